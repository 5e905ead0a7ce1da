package io.brieflint.fact;

import java.util.Locale;
import java.util.Optional;

/** What a fact is about. Unsure is {@link #OTHER}, which no consistency check uses. */
public enum FactRole {
    /** When the effect began. */
    START,
    DETECTED,
    MITIGATED,
    /** When the effect ended. */
    END,
    /** When it is expected to end. */
    ETA,
    /** When the text was true. */
    AS_OF,
    NEXT_UPDATE,
    /** When an action or an answer is due. */
    DUE,
    /** What was harmed: "54 delayed alerts". */
    AFFECTED,
    OTHER;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FactRole> ofId(String id) {
        for (FactRole role : values()) {
            if (role.id().equals(id)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
