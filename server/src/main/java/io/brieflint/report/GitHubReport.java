package io.brieflint.report;

import io.brieflint.analysis.Suppression;
import io.brieflint.finding.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Workflow commands, which GitHub shows beside the changed lines. */
final class GitHubReport implements Report {
    private final Writer out;

    GitHubReport(Writer out) {
        this.out = out;
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        ShownDocument shown = new ShownDocument(document);
        for (Finding finding : document.analysis().findings()) {
            String command =
                    switch (finding.severity()) {
                        case ERROR -> "error";
                        case WARNING -> "warning";
                        case INFO, HINT -> "notice";
                    };
            ShownDocument.Place place = shown.place(finding.span());
            write(command, shown.path(), place, finding.rule().toString(), shown.message(finding));
        }
        for (Suppression unused : document.analysis().unusedSuppressions()) {
            if (!unused.span().isEmpty()) {
                write(
                        "notice",
                        shown.path(),
                        shown.place(unused.span()),
                        "unused request",
                        "This request keeps nothing quiet, and can go: "
                                + shown.line(unused.rule()));
            }
        }
    }

    @Override
    public void finish(List<Trouble> troubles, Summary summary) throws IOException {
        for (Trouble trouble : troubles) {
            ShownDocument.Place place =
                    new ShownDocument.Place(
                            trouble.line(), trouble.column(), trouble.line(), trouble.column());
            write(
                    "error",
                    TerminalText.printable(trouble.path()),
                    place,
                    "not checked",
                    TerminalText.printable(trouble.message()));
        }
        out.flush();
    }

    private void write(
            String command, String path, ShownDocument.Place place, String title, String message)
            throws IOException {
        boolean oneLine = place.line() == place.endLine();
        // GitHub takes columns for a single line only; its end column is the last that belongs.
        String columns =
                oneLine
                        ? ",col="
                                + place.column()
                                + ",endColumn="
                                + Math.max(place.column(), place.endColumn() - 1)
                        : "";
        out.write(
                "::"
                        + command
                        + " file="
                        + property(path)
                        + ",line="
                        + place.line()
                        + ",endLine="
                        + place.endLine()
                        + columns
                        + ",title="
                        + property(title)
                        + "::"
                        + data(message)
                        + "\n");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
