package io.brieflint.document;

/**
 * One line of plain text.
 *
 * @param start of the content, after quote marks, indentation and a bullet
 * @param end of the content, without trailing blanks
 * @param indent columns before the content or the bullet, after quote marks
 * @param width of the whole line
 */
record PlainLine(Kind kind, int start, int end, int indent, int width, boolean quoted) {
    static final PlainLine BLANK = new PlainLine(Kind.BLANK, 0, 0, 0, 0, false);
    private static final String BULLETS = "-*\u2022\u00b7\u2013\u2023\u25aa\u25e6\u25cb\u25cf";
    private static final int LONGEST_NUMBER = 3;

    enum Kind {
        BLANK,
        FENCE,
        DOUBLE_RULE,
        RULE,
        ITEM,
        HEADING,
        TEXT
    }

    static PlainLine of(String source, int lineStart, int lineEnd) {
        int end = lineEnd;
        while (end > lineStart && isBlank(source.charAt(end - 1))) {
            end--;
        }
        int at = lineStart;
        boolean quoted = false;
        int indentStart = at;
        while (at < end && (isBlank(source.charAt(at)) || source.charAt(at) == '>')) {
            if (source.charAt(at) == '>') {
                quoted = true;
                indentStart = at + 1;
            }
            at++;
        }
        Kind kind = kind(source, at, end);
        int start = kind == Kind.ITEM || kind == Kind.HEADING ? contentStart(source, at, end) : at;
        return new PlainLine(kind, start, end, at - indentStart, end - lineStart, quoted);
    }

    private static Kind kind(String source, int at, int end) {
        if (at == end) {
            return Kind.BLANK;
        }
        if (source.startsWith("```", at) && !hasBacktick(source, at + 3, end)) {
            return Kind.FENCE;
        }
        char first = source.charAt(at);
        if ((first == '=' || first == '-' || first == '_' || first == '*')
                && isRun(source, at, end)) {
            return first == '=' ? Kind.DOUBLE_RULE : Kind.RULE;
        }
        if (contentStart(source, at, end) > at) {
            return first == '#' ? Kind.HEADING : Kind.ITEM;
        }
        return Kind.TEXT;
    }

    private static boolean hasBacktick(String source, int from, int end) {
        int found = source.indexOf('`', from);
        return found >= 0 && found < end;
    }

    private static boolean isRun(String source, int at, int end) {
        for (int i = at + 1; i < end; i++) {
            if (source.charAt(i) != source.charAt(at)) {
                return false;
            }
        }
        return end - at > 2;
    }

    /** After a bullet, a number or the marks of a heading; {@code at} when there is none. */
    private static int contentStart(String source, int at, int end) {
        char first = source.charAt(at);
        int marker = at;
        if (BULLETS.indexOf(first) >= 0 || first == 'o') {
            marker = at + 1;
        } else if (first == '#') {
            marker = runEnd(source, at, end, 6);
        } else {
            int digits = at;
            while (digits < end && digits - at < LONGEST_NUMBER && isDigit(source.charAt(digits))) {
                digits++;
            }
            boolean closed =
                    digits > at && digits < end && ".)".indexOf(source.charAt(digits)) >= 0;
            marker = closed ? digits + 1 : at;
        }
        int content = marker;
        while (content < end && isBlank(source.charAt(content))) {
            content++;
        }
        return marker > at && content > marker && content < end ? content : at;
    }

    private static int runEnd(String source, int at, int end, int longest) {
        int i = at;
        while (i < end && i - at < longest && source.charAt(i) == source.charAt(at)) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isBlank() {
        return kind == Kind.BLANK;
    }

    char last(String source) {
        return source.charAt(end - 1);
    }
}
