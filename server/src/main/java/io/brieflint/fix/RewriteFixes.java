package io.brieflint.fix;

import io.brieflint.document.Brief;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Fix;
import io.brieflint.profile.Audience;
import io.brieflint.rewrite.Rewriter;
import io.brieflint.rule.Pattern;
import io.brieflint.rule.Rewrite;
import io.brieflint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rewrites of a rule, for one audience. */
public final class RewriteFixes {
    private static final int MOST_FIXES = 3;

    private final Audience audience;
    private final AppendixMove appendix;

    public RewriteFixes(Audience audience, Brief brief) {
        this.audience = audience;
        this.appendix = new AppendixMove(brief);
    }

    /**
     * At most three, best first.
     *
     * @param of the patterns of which one found the words, where rewrites brought them; else empty
     */
    public List<Fix> of(Rule rule, List<Pattern> of, Replacement replacement) {
        List<Fix> fixes = new ArrayList<>();
        for (Rewrite rewrite : rule.rewrites()) {
            if (fixes.size() < MOST_FIXES
                    && rewrite.of().equals(of)
                    && rewrite.suits(audience)
                    && mayStand(rewrite, replacement)) {
                fix(rewrite, replacement, fixes.isEmpty()).ifPresent(fixes::add);
            }
        }
        return fixes;
    }

    private static boolean mayStand(Rewrite rewrite, Replacement replacement) {
        boolean safe = rewrite.applicability() == Applicability.SAFE;
        if (rewrite.toAppendix()) {
            return true;
        }
        return replacement.surroundings().allow(rewrite.fits())
                && (!safe || replacement.isPlainProse())
                && (!Rewriter.movesToFront(rewrite.to()) || replacement.slotsCanLead());
    }

    private Optional<Fix> fix(Rewrite rewrite, Replacement replacement, boolean preferred) {
        if (rewrite.toAppendix()) {
            return appendix.of(replacement, rewrite.to(), preferred);
        }
        if (!rewrite.without().isEmpty()) {
            return replacement.without(
                    rewrite.without(), rewrite.title(), rewrite.applicability(), preferred);
        }
        return Rewriter.rewrite(rewrite.to(), replacement.words())
                .flatMap(
                        text ->
                                replacement.with(
                                        text, rewrite.title(), rewrite.applicability(), preferred));
    }
}
