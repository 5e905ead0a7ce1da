package io.brieflint.finding;

import java.util.Locale;

/** Who may apply a fix. */
public enum Applicability {
    /** Keeps the meaning and drops nobody: may run unasked, on save or with {@code --fix}. */
    SAFE,
    /** Needs a nod from the writer. */
    SUGGESTED,
    /** Leaves a marked gap that only the writer can fill. */
    TEMPLATE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
