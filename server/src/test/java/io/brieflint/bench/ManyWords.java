package io.brieflint.bench;

import java.util.Random;

/**
 * Text of invented words that are as frequent as the words of English are: the second half as often
 * as the first, the third a third as often.
 */
final class ManyWords {
    private static final int VOCABULARY = 20_000;
    private static final int WORDS_IN_A_SENTENCE = 18;
    private static final String[] SYLLABLES = {
        "ba", "cor", "de", "fil", "go", "har", "in", "jo", "ket", "lum", "men", "nor", "o", "pra",
        "qui", "ros", "sta", "tur", "un", "ver"
    };

    private final Random random;
    private final double[] reach = new double[VOCABULARY];

    ManyWords(long seed) {
        random = new Random(seed);
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            sum += 1.0 / (rank + 1);
            reach[rank] = sum;
        }
    }

    String text(int length) {
        StringBuilder text = new StringBuilder(length + 32);
        int words = 0;
        while (text.length() < length) {
            text.append(word());
            text.append(++words % WORDS_IN_A_SENTENCE == 0 ? ".\n" : " ");
        }
        return text.toString();
    }

    private String word() {
        double drawn = random.nextDouble() * reach[VOCABULARY - 1];
        int found = java.util.Arrays.binarySearch(reach, drawn);
        int rank = found < 0 ? -found - 1 : found;
        StringBuilder word = new StringBuilder();
        int rest = rank + SYLLABLES.length;
        while (rest > 0) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        }
        return word.toString();
    }
}
