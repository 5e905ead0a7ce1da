package io.brieflint.analysis;

import io.brieflint.rule.Term;
import io.brieflint.text.Span;

/**
 * A word of the trade in its place, whether or not its readers know it.
 *
 * @param span in the source
 */
public record PlacedTerm(Term term, Span span) {}
