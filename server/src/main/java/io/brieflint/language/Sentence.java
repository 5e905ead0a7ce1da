package io.brieflint.language;

/**
 * A run of tokens that reads as one sentence.
 *
 * @param from first token
 * @param to one past the last token
 */
public record Sentence(int from, int to) {
    public Sentence {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a sentence: [" + from + ", " + to + ")");
        }
    }

    public int size() {
        return to - from;
    }
}
