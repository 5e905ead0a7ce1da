package io.brieflint.profile;

import io.brieflint.finding.Severity;
import java.util.Locale;
import java.util.Optional;

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

    /** How loud a rule may be that misses it; empty when nobody misses it. */
    public Optional<Severity> loudest() {
        return switch (this) {
            case ESSENTIAL -> Optional.of(Severity.ERROR);
            case MUST -> Optional.of(Severity.INFO);
            case SHOULD -> Optional.of(Severity.HINT);
            case NONE -> Optional.empty();
        };
    }
}
