package io.brieflint.analysis;

import io.brieflint.finding.Applicability;
import io.brieflint.finding.Fix;
import io.brieflint.rewrite.Rewriter;
import io.brieflint.rule.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to do about a word of the trade: plain words first, then the explanation in brackets. */
final class PlainWordFixes {
    private PlainWordFixes() {}

    static List<Fix> of(Term term, Replacement replacement) {
        List<Fix> fixes = new ArrayList<>();
        term.plain()
                .flatMap(plain -> Rewriter.inForm(plain, replacement.words()))
                .flatMap(
                        text ->
                                replacement.with(
                                        text, Optional.empty(), Applicability.SUGGESTED, true))
                .ifPresent(fixes::add);
        if (!term.gloss().isEmpty()) {
            String gloss = " (" + term.gloss() + ")";
            String title =
                    "Explain it once: \u201c" + replacement.words().found() + gloss + "\u201d";
            replacement
                    .followedBy(gloss, title, Applicability.SUGGESTED, fixes.isEmpty())
                    .ifPresent(fixes::add);
        }
        return fixes;
    }
}
