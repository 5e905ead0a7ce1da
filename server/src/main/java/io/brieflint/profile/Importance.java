package io.brieflint.profile;

import java.util.Locale;

/** How much a reader needs an element at a stage. */
public enum Importance {
    /** One of the at most eight things without which the brief is not worth sending. */
    ESSENTIAL,
    MUST,
    SHOULD,
    NONE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
