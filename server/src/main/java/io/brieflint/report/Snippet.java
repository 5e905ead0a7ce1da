package io.brieflint.report;

import io.brieflint.text.SourceText;
import io.brieflint.text.Span;

/**
 * A line of the source and the marks below it. Tabs are drawn as spaces, long lines are cut around
 * the words, words that go on in the next line are marked up to the end of the first.
 *
 * @param marks as wide as the words when shown, without trailing blanks
 */
record Snippet(String line, String marks) {
    private static final int WIDEST = 96;
    private static final int BEFORE = 32;
    private static final int LONG_WORD = 16;
    private static final int TAB = 4;
    private static final String CUT = "…";

    static Snippet of(SourceText source, Masking masking, Span words) {
        Span line = source.line(source.lineColumn(words.start()).line());
        int near = Math.max(line.start(), words.start() - WIDEST);
        int far = Math.min(line.end(), words.start() + WIDEST * 2);
        Span shown = new Span(near, Math.max(near, far));
        Piece piece =
                new Piece(
                        TerminalText.printable(masking.source(shown)),
                        words.start() - near,
                        Math.min(words.end() - near, shown.length()),
                        near > line.start(),
                        far < line.end());
        return piece.narrow().draw();
    }

    /** Some text of one line, the words in it, and whether the line goes on at either side. */
    private record Piece(String text, int from, int to, boolean cutBefore, boolean cutAfter) {

        Piece narrow() {
            if (width(0, text.length()) <= WIDEST) {
                return this;
            }
            int first = 0;
            boolean endIsNear = width(0, text.length()) - width(0, from) < WIDEST - BEFORE;
            int before = endIsNear ? WIDEST - width(from, text.length()) : BEFORE;
            while (first < from && width(first, from) > before) {
                first = next(first);
            }
            first = afterPartOfWord(first);
            int last = first;
            while (last < text.length() && width(first, next(last)) <= WIDEST) {
                last = next(last);
            }
            return new Piece(
                    text.substring(first, last),
                    from - first,
                    Math.min(to, last) - first,
                    cutBefore || first > 0,
                    cutAfter || last < text.length());
        }

        private int afterPartOfWord(int at) {
            boolean insideWord = at > 0 && text.charAt(at - 1) != ' ';
            int space = insideWord ? text.indexOf(' ', at) : -1;
            return space >= 0 && space < Math.min(from, at + LONG_WORD) ? space + 1 : at;
        }

        Snippet draw() {
            StringBuilder line = new StringBuilder(cutBefore ? CUT : "");
            StringBuilder marks = new StringBuilder(cutBefore ? " " : "");
            int column = 0;
            for (int at = 0; at < text.length(); at = next(at)) {
                int width = widthAt(at, column);
                String drawn = text.substring(at, next(at));
                line.append(drawn.equals("\t") ? " ".repeat(width) : drawn);
                marks.append((at >= from && at < to ? "^" : " ").repeat(width));
                column += width;
            }
            line.append(cutAfter ? CUT : "");
            String marked = from < to ? marks.toString() : " ".repeat(width(0, from)) + "^";
            return new Snippet(line.toString().stripTrailing(), marked.stripTrailing());
        }

        private int width(int start, int end) {
            int column = 0;
            for (int at = start; at < end; at = next(at)) {
                column += widthAt(at, column);
            }
            return column;
        }

        private int widthAt(int at, int column) {
            int codePoint = text.codePointAt(at);
            return codePoint == '\t' ? TAB - column % TAB : TerminalText.width(codePoint);
        }

        private int next(int at) {
            return at + Character.charCount(text.codePointAt(at));
        }
    }
}
