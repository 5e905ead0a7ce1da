package io.brieflint.fact;

import io.brieflint.text.Span;

/**
 * A fact in its place.
 *
 * @param block index into the brief's blocks
 * @param span in the source
 */
public record PlacedFact(Fact fact, int block, Span span) {}
