package io.brieflint.profile;

import java.util.Locale;
import java.util.Optional;

/** How far along an incident is when a brief is read. */
public enum Stage {
    INITIAL,
    UPDATE,
    RESOLVED,
    REVIEW;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether writers have more to do than to write. */
    public boolean isUnderWay() {
        return this == INITIAL || this == UPDATE;
    }

    public static Optional<Stage> ofId(String id) {
        for (Stage value : values()) {
            if (value.id().equals(id)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
