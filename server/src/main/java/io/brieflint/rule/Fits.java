package io.brieflint.rule;

import java.util.Locale;

/** What a rewrite needs around the words that it replaces, so that the sentence stays English. */
public enum Fits {
    /** The words are their whole sentence. */
    SENTENCE,
    /** The words are a clause: one begins with them, and nothing that belongs to them follows. */
    CLAUSE,
    /** A clause begins with the words; whatever follows them stays as it is. */
    OPENING,
    /** Nothing that belongs to the words follows; whatever stands before them stays. */
    ENDING,
    /** The words may stand anywhere. */
    PHRASE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
