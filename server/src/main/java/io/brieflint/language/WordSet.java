package io.brieflint.language;

import java.util.BitSet;

/** A set of words by their numbers in one {@link Vocabulary}. */
public final class WordSet {
    private final BitSet members = new BitSet();

    void add(int word) {
        members.set(word);
    }

    public boolean contains(int word) {
        return word >= 0 && members.get(word);
    }
}
