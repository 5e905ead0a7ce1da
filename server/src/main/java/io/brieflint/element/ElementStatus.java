package io.brieflint.element;

import java.util.Locale;

/** Whether a brief answers the reader's question. */
public enum ElementStatus {
    PRESENT,
    VAGUE,
    MISSING;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
