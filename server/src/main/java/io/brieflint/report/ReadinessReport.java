package io.brieflint.report;

import io.brieflint.analysis.Analysis;
import io.brieflint.element.ElementState;
import io.brieflint.element.ElementStatus;
import io.brieflint.profile.Importance;
import io.brieflint.profile.ProfileChoice;
import io.brieflint.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A brief as its reader takes it in: the checklist of what this reader needs, with the words that
 * answer it, and the five questions that an executive asks.
 */
public final class ReadinessReport implements Report {
    private static final int WIDEST = 96;

    /**
     * A question of the executive in the scripts of seeds 000 and 001, and the elements that answer
     * it.
     */
    private record Question(String words, List<String> elements) {}

    private static final List<Question> QUESTIONS =
            List.of(
                    new Question(
                            "What is the problem?",
                            List.of(
                                    "what-happened",
                                    "business-function",
                                    "affected-service",
                                    "impact-people",
                                    "impact-volume")),
                    new Question("What caused it?", List.of("cause", "contributing-factors")),
                    new Question(
                            "What are you doing about it?",
                            List.of("resolution-step", "workaround", "eta")),
                    new Question("Can it happen again?", List.of("recurrence-risk", "prevention")),
                    new Question(
                            "When do I hear more?",
                            List.of("next-update", "update-frequency", "follow-up-report")));

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
        for (Question question : QUESTIONS) {
            answer(analysis, masking, question);
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

    private void answer(Analysis analysis, Masking masking, Question question) throws IOException {
        line("");
        line("  " + question.words());
        Set<String> answers = new LinkedHashSet<>();
        for (String id : question.elements()) {
            analysis.elements().stream()
                    .filter(
                            state ->
                                    state.element().id().equals(id)
                                            && state.status() == ElementStatus.PRESENT)
                    .flatMap(state -> state.evidence().stream().limit(1))
                    .map(span -> sentence(analysis, masking, span))
                    .forEach(answers::add);
        }
        List<String> shown = new ArrayList<>(answers);
        for (String text : shown.subList(0, Math.min(2, shown.size()))) {
            line("    " + text);
        }
        if (shown.isEmpty()) {
            line("    open: the brief does not say");
        }
    }

    private static String words(Masking masking, Span span) {
        return shortened(TerminalText.printable(masking.source(span).replaceAll("\\s+", " ")));
    }

    /** The line or sentence around a piece of evidence. */
    private static String sentence(Analysis analysis, Masking masking, Span span) {
        String text = analysis.brief().source().text();
        int start = span.start();
        while (start > 0 && text.charAt(start - 1) != '\n' && !endsSentence(text, start - 2)) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && text.charAt(end) != '\n' && !endsSentence(text, end - 1)) {
            end++;
        }
        return shortened(TerminalText.printable(masking.source(new Span(start, end)).strip()));
    }

    private static boolean endsSentence(String text, int at) {
        return at >= 0
                && ".!?".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && text.charAt(at + 1) == ' ';
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
