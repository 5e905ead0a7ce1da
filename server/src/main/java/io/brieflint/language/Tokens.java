package io.brieflint.language;

import io.brieflint.text.Span;

/**
 * The tokens of one block of prose, in order, as parallel arrays. Offsets count UTF-16 code units
 * of the prose, from 0. Immutable.
 */
public final class Tokens {
    private final String prose;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final TokenKind[] kinds;
    private final int[] words;

    Tokens(String prose, int size, int[] starts, int[] ends, TokenKind[] kinds, int[] words) {
        this.prose = prose;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.words = words;
    }

    public String prose() {
        return prose;
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public TokenKind kind(int token) {
        return kinds[token];
    }

    /**
     * The token's number in the {@link Vocabulary}, ignoring case, or {@link Vocabulary#UNKNOWN}.
     */
    public int word(int token) {
        return words[token];
    }

    /** The token as written. */
    public String text(int token) {
        return prose.substring(starts[token], ends[token]);
    }

    /** The token folded as the vocabulary folds it: lower case, straight apostrophes. */
    public String folded(int token) {
        return Folding.fold(text(token));
    }

    /** True when the token is the single character {@code c}. */
    public boolean is(int token, char c) {
        return ends[token] - starts[token] == 1 && prose.charAt(starts[token]) == c;
    }

    /** True when nothing stands between this token and the one before. */
    public boolean touchesPrevious(int token) {
        return token > 0 && ends[token - 1] == starts[token];
    }

    public boolean isCapitalised(int token) {
        return Character.isUpperCase(prose.charAt(starts[token]));
    }

    /**
     * @param from first token
     * @param to one past the last token; greater than {@code from}
     * @return the prose span from the start of the first to the end of the last
     */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** The first token that ends after {@code offset}, or {@link #size()}. */
    public int at(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
