package io.brieflint.document;

import io.brieflint.text.Span;

/**
 * Formatting that covers a piece of prose.
 *
 * @param span of the prose
 * @param target where a link leads; empty for the others
 */
public record Mark(Kind kind, Span span, String target) {
    public enum Kind {
        LINK,
        STRONG,
        EMPHASIS,
        CODE,
        IMAGE
    }

    /** What of the mark lies in a piece of the prose, counted from its start. */
    Mark within(Span piece) {
        int from = Math.max(span.start(), piece.start());
        int to = Math.min(span.end(), piece.end());
        return new Mark(kind, new Span(from, to).shift(-piece.start()), target);
    }
}
