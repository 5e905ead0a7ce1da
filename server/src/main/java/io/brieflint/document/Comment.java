package io.brieflint.document;

import io.brieflint.text.Span;

/**
 * A comment that readers never see, where a writer may ask a rule to be quiet.
 *
 * @param text without its delimiters
 * @param span with its delimiters, in the source
 */
public record Comment(String text, Span span) {}
