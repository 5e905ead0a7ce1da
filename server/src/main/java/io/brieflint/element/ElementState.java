package io.brieflint.element;

import io.brieflint.profile.Importance;
import io.brieflint.text.Span;
import java.util.List;

/**
 * What a brief says about one element.
 *
 * @param evidence places in the source, in text order; empty when missing or when only metadata
 *     answers
 */
public record ElementState(
        Element element, ElementStatus status, Importance importance, List<Span> evidence) {
    public ElementState {
        evidence = List.copyOf(evidence);
    }
}
