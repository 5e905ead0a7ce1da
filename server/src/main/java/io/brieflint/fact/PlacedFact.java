package io.brieflint.fact;

import io.brieflint.text.Span;

/**
 * A fact in its place.
 *
 * @param block index into the brief's blocks, or {@link #METADATA}
 * @param span in the source
 */
public record PlacedFact(Fact fact, int block, Span span) {
    /** For facts of the front matter. */
    public static final int METADATA = -1;
}
