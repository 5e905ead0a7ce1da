package io.brieflint.report;

import io.brieflint.analysis.Analysis;
import io.brieflint.element.ElementState;
import io.brieflint.element.ElementStatus;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The five questions that an executive asks, and where a brief answers them. */
public final class Questions {
    /** In the scripts of seeds 000 and 001, with the elements that answer it. */
    private record Question(String words, List<String> elements) {}

    /**
     * @param answers the sentences that answer it, best first; empty when the brief does not say
     */
    public record Answered(String question, List<Span> answers) {
        public Answered {
            answers = List.copyOf(answers);
        }
    }

    private static final List<Question> ALL =
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

    private Questions() {}

    public static List<Answered> of(Analysis analysis) {
        List<Answered> answered = new ArrayList<>();
        for (Question question : ALL) {
            Set<Span> answers = new LinkedHashSet<>();
            for (String id : question.elements()) {
                for (ElementState state : analysis.elements()) {
                    boolean says =
                            state.element().id().equals(id)
                                    && state.status() == ElementStatus.PRESENT
                                    && !state.evidence().isEmpty();
                    if (says) {
                        answers.add(sentence(analysis, state.evidence().get(0)));
                    }
                }
            }
            answered.add(new Answered(question.words(), List.copyOf(answers)));
        }
        return answered;
    }

    /** The line or sentence around a piece of evidence. */
    private static Span sentence(Analysis analysis, Span span) {
        String text = analysis.brief().source().text();
        int start = span.start();
        while (start > 0 && text.charAt(start - 1) != '\n' && !endsSentence(text, start - 2)) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && text.charAt(end) != '\n' && !endsSentence(text, end - 1)) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean endsSentence(String text, int at) {
        return at >= 0
                && ".!?".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && text.charAt(at + 1) == ' ';
    }
}
