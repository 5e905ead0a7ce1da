package io.brieflint.fact;

import java.util.Locale;

/** Whether a fact can be checked, or only sounds like one. */
public enum Precision {
    EXACT,
    VAGUE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
