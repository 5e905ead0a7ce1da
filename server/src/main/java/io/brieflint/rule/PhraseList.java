package io.brieflint.rule;

import io.brieflint.language.Form;
import io.brieflint.language.Inflector;
import io.brieflint.language.Tokenizer;
import io.brieflint.language.Tokens;
import io.brieflint.language.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word list made ready for matching. The last word of every entry also matches in its other
 * forms.
 */
final class PhraseList {
    private final int[] flat;
    private volatile @Nullable Index index;

    PhraseList(List<String> entries, Vocabulary vocabulary) {
        List<int[]> phrases = new ArrayList<>();
        for (String entry : entries) {
            Tokens tokens = Tokenizer.tokenize(entry, vocabulary);
            if (tokens.size() == 0) {
                continue;
            }
            int[] phrase = new int[tokens.size()];
            for (int i = 0; i < phrase.length; i++) {
                phrase[i] = vocabulary.add(tokens.folded(i));
            }
            phrases.add(phrase);
            String last = tokens.folded(phrase.length - 1);
            String plural = Inflector.inflect(last, Form.PLURAL);
            if (!plural.equals(last)) {
                int[] inflected = phrase.clone();
                inflected[phrase.length - 1] = vocabulary.add(plural);
                phrases.add(inflected);
            }
        }
        this.flat = flat(phrases);
    }

    private static int[] flat(List<int[]> phrases) {
        int[] flat = new int[phrases.stream().mapToInt(phrase -> phrase.length + 1).sum()];
        int at = 0;
        for (int[] phrase : phrases) {
            flat[at] = phrase.length;
            System.arraycopy(phrase, 0, flat, at + 1, phrase.length);
            at += phrase.length + 1;
        }
        return flat;
    }

    private PhraseList(int[] flat) {
        this.flat = flat;
    }

    /** Entries that match as they are, word by word. */
    static PhraseList exact(List<List<String>> entries, Vocabulary vocabulary) {
        return new PhraseList(
                flat(
                        entries.stream()
                                .map(entry -> entry.stream().mapToInt(vocabulary::add).toArray())
                                .toList()));
    }

    /**
     * @param flat for each entry the number of its words, then the words; see {@link #flat}
     */
    static PhraseList of(int[] flat) {
        return new PhraseList(flat);
    }

    /** In a form that can be stored. */
    int[] flat() {
        return flat.clone();
    }

    List<int[]> phrases() {
        List<int[]> phrases = new ArrayList<>();
        for (int i = 0; i < flat.length; i += flat[i] + 1) {
            phrases.add(Arrays.copyOfRange(flat, i + 1, i + 1 + flat[i]));
        }
        return phrases;
    }

    /** Where entries are found by one of their words. */
    private record Index(Map<Integer, List<int[]>> byFirst, Map<Integer, List<int[]>> byLast) {}

    // Most lists are never asked by a short text.
    private Index index() {
        Index found = index;
        if (found == null) {
            found = new Index(new HashMap<>(), new HashMap<>());
            for (int[] phrase : phrases()) {
                int last = phrase[phrase.length - 1];
                found.byFirst().computeIfAbsent(phrase[0], key -> new ArrayList<>()).add(phrase);
                found.byLast().computeIfAbsent(last, key -> new ArrayList<>()).add(phrase);
            }
            index = found;
        }
        return found;
    }

    /** The end of the longest entry that starts at a token, or -1. */
    int endOf(Tokens tokens, int start, int limit) {
        int best = -1;
        for (int[] phrase : index().byFirst().getOrDefault(tokens.word(start), List.of())) {
            if (start + phrase.length <= limit
                    && start + phrase.length > best
                    && matches(tokens, start, phrase)) {
                best = start + phrase.length;
            }
        }
        return best;
    }

    /** The start of the longest entry that ends before a token, or -1. */
    int startOf(Tokens tokens, int end, int limit) {
        int best = -1;
        for (int[] phrase : index().byLast().getOrDefault(tokens.word(end - 1), List.of())) {
            int start = end - phrase.length;
            if (start >= limit && (best < 0 || start < best) && matches(tokens, start, phrase)) {
                best = start;
            }
        }
        return best;
    }

    private static boolean matches(Tokens tokens, int start, int[] phrase) {
        for (int i = 0; i < phrase.length; i++) {
            if (tokens.word(start + i) != phrase[i]) {
                return false;
            }
        }
        return true;
    }
}
