package io.brieflint.fact;

/**
 * A fact in the making: its place counted in tokens, its role still open.
 *
 * @param from first token
 * @param to one past the last token
 */
record Find(FactKind kind, FactValue value, int from, int to, Part part) {

    /** How a clock time stands to its neighbour. */
    enum Part {
        ALONE,
        RANGE_START,
        RANGE_END,
        /** The moment before it, said in another zone. */
        REPEATED
    }

    Find(FactKind kind, FactValue value, int from, int to) {
        this(kind, value, from, to, Part.ALONE);
    }

    Find as(Part other) {
        return new Find(kind, value, from, to, other);
    }

    Find withValue(FactValue other) {
        return new Find(kind, other, from, to, part);
    }

    boolean isMoment() {
        return kind == FactKind.TIME || kind == FactKind.DATE;
    }
}
