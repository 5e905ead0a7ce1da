package io.brieflint.fact;

import io.brieflint.language.Sentence;
import io.brieflint.language.Tokens;
import java.util.List;

/**
 * Finds the numbers, times and intervals that a block states. Context-free: equal blocks state
 * equal facts.
 */
public final class FactScanner {
    private FactScanner() {}

    /**
     * @param label what a table header or the first cell of the row says the block is about; may be
     *     empty
     * @return in text order, not overlapping
     */
    public static List<Fact> scan(Tokens tokens, List<Sentence> sentences, String label) {
        return List.of();
    }
}
