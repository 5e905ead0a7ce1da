package io.brieflint.check;

import java.util.List;

/** All checks, in the order of their rule ids. */
public final class Checks {
    private Checks() {}

    public static List<Check> all() {
        return List.of(
                new DurationAgainstTimes(),
                new EndBeforeStart(),
                new BracketedSlot(),
                new UnfilledGap());
    }
}
