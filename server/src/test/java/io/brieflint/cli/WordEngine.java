package io.brieflint.cli;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Knowledge;
import io.brieflint.analysis.Memo;
import io.brieflint.analysis.Request;
import io.brieflint.document.Format;
import io.brieflint.finding.Severity;
import io.brieflint.project.Engine;
import io.brieflint.project.Settings;
import io.brieflint.report.SampleAnalysis;
import io.brieflint.rule.Catalogue;
import io.brieflint.rule.Problem;
import io.brieflint.text.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a word per severity, so that tests of the command line need no rules. A text that says
 * "incident" is a brief; one that says "boom" breaks the engine.
 */
final class WordEngine implements Engine {
    private final List<Problem> problems;

    WordEngine(Problem... problems) {
        this.problems = List.of(problems);
    }

    @Override
    public Knowledge knowledge() {
        return new Knowledge(
                new Catalogue(List.of(), Map.of(), Map.of(), List.of()),
                List.of(),
                List.of(),
                Map.of());
    }

    @Override
    public Settings settings(Path file, Optional<Path> configuration) {
        return new Words(problems);
    }

    private record Words(List<Problem> problems) implements Settings {
        @Override
        public Optional<String> whyNoBrief(String path, String text) {
            return text.contains("incident")
                    ? Optional.empty()
                    : Optional.of("its text tells of no incident");
        }

        @Override
        public Request request(String path, Instant now) {
            return Request.at(now);
        }

        @Override
        public Analysis analyze(SourceText source, Format format, Request request, Memo memo) {
            String text = source.text();
            if (text.contains("boom")) {
                throw new IllegalStateException("quotes the text: boom");
            }
            SampleAnalysis analysis = SampleAnalysis.of(text);
            for (Severity severity : Severity.values()) {
                if (text.contains(severity.id() + "!")) {
                    analysis.finding(
                            "tone/" + severity.id(), severity, severity.id() + "!", "Readers ask.");
                }
            }
            if (text.contains("hunter2")) {
                analysis.secret("disclosure/password", "hunter2", "Take hunter2 out.");
            }
            return analysis.build();
        }
    }
}
