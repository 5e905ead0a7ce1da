package io.brieflint.report;

import io.brieflint.element.ElementState;
import io.brieflint.element.ElementStatus;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.profile.Importance;
import io.brieflint.profile.ProfileChoice;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The part of the page about one brief. */
final class HtmlBrief {
    private static final int WIDEST_LINE = 240;
    private static final int BEFORE = 80;

    private final ShownDocument document;
    private final Readiness readiness;
    private final Sentences sentences;
    private final StringBuilder html = new StringBuilder();

    HtmlBrief(ShownDocument document) {
        this.document = document;
        this.readiness = new Readiness(document.analysis());
        this.sentences = new Sentences(document.analysis().brief());
    }

    String html() {
        ProfileChoice choice = document.analysis().profile();
        html.append("<section class=\"brief\">\n<h2>").append(escaped(document.path()));
        html.append("</h2>\n<p class=\"faint\">Read as ")
                .append(choice.profile().audience().id())
                .append(" at ")
                .append(choice.profile().stage().id())
                .append("</p>\n");
        addChecklist();
        for (Urgency urgency : Urgency.values()) {
            addGroup(urgency);
        }
        if (document.analysis().findings().isEmpty()) {
            html.append("<p class=\"good\">Nothing found.</p>\n");
        }
        return html.append("</section>\n").toString();
    }

    static String style(Urgency urgency) {
        return urgency.name().toLowerCase(Locale.ROOT);
    }

    private void addChecklist() {
        List<ElementState> essentials =
                document.analysis().elements().stream()
                        .filter(state -> state.importance() == Importance.ESSENTIAL)
                        .toList();
        if (essentials.isEmpty()) {
            return;
        }
        html.append("<ul class=\"checklist\">\n");
        for (ElementState state : essentials) {
            String style = state.status() == ElementStatus.PRESENT ? "good" : "better";
            String sign =
                    switch (state.status()) {
                        case PRESENT -> "\u2713 ";
                        case VAGUE -> "~ ";
                        case MISSING -> "\u25cb ";
                    };
            String word =
                    state.status() == ElementStatus.PRESENT ? "" : " (" + state.status().id() + ")";
            html.append("<li class=\"").append(style).append("\">").append(sign);
            html.append(escaped(state.element().name() + word)).append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private void addGroup(Urgency urgency) {
        List<Finding> group = new ArrayList<>(document.analysis().findings());
        group.removeIf(finding -> Urgency.of(finding.severity()) != urgency);
        if (group.isEmpty()) {
            return;
        }
        group.sort(readiness.mostHarmfulFirst());
        boolean folded = urgency == Urgency.REVIEW;
        String title = urgency.words() + (folded ? ": " + group.size() : "");
        html.append(folded ? "<details>\n<summary class=\"" : "<h3 class=\"");
        html.append(style(urgency)).append("\">").append(title);
        html.append(folded ? "</summary>\n" : "</h3>\n");
        group.forEach(finding -> add(finding, urgency));
        html.append(folded ? "</details>\n" : "");
    }

    private void add(Finding finding, Urgency urgency) {
        html.append("<div class=\"finding ").append(style(urgency)).append("\">\n<p>");
        html.append(escaped(document.message(finding))).append("</p>\n");
        if (!readiness.isAboutNothingSaid(finding)) {
            html.append("<pre>").append(quotation(finding.span())).append("</pre>\n");
        }
        html.append("<p class=\"step\">").append(escaped(step(finding))).append("</p>\n");
        html.append("<p class=\"where\">line ")
                .append(document.place(finding.span()).line())
                .append(" · <a href=\"")
                .append(Links.rule(finding.rule()))
                .append("\">")
                .append(escaped(finding.rule().toString()))
                .append("</a></p>\n</div>\n");
    }

    private String step(Finding finding) {
        for (Fix fix : document.analysis().fixes(finding)) {
            if (document.masking().mayShow(fix)) {
                return document.line(fix.title());
            }
        }
        return document.help(finding);
    }

    private String quotation(Span span) {
        Span line = sentences.at(span).span();
        int from = Math.max(line.start(), span.start() - BEFORE);
        from = Math.min(from, span.start());
        int end = Math.min(Math.max(line.end(), span.start()), from + WIDEST_LINE);
        int last = Math.max(span.start(), Math.min(span.end(), end));
        return (from > line.start() ? "…" : "")
                + escaped(document.words(new Span(from, span.start())))
                + "<mark>"
                + escaped(document.words(new Span(span.start(), last)))
                + "</mark>"
                + escaped(document.words(new Span(last, Math.max(last, end))))
                + (end < line.end() ? "…" : "");
    }

    private static String escaped(String text) {
        return Xml.escaped(text);
    }
}
