package io.brieflint.analysis;

import io.brieflint.fact.FactKind;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Fix;
import io.brieflint.rewrite.Rewriter;
import io.brieflint.rule.VagueWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to say instead of a vague word: the fact with gaps, then the dated unknown, for at minute
 * five nobody knows the number.
 */
final class GapFixes {
    private GapFixes() {}

    static List<Fix> of(VagueWord word, Replacement replacement) {
        List<Fix> fixes = new ArrayList<>();
        word.replacement()
                .flatMap(
                        to ->
                                gap(
                                        to,
                                        "Answer \u201c" + word.question() + "\u201d",
                                        true,
                                        replacement))
                .ifPresent(fixes::add);
        if (word.kind() == FactKind.COUNT || word.kind() == FactKind.PERCENT) {
            String unknown = replacement.words().found() + " (count due [time] [time zone])";
            gap(unknown, "Not known yet", false, replacement).ifPresent(fixes::add);
        }
        return fixes;
    }

    private static Optional<Fix> gap(
            String to, String title, boolean preferred, Replacement replacement) {
        return Rewriter.rewrite(to, replacement.words())
                .flatMap(
                        text ->
                                replacement.with(
                                        text,
                                        Optional.of(title + ": " + text),
                                        Applicability.TEMPLATE,
                                        preferred));
    }
}
