package io.brieflint.report;

import io.brieflint.finding.Finding;
import io.brieflint.finding.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Checkstyle's XML, which many tools read. */
final class CheckstyleReport implements Report {
    private final Xml xml;

    CheckstyleReport(Writer out) throws IOException {
        xml = new Xml(out);
        xml.start("checkstyle", "version", "10.0");
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        ShownDocument shown = new ShownDocument(document);
        xml.start("file", "name", shown.path());
        for (Finding finding : document.analysis().findings()) {
            ShownDocument.Place place = shown.place(finding.span());
            error(
                    place.line(),
                    place.column(),
                    severity(finding.severity()),
                    shown.message(finding),
                    finding.rule().toString());
        }
        xml.end();
    }

    @Override
    public void finish(List<Trouble> troubles, Summary summary) throws IOException {
        for (Trouble trouble : troubles) {
            xml.start("file", "name", TerminalText.printable(trouble.path()));
            error(
                    trouble.line(),
                    trouble.column(),
                    "error",
                    TerminalText.printable(trouble.message()),
                    "not-checked");
            xml.end();
        }
        xml.end();
        xml.flush();
    }

    private void error(int line, int column, String severity, String message, String rule)
            throws IOException {
        xml.empty(
                "error",
                "line",
                String.valueOf(line),
                "column",
                String.valueOf(column),
                "severity",
                severity,
                "message",
                message,
                "source",
                "brieflint." + rule.replace('/', '.'));
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, HINT -> "info";
        };
    }
}
