package io.brieflint.finding;

import io.brieflint.text.Span;

/**
 * Replaces a piece of the source.
 *
 * @param span in the source; empty to insert
 */
public record TextEdit(Span span, String newText) {}
