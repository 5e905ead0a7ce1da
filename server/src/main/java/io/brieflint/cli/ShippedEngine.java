package io.brieflint.cli;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Analyzer;
import io.brieflint.analysis.Knowledge;
import io.brieflint.analysis.Request;
import io.brieflint.config.ShippedKnowledge;
import io.brieflint.document.Format;
import io.brieflint.rule.Problem;
import io.brieflint.text.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brieflint as it comes. */
final class ShippedEngine implements Engine {
    private @Nullable Knowledge knowledge;
    private @Nullable Settings settings;

    @Override
    public Knowledge knowledge() {
        if (knowledge == null) {
            knowledge = ShippedKnowledge.load();
        }
        return knowledge;
    }

    @Override
    public Settings settings(Path file, Optional<Path> configuration) {
        if (settings == null) {
            settings = new Plain(new Analyzer(knowledge()));
        }
        return settings;
    }

    private record Plain(Analyzer analyzer) implements Settings {
        @Override
        public List<Problem> problems() {
            return List.of();
        }

        @Override
        public Optional<String> whyNoBrief(String path, String text) {
            return Optional.empty();
        }

        @Override
        public Request request(String path, Instant now) {
            return Request.at(now);
        }

        @Override
        public Analysis analyze(SourceText source, Format format, Request request) {
            return analyzer.analyze(source, format, request);
        }
    }
}
