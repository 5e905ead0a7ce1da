package io.brieflint.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers for every word that any rule, element or word list mentions. Looking up a word of a text
 * costs one hash of its characters and no allocation. Words are folded: case and kind of apostrophe
 * do not matter.
 *
 * <p>Grows while a catalogue is loaded, on one thread; read-only and safe to share afterwards.
 */
public final class Vocabulary {
    public static final int UNKNOWN = -1;

    private final List<String> words = new ArrayList<>();
    private int[] hashes = new int[1024];
    private int[] slots = newSlots(1024);

    /** The number of a word, adding it when new. */
    public int add(String word) {
        String folded = Folding.fold(word);
        int known = find(folded, 0, folded.length());
        if (known != UNKNOWN) {
            return known;
        }
        if (words.size() * 2 >= slots.length) {
            grow();
        }
        words.add(folded);
        insert(hash(folded, 0, folded.length()), words.size() - 1);
        return words.size() - 1;
    }

    /** The number of a word, or {@link #UNKNOWN}. */
    public int find(CharSequence text, int start, int end) {
        int hash = hash(text, start, end);
        int mask = slots.length - 1;
        for (int i = hash & mask; slots[i] >= 0; i = (i + 1) & mask) {
            if (hashes[i] == hash && equal(words.get(slots[i]), text, start, end)) {
                return slots[i];
            }
        }
        return UNKNOWN;
    }

    public int find(String word) {
        return find(word, 0, word.length());
    }

    public String word(int number) {
        return words.get(number);
    }

    public int size() {
        return words.size();
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldSlots = slots;
        hashes = new int[oldSlots.length * 2];
        slots = newSlots(oldSlots.length * 2);
        for (int i = 0; i < oldSlots.length; i++) {
            if (oldSlots[i] >= 0) {
                insert(oldHashes[i], oldSlots[i]);
            }
        }
    }

    private void insert(int hash, int word) {
        int mask = slots.length - 1;
        int i = hash & mask;
        while (slots[i] >= 0) {
            i = (i + 1) & mask;
        }
        hashes[i] = hash;
        slots[i] = word;
    }

    private static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + Folding.fold(text.charAt(i));
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }

    private static boolean equal(String word, CharSequence text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != Folding.fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static int[] newSlots(int length) {
        int[] slots = new int[length];
        java.util.Arrays.fill(slots, UNKNOWN);
        return slots;
    }
}
