package io.brieflint.rule;

import java.util.Locale;
import java.util.Optional;

/** How a rule finds what it talks about. */
public enum RuleKind {
    /** Fixed words in any of their forms. */
    PHRASE,
    /** Words with slots, gaps or conditions. */
    PATTERN,
    /** Something the brief states, or states vaguely. */
    FACT,
    /** The brief as a whole: a missing element, or a check written in Java. */
    STRUCTURE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RuleKind> ofId(String id) {
        for (RuleKind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
