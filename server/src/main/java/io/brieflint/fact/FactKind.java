package io.brieflint.fact;

import java.util.Locale;
import java.util.Optional;

/** What sort of thing a fact states. */
public enum FactKind {
    /** How many of something: "12,400 customers", "all users", "one in five orders". */
    COUNT,
    PERCENT,
    MONEY,
    DURATION,
    /** A clock time, with or without its date and zone. */
    TIME,
    /** A calendar date without a clock time. */
    DATE,
    /** How often: "every 30 minutes", "hourly". */
    CADENCE,
    /** Why it happened, as far as the writer says. */
    CAUSE,
    /** Who is in charge, or how to reach them. */
    OWNER,
    /** Something said to be unknown so far. */
    UNKNOWN,
    /** Something said not to be: "no data was lost". */
    NEGATIVE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FactKind> ofId(String id) {
        for (FactKind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
