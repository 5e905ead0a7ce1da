package io.brieflint.rule;

import java.util.Optional;

/** What a {@code $SLOT} of a pattern stands for. */
public enum SlotKind {
    /** Somebody, by name or by role: "Bob", "the on-call engineer". Never a pronoun. */
    PERSON,
    /** Somebody by name: "Bob", "Priya Nair", "@priya". */
    NAME,
    /** A group of people: "the platform team". */
    TEAM,
    /** Something that runs: "the payment service", "our database". */
    SERVICE,
    /** The longest run of determiner, number, adjectives and nouns, plus at most one of-phrase. */
    NP,
    /** A verb with its particle: "renew", "roll back". */
    VERB,
    /**
     * A way to reach somebody: an e-mail address, a link, "@name", "#channel", a telephone number.
     */
    CONTACT,
    /** A fact of one kind: {@code $FACT:count}. */
    FACT;

    boolean needsPartsOfSpeech() {
        return this == NP || this == VERB;
    }

    static Optional<SlotKind> ofName(String name) {
        for (SlotKind kind : values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
