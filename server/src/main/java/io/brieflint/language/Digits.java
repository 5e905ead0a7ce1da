package io.brieflint.language;

/** The ASCII digits of a text, and what stands next to them. Every offset may be past the end. */
final class Digits {
    private final String prose;

    Digits(String prose) {
        this.prose = prose;
    }

    /**
     * @return the end of at most {@code atMost} digits from {@code i}, or -1 when they are fewer
     *     than {@code atLeast}
     */
    int end(int i, int atLeast, int atMost) {
        int end = i;
        while (end < prose.length() && end - i < atMost && is(prose.charAt(end))) {
            end++;
        }
        return end - i >= atLeast ? end : -1;
    }

    int runEnd(int i) {
        int end = i;
        while (end < prose.length() && is(prose.charAt(end))) {
            end++;
        }
        return end;
    }

    boolean at(int i) {
        return i < prose.length() && is(prose.charAt(i));
    }

    boolean behindDotAt(int i) {
        return i < prose.length() && prose.charAt(i) == '.' && at(i + 1);
    }

    boolean letterAt(int i) {
        return i < prose.length() && Character.isLetter(prose.charAt(i));
    }

    static boolean is(char c) {
        return c >= '0' && c <= '9';
    }
}
