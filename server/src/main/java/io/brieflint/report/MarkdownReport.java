package io.brieflint.report;

import io.brieflint.finding.Finding;
import io.brieflint.finding.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A summary for a comment on a change or the summary page of a build. */
final class MarkdownReport implements Report {
    private static final int MOST_ROWS = 20;

    private final Writer out;
    private final List<String> body = new ArrayList<>();

    MarkdownReport(Writer out) {
        this.out = out;
    }

    @Override
    public void add(CheckedDocument document) {
        ShownDocument shown = new ShownDocument(document);
        List<Finding> all = new ArrayList<>(document.analysis().findings());
        all.sort(new Readiness(document.analysis()).mostHarmfulFirst());
        List<Finding> loud = new ArrayList<>(all);
        loud.removeIf(finding -> !finding.severity().isAtLeast(Severity.WARNING));
        body.add("");
        body.add("### " + Markdown.code(shown.path()));
        body.add("");
        Summary summary = Summary.NONE.plus(document.analysis());
        body.add(verdict(summary));
        new Readiness(document.analysis())
                .line()
                .ifPresent(line -> body.add("\n" + Markdown.escaped(line)));
        addTable(shown, loud);
        if (loud.size() < all.size()) {
            body.add("");
            body.add("<details><summary>For the review: " + (all.size() - loud.size()));
            body.add("</summary>");
            all.removeAll(loud);
            addTable(shown, all);
            body.add("");
            body.add("</details>");
        }
    }

    @Override
    public void finish(List<Trouble> troubles, Summary summary) throws IOException {
        out.write("## Brieflint\n\n");
        String verdict = summary.documents() == 0 ? "" : " " + verdict(summary);
        out.write(Wording.count(summary.documents(), "brief") + " checked." + verdict + "\n");
        if (!troubles.isEmpty()) {
            out.write("\n**Not everything could be checked:**\n\n");
        }
        for (Trouble trouble : troubles) {
            out.write("- " + Markdown.escaped(trouble.toString()) + "\n");
        }
        for (String line : body) {
            out.write(line + "\n");
        }
        out.flush();
    }

    private void addTable(ShownDocument shown, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        body.add("");
        body.add("| Line | | What readers will ask | Rule |");
        body.add("| ---: | --- | --- | --- |");
        for (Finding finding : findings.subList(0, Math.min(MOST_ROWS, findings.size()))) {
            body.add(
                    "| "
                            + shown.place(finding.span()).line()
                            + " | "
                            + finding.severity().id()
                            + " | "
                            + Markdown.escaped(shown.message(finding))
                            + " | ["
                            + Markdown.escaped(finding.rule().toString())
                            + "]("
                            + Links.rule(finding.rule())
                            + ") |");
        }
        if (findings.size() > MOST_ROWS) {
            body.add("");
            body.add("... and " + (findings.size() - MOST_ROWS) + " more");
        }
    }

    private static String verdict(Summary summary) {
        return Wording.verdict(
                Palette.PLAIN, summary.error(), summary.warning(), summary.info() + summary.hint());
    }
}
