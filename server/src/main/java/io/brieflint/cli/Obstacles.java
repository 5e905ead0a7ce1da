package io.brieflint.cli;

import io.brieflint.report.Trouble;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What kept a run from checking, and what it passed over. */
final class Obstacles {
    private final Skips skips = new Skips();
    private final Set<Trouble> troubles = new LinkedHashSet<>();

    void add(Trouble trouble) {
        troubles.add(trouble);
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
