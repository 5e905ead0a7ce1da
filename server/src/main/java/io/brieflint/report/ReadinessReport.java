package io.brieflint.report;

import io.brieflint.analysis.Analysis;
import io.brieflint.element.ElementState;
import io.brieflint.element.ElementStatus;
import io.brieflint.profile.Importance;
import io.brieflint.profile.ProfileChoice;
import io.brieflint.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A brief as its reader takes it in: the checklist of what this reader needs, with the words that
 * answer it, and the five questions that an executive asks.
 */
public final class ReadinessReport implements Report {
    private static final int WIDEST = 96;

    private final Writer out;
    private final Palette palette;

    public ReadinessReport(Writer out, Palette palette) {
        this.out = out;
        this.palette = palette;
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        Analysis analysis = document.analysis();
        Masking masking = Masking.of(analysis);
        ProfileChoice choice = analysis.profile();
        line(TerminalText.printable(document.path()));
        line(
                "for "
                        + choice.profile().audience().id()
                        + reason(choice.audienceFrom())
                        + " at "
                        + choice.profile().stage().id()
                        + reason(choice.stageFrom()));
        new Readiness(analysis).line().ifPresent(this::quietly);
        checklist(analysis, masking, Importance.ESSENTIAL, "Essential");
        checklist(analysis, masking, Importance.MUST, "Expected");
        line("");
        line("What an executive will ask");
        for (Questions.Answered question : Questions.of(analysis)) {
            answer(masking, question);
        }
    }

    private void quietly(String text) {
        try {
            line(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String reason(String from) {
        return from.isEmpty() ? "" : " (" + TerminalText.printable(from) + ")";
    }

    private void checklist(Analysis analysis, Masking masking, Importance importance, String title)
            throws IOException {
        List<ElementState> states =
                analysis.elements().stream()
                        .filter(state -> state.importance() == importance)
                        .toList();
        if (states.isEmpty()) {
            return;
        }
        line("");
        line(title);
        for (ElementState state : states) {
            String mark =
                    switch (state.status()) {
                        case PRESENT -> "[x] ";
                        case VAGUE -> "[~] ";
                        case MISSING -> "[ ] ";
                    };
            String evidence =
                    state.evidence().isEmpty()
                            ? ""
                            : "  \u201c" + words(masking, state.evidence().get(0)) + "\u201d";
            line(
                    "  "
                            + mark
                            + state.element().name()
                            + (state.status() == ElementStatus.VAGUE ? " (vague)" : "")
                            + palette.faint(evidence));
        }
    }

    private void answer(Masking masking, Questions.Answered question) throws IOException {
        line("");
        line("  " + question.question());
        List<String> shown =
                question.answers().stream()
                        .map(span -> sentence(masking, span))
                        .distinct()
                        .limit(2)
                        .toList();
        for (String text : shown) {
            line("    " + text);
        }
        if (shown.isEmpty()) {
            line("    open: the brief does not say");
        }
    }

    private static String words(Masking masking, Span span) {
        return shortened(TerminalText.printable(masking.source(span).replaceAll("\\s+", " ")));
    }

    private static String sentence(Masking masking, Span span) {
        return shortened(TerminalText.printable(masking.source(span).strip()));
    }

    private static String shortened(String text) {
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "\u2026";
    }

    private void line(String text) throws IOException {
        out.write(text + "\n");
    }

    @Override
    public void finish(List<Trouble> troubles, Summary summary) throws IOException {
        out.flush();
    }
}
