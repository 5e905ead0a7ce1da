package io.brieflint.element;

import io.brieflint.text.Span;

/**
 * Words that speak for or against an element.
 *
 * @param element index into the elements
 * @param block index into the brief's blocks
 * @param span in the source
 */
public record Sign(int element, Kind kind, int block, Span span) {
    public enum Kind {
        /** Answers the reader's question. */
        ANSWER,
        /** Says that there is none, or when it will be known: an answer too. */
        NEGATIVE,
        /** Only sounds like an answer. */
        SEEMS,
        /** Takes a fact back that it overlaps. */
        DENIAL
    }
}
