package io.brieflint.fact;

import io.brieflint.text.Span;
import java.util.List;

/**
 * Something that a block of prose states.
 *
 * @param span of the prose
 */
public record Fact(FactKind kind, FactRole role, Precision precision, Span span, FactValue value) {
    /**
     * Index of the first fact that starts at or behind an offset.
     *
     * @param facts in text order, none inside another
     */
    public static int firstFrom(List<Fact> facts, int offset) {
        int low = 0;
        int high = facts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (facts.get(middle).span().start() >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    public Fact withRole(FactRole other) {
        return new Fact(kind, other, precision, span, value);
    }

    public Fact withValue(FactValue other) {
        return new Fact(kind, role, precision, span, other);
    }
}
