package io.brieflint.fact;

import io.brieflint.text.Span;

/**
 * Something that a block of prose states.
 *
 * @param span of the prose
 */
public record Fact(FactKind kind, FactRole role, Precision precision, Span span, FactValue value) {
    public Fact withRole(FactRole other) {
        return new Fact(kind, other, precision, span, value);
    }

    public Fact withValue(FactValue other) {
        return new Fact(kind, role, precision, span, other);
    }
}
