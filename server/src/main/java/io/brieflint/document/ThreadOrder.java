package io.brieflint.document;

import java.util.List;
import java.util.Optional;

/** Decides whether a thread grows at its end or at its top. */
final class ThreadOrder {
    private ThreadOrder() {}

    static boolean isNewestFirst(List<ThreadFinder.Marked> marked) {
        int growing = votes(marked, ThreadOrder::compareTimes);
        if (growing == 0) {
            growing = votes(marked, ThreadOrder::compareNumbers);
        }
        if (growing == 0) {
            growing = votes(marked, ThreadOrder::compareStates);
        }
        if (growing != 0) {
            return growing < 0;
        }
        Optional<EntryState> first = marked.get(0).marker().state();
        return marked.size() > 1 && first.filter(EntryState.RESOLVED::equals).isPresent();
    }

    private interface Comparison {
        int compare(Marker before, Marker after);
    }

    /** Positive when most entries are later than the entry above them. */
    private static int votes(List<ThreadFinder.Marked> marked, Comparison comparison) {
        int votes = 0;
        for (int i = 1; i < marked.size(); i++) {
            votes -= comparison.compare(marked.get(i - 1).marker(), marked.get(i).marker());
        }
        return votes;
    }

    private static int compareTimes(Marker before, Marker after) {
        return Moment.of(before.time()).compare(Moment.of(after.time()));
    }

    private static int compareNumbers(Marker before, Marker after) {
        boolean both = before.number() > 0 && after.number() > 0;
        return both ? Integer.compare(before.number(), after.number()) : 0;
    }

    private static int compareStates(Marker before, Marker after) {
        int earlier = rank(before);
        int later = rank(after);
        return earlier < 0 || later < 0 ? 0 : Integer.compare(earlier, later);
    }

    private static int rank(Marker marker) {
        return marker.state().map(ThreadOrder::rank).orElse(-1);
    }

    private static int rank(EntryState state) {
        return switch (state) {
            case SCHEDULED -> 0;
            case INVESTIGATING -> 1;
            case IDENTIFIED -> 2;
            case MONITORING -> 3;
            case RESOLVED -> 4;
            case REVIEW -> 5;
            case UPDATE -> -1;
        };
    }
}
