package io.brieflint.rule;

import java.util.List;

/**
 * Which sequences are tried at which word.
 *
 * @param starts for each word, where its sequences start in {@code sequences}; one more at the end
 * @param sequences numbers of sequences
 */
record Anchors(int[] starts, int[] sequences) {
    static Anchors of(int words, List<Sequence> sequences) {
        int[] starts = new int[words + 1];
        for (Sequence sequence : sequences) {
            Item.Words anchor = sequence.anchorWords();
            for (int i = 0; i < anchor.size(); i++) {
                starts[anchor.id(i) + 1]++;
            }
        }
        for (int i = 0; i < words; i++) {
            starts[i + 1] += starts[i];
        }
        int[] numbers = new int[starts[words]];
        int[] next = starts.clone();
        for (int number = 0; number < sequences.size(); number++) {
            Item.Words anchor = sequences.get(number).anchorWords();
            for (int i = 0; i < anchor.size(); i++) {
                numbers[next[anchor.id(i)]++] = number;
            }
        }
        return new Anchors(starts, numbers);
    }

    /** Of a word that no pattern knows, the empty range. */
    int from(int word) {
        return word < 0 || word + 1 >= starts.length ? 0 : starts[word];
    }

    int to(int word) {
        return word < 0 || word + 1 >= starts.length ? 0 : starts[word + 1];
    }
}
