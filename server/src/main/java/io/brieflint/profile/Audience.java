package io.brieflint.profile;

import java.util.Locale;
import java.util.Optional;

/** Who reads a brief. */
public enum Audience {
    EXECUTIVE,
    CUSTOMER,
    PARTNER,
    EMPLOYEE,
    REGULATOR,
    ENGINEERING;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Audience> ofId(String id) {
        for (Audience value : values()) {
            if (value.id().equals(id)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
