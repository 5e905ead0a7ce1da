package io.brieflint.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers for every word that any rule, element or word list mentions. Looking up a word of a text
 * costs one hash of its characters and no allocation. Words are folded: case and kind of apostrophe
 * do not matter.
 *
 * <p>Grows while a catalogue is loaded, on one thread; read-only and safe to share afterwards.
 */
public final class Vocabulary {
    public static final int UNKNOWN = -1;
    private static final int FEWEST_SLOTS = 1024;

    private final Frozen frozen;
    private final List<String> added = new ArrayList<>();
    private int[] hashes;
    private int[] slots;

    /**
     * The words of a vocabulary in a form that can be stored: ready to look words up in, without an
     * object for each.
     *
     * @param text all words, one after the other; letters beyond Latin-1 cost each start dearly, so
     *     those few words stand apart
     * @param apart words with other letters, by number; empty in the text
     * @param ends where each word ends in the text
     * @param hashes of the words in the slots
     * @param slots numbers of words by hash, {@link #UNKNOWN} where free; a power of two
     */
    public record Frozen(
            String text, Map<Integer, String> apart, int[] ends, int[] hashes, int[] slots) {}

    public Vocabulary() {
        this(new Frozen("", Map.of(), new int[0], new int[FEWEST_SLOTS], newSlots(FEWEST_SLOTS)));
    }

    /**
     * @param frozen not copied; belongs to this vocabulary from now on
     */
    public Vocabulary(Frozen frozen) {
        this.frozen = frozen;
        this.hashes = frozen.hashes();
        this.slots = frozen.slots();
    }

    public Frozen freeze() {
        StringBuilder text = new StringBuilder();
        Map<Integer, String> apart = new TreeMap<>();
        int[] ends = new int[size()];
        for (int i = 0; i < ends.length; i++) {
            if (word(i).chars().allMatch(c -> c < 256)) {
                text.append(word(i));
            } else {
                apart.put(i, word(i));
            }
            ends[i] = text.length();
        }
        return new Frozen(text.toString(), apart, ends, hashes.clone(), slots.clone());
    }

    /** The number of a word, adding it when new. */
    public int add(String word) {
        String folded = Folding.fold(word);
        int known = find(folded, 0, folded.length());
        if (known != UNKNOWN) {
            return known;
        }
        if (size() * 2 >= slots.length) {
            grow();
        }
        added.add(folded);
        insert(hash(folded, 0, folded.length()), size() - 1);
        return size() - 1;
    }

    /** The number of a word, or {@link #UNKNOWN}. */
    public int find(CharSequence text, int start, int end) {
        int hash = hash(text, start, end);
        int mask = slots.length - 1;
        for (int i = hash & mask; slots[i] >= 0; i = (i + 1) & mask) {
            if (hashes[i] == hash && equal(slots[i], text, start, end)) {
                return slots[i];
            }
        }
        return UNKNOWN;
    }

    public int find(String word) {
        return find(word, 0, word.length());
    }

    public String word(int number) {
        if (number >= frozen.ends().length) {
            return added.get(number - frozen.ends().length);
        }
        String apart = frozen.apart().get(number);
        return apart != null
                ? apart
                : frozen.text().substring(start(number), frozen.ends()[number]);
    }

    public int size() {
        return frozen.ends().length + added.size();
    }

    /** Where a frozen word starts. */
    private int start(int number) {
        return number == 0 ? 0 : frozen.ends()[number - 1];
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

    private boolean equal(int number, CharSequence text, int start, int end) {
        boolean inText = number < frozen.ends().length && frozen.ends()[number] > start(number);
        return inText
                ? equal(frozen.text(), start(number), frozen.ends()[number], text, start, end)
                : equal(word(number), text, start, end);
    }

    private static boolean equal(String word, CharSequence text, int start, int end) {
        return equal(word, 0, word.length(), text, start, end);
    }

    private static boolean equal(
            String words, int from, int to, CharSequence text, int start, int end) {
        if (to - from != end - start) {
            return false;
        }
        for (int i = 0; i < end - start; i++) {
            if (words.charAt(from + i) != Folding.fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static int[] newSlots(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, UNKNOWN);
        return slots;
    }
}
