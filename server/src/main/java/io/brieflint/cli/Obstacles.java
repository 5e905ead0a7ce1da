package io.brieflint.cli;

import io.brieflint.report.Trouble;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What kept a run from checking, and what it passed over. */
final class Obstacles {
    private final Skips skips = new Skips();
    private final Set<Trouble> troubles = new LinkedHashSet<>();
    private Optional<Obstacles> all = Optional.empty();

    void add(Trouble trouble) {
        troubles.add(trouble);
        all.ifPresent(others -> others.add(trouble));
    }

    /** Adds these to others, and whatever comes up later, too. */
    void joinTo(Obstacles others) {
        others.addAll(this);
        all = Optional.of(others);
    }

    void addAll(Obstacles others) {
        troubles.addAll(others.troubles);
        skips.addAll(others.skips);
    }

    /** In the order in which they came up, each once. */
    List<Trouble> troubles() {
        return List.copyOf(troubles);
    }

    Skips skips() {
        return skips;
    }
}
