package io.brieflint.finding;

import java.util.Locale;
import java.util.Optional;

/** How much a finding matters, most first. */
public enum Severity {
    /** Do not send yet. Only rules of the profile's closed list reach it. */
    ERROR,
    /** Better, if there is a minute. */
    WARNING,
    /** Worth knowing; for the review. */
    INFO,
    HINT;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Severity> ofId(String id) {
        for (Severity severity : values()) {
            if (severity.id().equals(id)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** The quieter of two. */
    public Severity atMost(Severity limit) {
        return compareTo(limit) >= 0 ? this : limit;
    }
}
