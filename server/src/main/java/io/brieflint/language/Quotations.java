package io.brieflint.language;

/** Tells whether words stand between quotation marks, straight or curly. */
public final class Quotations {
    /** In characters. Nobody quotes at more length, and a text may be one endless line. */
    private static final int REACH = 2_000;

    private Quotations() {}

    /**
     * @param prose of one block
     * @param start of the words in the prose
     * @param end behind the words
     */
    public static boolean hold(String prose, int start, int end) {
        int straight = 0;
        int curly = 0;
        for (int i = Math.max(0, start - REACH); i < start; i++) {
            char c = prose.charAt(i);
            straight += c == '"' ? 1 : 0;
            curly += c == '\u201c' ? 1 : c == '\u201d' ? -1 : 0;
        }
        return (straight % 2 == 1 && closes(prose, end, '"'))
                || (curly > 0 && closes(prose, end, '\u201d'));
    }

    private static boolean closes(String prose, int from, char mark) {
        int to = Math.min(prose.length(), from + REACH);
        for (int i = from; i < to; i++) {
            if (prose.charAt(i) == mark) {
                return true;
            }
        }
        return false;
    }
}
