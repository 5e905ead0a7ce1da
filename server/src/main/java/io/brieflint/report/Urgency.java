package io.brieflint.report;

import io.brieflint.finding.Severity;

/** What a writer in a hurry does about a finding, most harmful first. */
enum Urgency {
    HOLD("Do not send yet", Severity.ERROR),
    BETTER("Better if you have a minute", Severity.WARNING),
    REVIEW("For the review", Severity.INFO);

    private final String words;
    private final Severity severity;

    Urgency(String words, Severity severity) {
        this.words = words;
        this.severity = severity;
    }

    static Urgency of(Severity severity) {
        return switch (severity) {
            case ERROR -> HOLD;
            case WARNING -> BETTER;
            case INFO, HINT -> REVIEW;
        };
    }

    String words() {
        return words;
    }

    String heading(Palette palette) {
        return palette.severity(severity, words);
    }

    String count(Palette palette, int findings) {
        return count(palette, String.valueOf(findings));
    }

    String count(Palette palette, String findings) {
        return palette.severity(severity, words + ": " + findings);
    }
}
