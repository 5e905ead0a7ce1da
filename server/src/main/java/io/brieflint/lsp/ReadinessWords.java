package io.brieflint.lsp;

import io.brieflint.analysis.Analysis;
import io.brieflint.profile.Profile;
import io.brieflint.report.Readiness;

/** How far a brief is, in few words. */
record ReadinessWords(Profile profile, Readiness readiness) {
    static ReadinessWords of(Analysis analysis) {
        return new ReadinessWords(analysis.profile().profile(), new Readiness(analysis));
    }

    /** {@code Executive · update · 6 of 8}. */
    String title() {
        String count =
                readiness.essential() == 0
                        ? ""
                        : " \u00b7 " + readiness.present() + " of " + readiness.essential();
        return named() + count;
    }

    /** For somebody who asks for more. */
    String message() {
        return named()
                + readiness.line().map(line -> ": " + line).orElse("")
                + ".\n"
                + readiness.verdict();
    }

    private String named() {
        String audience = profile.audience().id();
        return Character.toUpperCase(audience.charAt(0))
                + audience.substring(1)
                + " \u00b7 "
                + profile.stage().id();
    }
}
