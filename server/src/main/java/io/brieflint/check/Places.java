package io.brieflint.check;

import io.brieflint.check.Check.Place;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Several ways to find places, one list. */
final class Places {
    private static final Comparator<Place> IN_ORDER =
            Comparator.<Place>comparingInt(place -> place.span().start())
                    .thenComparing(place -> place.span().end(), Comparator.reverseOrder());

    private Places() {}

    /** In text order; of places that overlap, the first and longest. */
    static List<Place> inOrder(List<Place> places) {
        List<Place> kept = new ArrayList<>();
        int reached = 0;
        for (Place place : places.stream().sorted(IN_ORDER).toList()) {
            if (place.span().start() >= reached) {
                kept.add(place);
                reached = place.span().end();
            }
        }
        return kept;
    }

    /** A place that says nothing beyond its words. */
    static Place at(Span span, String key) {
        return new Place(span, key, "", List.of());
    }
}
