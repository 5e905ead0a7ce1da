package io.brieflint.rule;

import io.brieflint.language.Form;
import io.brieflint.language.Inflector;
import io.brieflint.language.Tokenizer;
import io.brieflint.language.Tokens;
import io.brieflint.language.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A word list made ready for matching. The last word of every entry also matches in its other
 * forms.
 */
final class PhraseList {
    private final List<int[]> phrases = new ArrayList<>();
    private final Map<Integer, List<int[]>> byFirst = new HashMap<>();
    private final Map<Integer, List<int[]>> byLast = new HashMap<>();

    PhraseList(List<String> entries, Vocabulary vocabulary) {
        for (String entry : entries) {
            Tokens tokens = Tokenizer.tokenize(entry, vocabulary);
            if (tokens.size() == 0) {
                continue;
            }
            int[] phrase = new int[tokens.size()];
            for (int i = 0; i < phrase.length; i++) {
                phrase[i] = vocabulary.add(tokens.folded(i));
            }
            add(phrase);
            String last = tokens.folded(phrase.length - 1);
            String plural = Inflector.inflect(last, Form.PLURAL);
            if (!plural.equals(last)) {
                int[] inflected = phrase.clone();
                inflected[phrase.length - 1] = vocabulary.add(plural);
                add(inflected);
            }
        }
    }

    private PhraseList() {}

    static PhraseList of(List<int[]> phrases) {
        PhraseList list = new PhraseList();
        phrases.forEach(list::add);
        return list;
    }

    private void add(int[] phrase) {
        phrases.add(phrase);
        byFirst.computeIfAbsent(phrase[0], key -> new ArrayList<>()).add(phrase);
        byLast.computeIfAbsent(phrase[phrase.length - 1], key -> new ArrayList<>()).add(phrase);
    }

    List<int[]> phrases() {
        return phrases;
    }

    /** The end of the longest entry that starts at a token, or -1. */
    int endOf(Tokens tokens, int start, int limit) {
        int best = -1;
        for (int[] phrase : byFirst.getOrDefault(tokens.word(start), List.of())) {
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
        for (int[] phrase : byLast.getOrDefault(tokens.word(end - 1), List.of())) {
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
