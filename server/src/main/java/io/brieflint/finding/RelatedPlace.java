package io.brieflint.finding;

import io.brieflint.text.Span;

/** Another place of the same text that a finding is about. */
public record RelatedPlace(Span span, String message) {}
