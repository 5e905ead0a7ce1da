package io.brieflint.document;

/**
 * One line of reStructuredText.
 *
 * @param start of what stands in it
 * @param end without trailing blanks
 * @param indent in columns
 */
record RstLine(int start, int end, int indent) {
    private static final String ADORNMENTS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String BULLETS = "*+-\u2022\u2023\u2043";
    private static final int TAB = 8;

    static RstLine of(String source, int lineStart, int lineEnd) {
        int end = lineEnd;
        while (end > lineStart && isBlank(source.charAt(end - 1))) {
            end--;
        }
        int at = lineStart;
        int column = 0;
        while (at < end && isBlank(source.charAt(at))) {
            column = source.charAt(at) == '\t' ? (column / TAB + 1) * TAB : column + 1;
            at++;
        }
        return new RstLine(at, end, column);
    }

    boolean isEmpty() {
        return start == end;
    }

    int length() {
        return end - start;
    }

    /** The same line from a place in it on. */
    RstLine from(int at) {
        return new RstLine(at, end, indent + at - start);
    }

    /** Nothing but one punctuation mark, again and again. */
    boolean isAdornment(String source) {
        return !isEmpty()
                && ADORNMENTS.indexOf(source.charAt(start)) >= 0
                && isOnly(source, source.charAt(start));
    }

    private boolean isOnly(String source, char c) {
        for (int i = start; i < end; i++) {
            if (source.charAt(i) != c) {
                return false;
            }
        }
        return true;
    }

    /** {@code +---+---+}; {@code =} instead closes the header. */
    boolean isGridRule(String source) {
        if (length() < 3 || source.charAt(start) != '+' || source.charAt(end - 1) != '+') {
            return false;
        }
        char c = source.charAt(start + 1);
        return (c == '-' || c == '=') && consistsOf(source, c, '+');
    }

    /** {@code ==== =====} */
    boolean isSimpleRule(String source) {
        return length() > 3
                && source.startsWith("==", start)
                && consistsOf(source, '=', ' ')
                && !isOnly(source, '=');
    }

    /** Spans of columns in a simple table. */
    boolean isColumnRule(String source) {
        return length() > 3 && source.startsWith("--", start) && consistsOf(source, '-', ' ');
    }

    private boolean consistsOf(String source, char one, char other) {
        for (int i = start; i < end; i++) {
            if (source.charAt(i) != one && source.charAt(i) != other) {
                return false;
            }
        }
        return true;
    }

    /** After a bullet or a number and its blanks; the start when there is none. */
    int itemContent(String source) {
        int marker = markerEnd(source);
        int content = marker;
        while (content < end && isBlank(source.charAt(content))) {
            content++;
        }
        boolean alone = marker == end;
        return marker > start && (content > marker || alone) ? content : start;
    }

    private int markerEnd(String source) {
        if (isEmpty()) {
            return start;
        }
        if (BULLETS.indexOf(source.charAt(start)) >= 0) {
            return start + 1;
        }
        boolean opened = source.charAt(start) == '(';
        int from = opened ? start + 1 : start;
        int i = from;
        while (i < end && i - from < 4 && Character.isDigit(source.charAt(i))) {
            i++;
        }
        boolean letter =
                i == from
                        && i < end
                        && (Character.isLetter(source.charAt(i)) || source.charAt(i) == '#');
        i += letter ? 1 : 0;
        boolean closed =
                i > from
                        && i < end
                        && (source.charAt(i) == ')' || (!opened && source.charAt(i) == '.'));
        return closed ? i + 1 : start;
    }

    /** The colon that ends the name of a field; the start when this is no field. */
    int fieldEnd(String source) {
        if (length() < 3 || source.charAt(start) != ':' || source.charAt(start + 1) <= ' ') {
            return start;
        }
        for (int i = start + 1; i < Math.min(end, start + 80); i++) {
            if (source.charAt(i) == '`') {
                return start;
            }
            boolean ends = i + 1 == end || source.charAt(i + 1) == ' ';
            if (source.charAt(i) == ':' && i > start + 1 && ends) {
                return i;
            }
        }
        return start;
    }

    boolean isExplicit(String source) {
        return source.startsWith("..", start) && (length() == 2 || source.charAt(start + 2) == ' ');
    }

    boolean isLiteralNext(String source) {
        return length() > 1 && source.startsWith("::", end - 2);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
