package io.brieflint.analysis;

import io.brieflint.finding.Fix;
import io.brieflint.profile.Audience;
import io.brieflint.rewrite.Rewriter;
import io.brieflint.rule.Rewrite;
import io.brieflint.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** The rewrites of a rule, for one audience. */
final class RewriteFixes {
    private static final int MOST_FIXES = 3;

    private final Audience audience;

    RewriteFixes(Audience audience) {
        this.audience = audience;
    }

    /** At most three, best first. */
    List<Fix> of(Rule rule, Replacement replacement) {
        List<Fix> fixes = new ArrayList<>();
        for (Rewrite rewrite : rule.rewrites()) {
            if (fixes.size() < MOST_FIXES && rewrite.suits(audience)) {
                Rewriter.rewrite(rewrite.to(), replacement.words())
                        .flatMap(
                                text ->
                                        replacement.with(
                                                text,
                                                rewrite.title(),
                                                rewrite.applicability(),
                                                fixes.isEmpty()))
                        .ifPresent(fixes::add);
            }
        }
        return fixes;
    }
}
