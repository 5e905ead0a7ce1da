package io.brieflint.lsp;

import io.brieflint.finding.RuleId;

/** Where a rule is explained at length. */
final class RulePages {
    private static final String FOLDER =
            "https://github.com/brieflint/brieflint/blob/main/docs/rules/";

    private RulePages() {}

    static String of(RuleId rule) {
        return FOLDER + rule + ".md";
    }
}
