package io.brieflint.report;

import io.brieflint.config.BriefSelector;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One page that needs nothing else: for a screen, a phone and paper. */
final class HtmlReport implements Report {
    private final Writer out;
    private final StringWriter briefs = new StringWriter();

    HtmlReport(Writer out) {
        this.out = out;
    }

    @Override
    public void add(CheckedDocument document) {
        briefs.write(new HtmlBrief(new ShownDocument(document)).html());
    }

    @Override
    public void finish(List<Trouble> troubles, Summary summary) throws IOException {
        out.write(head("Brieflint"));
        out.write("<h1>What readers will ask</h1>\n<p class=\"faint\">");
        out.write(Wording.count(summary.documents(), "brief") + " checked by Brieflint</p>\n");
        out.write("<ul class=\"counts\">\n");
        count(Urgency.HOLD, summary.error());
        count(Urgency.BETTER, summary.warning());
        count(Urgency.REVIEW, summary.info() + summary.hint());
        out.write("</ul>\n");
        if (!troubles.isEmpty()) {
            out.write("<section class=\"brief\">\n<h2 class=\"hold\">Not checked</h2>\n");
            for (Trouble trouble : troubles) {
                out.write("<p>" + Xml.escaped(trouble.toString()) + "</p>\n");
            }
            out.write("</section>\n");
        }
        out.write(briefs + "</body>\n</html>\n");
        out.flush();
    }

    private void count(Urgency urgency, int number) throws IOException {
        out.write(
                "<li class=\""
                        + HtmlBrief.style(urgency)
                        + "\"><strong>"
                        + number
                        + "</strong>"
                        + urgency.words()
                        + "</li>\n");
    }

    /** A page up to its first heading; nothing of it comes from elsewhere. */
    static String head(String title) throws IOException {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + BriefSelector.OWN_REPORT
                + "\n<title>"
                + title
                + "</title>\n<style>\n"
                + css()
                + "</style>\n</head>\n<body>\n";
    }

    static String css() throws IOException {
        try (InputStream css = HtmlReport.class.getResourceAsStream("page.css")) {
            if (css == null) {
                throw new IllegalStateException("page.css is part of Brieflint");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
