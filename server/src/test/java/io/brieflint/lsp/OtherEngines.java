package io.brieflint.lsp;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Knowledge;
import io.brieflint.analysis.Memo;
import io.brieflint.analysis.Request;
import io.brieflint.config.BriefSelector;
import io.brieflint.document.Format;
import io.brieflint.project.Engine;
import io.brieflint.project.ProjectFiles;
import io.brieflint.project.Settings;
import io.brieflint.rule.Problem;
import io.brieflint.text.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The shipped engine, with something done to each reading. */
abstract class OtherEngines implements Engines {
    /** Reads a text, or does something else. */
    abstract Analysis read(
            Settings real, SourceText source, Format format, Request request, Memo memo);

    @Override
    public Engine open(Path root, ProjectFiles files) {
        Engine real = Editor.SHIPPED.open(root, files);
        return new Engine() {
            @Override
            public Knowledge knowledge() {
                return real.knowledge();
            }

            @Override
            public Settings settings(Path file, Optional<Path> configuration) {
                return new Other(real.settings(file, configuration));
            }
        };
    }

    private final class Other implements Settings {
        private final Settings real;

        Other(Settings real) {
            this.real = real;
        }

        @Override
        public Path root() {
            return real.root();
        }

        @Override
        public List<Problem> problems() {
            return real.problems();
        }

        @Override
        public Optional<String> whyNoBrief(String path, String text) {
            return real.whyNoBrief(path, text);
        }

        @Override
        public BriefSelector.Decision decide(String path, String text) {
            return real.decide(path, text);
        }

        @Override
        public Request request(String path, Instant now) {
            return real.request(path, now);
        }

        @Override
        public Analysis analyze(SourceText source, Format format, Request request, Memo memo) {
            return read(real, source, format, request, memo);
        }
    }
}
