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
        CODE,
        IMAGE
    }
}
