package io.brieflint.element;

import io.brieflint.profile.Importance;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a brief says about one element. Safe to share between threads. */
public final class ElementState {
    private final Element element;
    private final ElementStatus status;
    private final Importance importance;
    private final List<Span> places;
    private volatile @Nullable List<Span> evidence;

    /**
     * @param places in any order, some perhaps more than once; not changed after this
     */
    public ElementState(
            Element element, ElementStatus status, Importance importance, List<Span> places) {
        this.element = element;
        this.status = status;
        this.importance = importance;
        this.places = places;
    }

    public Element element() {
        return element;
    }

    public ElementStatus status() {
        return status;
    }

    public Importance importance() {
        return importance;
    }

    /**
     * Places in the source, in text order, each once; empty when missing or when only metadata
     * answers. Sorted when first asked for: a long brief has thousands at each keystroke, and few
     * are looked at.
     */
    public List<Span> evidence() {
        List<Span> known = evidence;
        if (known == null) {
            known = inTextOrder();
            evidence = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ElementState state
                && element.equals(state.element)
                && status == state.status
                && importance == state.importance
                && evidence().equals(state.evidence());
    }

    @Override
    public int hashCode() {
        return Objects.hash(element, status, importance, evidence());
    }

    @Override
    public String toString() {
        return element.id() + " " + status + " " + importance + " " + evidence();
    }

    private List<Span> inTextOrder() {
        List<Span> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparingInt(Span::start));
        List<Span> each = new ArrayList<>(sorted.size());
        for (Span place : sorted) {
            if (each.isEmpty() || !place.equals(each.get(each.size() - 1))) {
                each.add(place);
            }
        }
        return List.copyOf(each);
    }
}
