package io.brieflint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/** How a report is written. */
public enum ReportFormat {
    TEXT {
        @Override
        public Report open(Writer out, ReportSetting setting) {
            return new TextReport(out, setting.palette(), setting.amount());
        }
    },
    JSON {
        @Override
        public Report open(Writer out, ReportSetting setting) throws IOException {
            return new JsonReport(out, setting.version());
        }
    },
    SARIF {
        @Override
        public Report open(Writer out, ReportSetting setting) throws IOException {
            return new SarifReport(out, setting.version());
        }
    },
    GITHUB {
        @Override
        public Report open(Writer out, ReportSetting setting) {
            return new GitHubReport(out);
        }
    },
    GITLAB {
        @Override
        public Report open(Writer out, ReportSetting setting) throws IOException {
            return new GitLabReport(out);
        }
    },
    JUNIT {
        @Override
        public Report open(Writer out, ReportSetting setting) {
            return new JUnitReport(out, setting.failOn());
        }
    },
    CHECKSTYLE {
        @Override
        public Report open(Writer out, ReportSetting setting) throws IOException {
            return new CheckstyleReport(out);
        }
    },
    RDJSON {
        @Override
        public Report open(Writer out, ReportSetting setting) throws IOException {
            return new ReviewdogReport(out);
        }
    },
    MARKDOWN {
        @Override
        public Report open(Writer out, ReportSetting setting) {
            return new MarkdownReport(out);
        }
    },
    HTML {
        @Override
        public Report open(Writer out, ReportSetting setting) {
            return new HtmlReport(out);
        }
    };

    public abstract Report open(Writer out, ReportSetting setting) throws IOException;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportFormat> ofId(String id) {
        for (ReportFormat format : values()) {
            if (format.id().equals(id)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
