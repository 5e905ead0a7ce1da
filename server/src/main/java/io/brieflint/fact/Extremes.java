package io.brieflint.fact;

import java.util.Optional;
import java.util.Set;

/** "The first such refusal was at 14:05": where the effect begins or ends by its cases. */
final class Extremes {
    private static final Set<String> CASES =
            WordList.of(
                    "such failure failures error errors refusal refusals case cases failed refused"
                            + " rejected wrong declined delayed affected false suspicious");
    private static final Set<String> WAS =
            WordList.of("was were came happened occurred left arrived appeared ended followed");

    private Extremes() {}

    static Optional<FactRole> role(Words words, Clause clause) {
        for (int i = clause.low(); i < clause.opening(); i++) {
            boolean last = words.is(i, "last");
            boolean extreme = (last || words.is(i, "first")) && words.is(i - 1, "the");
            if (extreme && isCase(words, i + 1, last, clause.opening())) {
                return Optional.of(last ? FactRole.END : FactRole.START);
            }
        }
        return Optional.empty();
    }

    private static boolean isCase(Words words, int from, boolean last, int to) {
        boolean named = last && words.is(from, "one");
        for (int i = from; i < to; i++) {
            named |= CASES.contains(words.at(i));
            if (WAS.contains(words.at(i))) {
                return named && to - i <= 3;
            }
        }
        return false;
    }
}
