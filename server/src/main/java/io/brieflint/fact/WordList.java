package io.brieflint.fact;

import java.util.Set;

/** Sets of words, written as a list with spaces. */
final class WordList {
    private WordList() {}

    static Set<String> of(String words) {
        return Set.of(words.split(" "));
    }
}
