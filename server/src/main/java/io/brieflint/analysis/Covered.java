package io.brieflint.analysis;

import io.brieflint.text.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Places of a text that are taken; says fast whether another one touches them. */
final class Covered {
    private final int[] starts;

    /** The furthest end of all places up to this one. */
    private final int[] reached;

    Covered(List<Span> places) {
        List<Span> sorted = places.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        this.starts = sorted.stream().mapToInt(Span::start).toArray();
        this.reached = sorted.stream().mapToInt(Span::end).toArray();
        for (int i = 1; i < reached.length; i++) {
            reached[i] = Math.max(reached[i], reached[i - 1]);
        }
    }

    boolean overlaps(Span span) {
        int at = Arrays.binarySearch(starts, span.end());
        int before = at < 0 ? -at - 1 : at;
        // Of equal starts the search may find any; none of them lies before the end.
        while (before > 0 && starts[before - 1] >= span.end()) {
            before--;
        }
        return before > 0 && reached[before - 1] > span.start();
    }
}
