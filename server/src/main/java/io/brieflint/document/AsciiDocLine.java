package io.brieflint.document;

/**
 * One line of AsciiDoc.
 *
 * @param start of its content, after marks
 * @param end of its content, without trailing blanks
 * @param mark of a list, a fence or a heading; decides which lines belong together
 */
record AsciiDocLine(Kind kind, int start, int end, String mark) {
    private static final int LONGEST_MARK = 6;
    private static final int LONGEST_FENCE = 80;

    enum Kind {
        BLANK,
        COMMENT,
        COMMENT_FENCE,
        VERBATIM_FENCE,
        CONTAINER_FENCE,
        QUOTE_FENCE,
        TABLE_FENCE,
        ATTRIBUTE,
        BLOCK_ATTRIBUTES,
        CAPTION,
        HEADING,
        ITEM,
        TERM,
        CONTINUATION,
        /** A picture, an included file, a condition, a rule. */
        WITHOUT_WORDS,
        INDENTED,
        TEXT
    }

    static AsciiDocLine of(String source, int lineStart, int lineEnd) {
        int end = lineEnd;
        while (end > lineStart && isBlank(source.charAt(end - 1))) {
            end--;
        }
        int at = lineStart;
        while (at < end && isBlank(source.charAt(at))) {
            at++;
        }
        return new Reader(source, at, end, at > lineStart).read();
    }

    /** Where the text of a term ends; only for a term. */
    int termEnd() {
        return Integer.parseInt(mark);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private record Reader(String source, int at, int end, boolean indented) {

        AsciiDocLine read() {
            if (at == end) {
                return line(Kind.BLANK, at);
            }
            Kind special = indented ? Kind.TEXT : special();
            return switch (special) {
                case COMMENT, CAPTION -> line(special, special == Kind.COMMENT ? at + 2 : at + 1);
                case HEADING -> new AsciiDocLine(special, skip(runEnd()), titleEnd(), run());
                case TEXT -> listed();
                case COMMENT_FENCE, VERBATIM_FENCE, CONTAINER_FENCE, QUOTE_FENCE, TABLE_FENCE ->
                        new AsciiDocLine(special, at, end, fenceMark());
                default -> line(special, at);
            };
        }

        private AsciiDocLine line(Kind kind, int start) {
            return new AsciiDocLine(kind, start, end, "");
        }

        /** What only a line that begins at the margin can be. */
        private Kind special() {
            char first = source.charAt(at);
            int run = runEnd();
            if (run == end) {
                Kind alone = alone(first, end - at);
                if (alone != Kind.TEXT) {
                    return alone;
                }
            }
            return switch (first) {
                case '/' -> run == at + 2 ? Kind.COMMENT : Kind.TEXT;
                case '=', '#' -> isHeading(run) ? Kind.HEADING : Kind.TEXT;
                case '[' -> isBlockAttributes() ? Kind.BLOCK_ATTRIBUTES : Kind.TEXT;
                case ':' -> isAttribute() ? Kind.ATTRIBUTE : Kind.TEXT;
                case '.' -> isCaption() ? Kind.CAPTION : Kind.TEXT;
                case '|', ',', '!' ->
                        source.startsWith("===", at + 1) && isRunFrom(at + 1)
                                ? Kind.TABLE_FENCE
                                : Kind.TEXT;
                case '`' ->
                        source.startsWith("```", at) && isName(at + 3)
                                ? Kind.VERBATIM_FENCE
                                : Kind.TEXT;
                default -> isMacro() ? Kind.WITHOUT_WORDS : Kind.TEXT;
            };
        }

        private static Kind alone(char c, int length) {
            if (length == 1) {
                return c == '+' ? Kind.CONTINUATION : Kind.TEXT;
            }
            if (length == 2) {
                return c == '-' ? Kind.CONTAINER_FENCE : Kind.TEXT;
            }
            if (length == 3) {
                return switch (c) {
                    case '`' -> Kind.VERBATIM_FENCE;
                    case '\'', '<', '-', '*' -> Kind.WITHOUT_WORDS;
                    default -> Kind.TEXT;
                };
            }
            return switch (c) {
                case '/' -> Kind.COMMENT_FENCE;
                case '-', '.', '+', '`' -> Kind.VERBATIM_FENCE;
                case '=', '*' -> Kind.CONTAINER_FENCE;
                case '_' -> Kind.QUOTE_FENCE;
                case '\'' -> Kind.WITHOUT_WORDS;
                default -> Kind.TEXT;
            };
        }

        /** A fence may name the language of what it holds. */
        private String fenceMark() {
            return source.charAt(at) == '`'
                    ? "```"
                    : source.substring(at, Math.min(end, at + LONGEST_FENCE));
        }

        private boolean isHeading(int run) {
            return run - at <= LONGEST_MARK && run < end && isBlank(source.charAt(run));
        }

        private int titleEnd() {
            String run = run();
            int close = end - run.length();
            boolean closed =
                    close > skip(runEnd()) + 1
                            && source.startsWith(run, close)
                            && isBlank(source.charAt(close - 1));
            int last = closed ? close : end;
            while (isBlank(source.charAt(last - 1))) {
                last--;
            }
            return last;
        }

        private boolean isBlockAttributes() {
            if (source.charAt(end - 1) != ']' || end - at < 2) {
                return false;
            }
            char second = source.charAt(at + 1);
            return Character.isLetter(second) || "[.#\"%,]".indexOf(second) >= 0;
        }

        private boolean isAttribute() {
            int i = at + 1;
            i += i < end && source.charAt(i) == '!' ? 1 : 0;
            int start = i;
            while (i < end && isNamePart(source.charAt(i))) {
                i++;
            }
            int close = i + (i < end && source.charAt(i) == '!' ? 1 : 0);
            boolean closed = close < end && source.charAt(close) == ':' && i > start;
            return closed && (close + 1 == end || isBlank(source.charAt(close + 1)));
        }

        private boolean isCaption() {
            return at + 1 < end && source.charAt(at + 1) != '.' && !isBlank(source.charAt(at + 1));
        }

        /** {@code image::graph.png[Errors]}, {@code include::times.adoc[]} */
        private boolean isMacro() {
            int i = at;
            while (i < end && isNamePart(source.charAt(i))) {
                i++;
            }
            return i > at
                    && source.startsWith("::", i)
                    && i + 2 < end
                    && !isBlank(source.charAt(i + 2))
                    && source.charAt(end - 1) == ']';
        }

        private boolean isName(int from) {
            for (int i = from; i < end; i++) {
                if (!isNamePart(source.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isNamePart(char c) {
            return Character.isLetterOrDigit(c) || c == '-' || c == '_';
        }

        private AsciiDocLine listed() {
            int marker = markerEnd();
            if (marker > at) {
                int content = checked(skip(marker));
                return new AsciiDocLine(Kind.ITEM, content, end, kindOfMarker(marker));
            }
            int term = termEnd();
            if (term > at) {
                return new AsciiDocLine(Kind.TERM, at, end, String.valueOf(term));
            }
            return line(indented ? Kind.INDENTED : Kind.TEXT, at);
        }

        private int markerEnd() {
            char first = source.charAt(at);
            int i = at;
            if (first == '*' || first == '.' || first == '-' || first == '\u2022') {
                i = runEnd();
                boolean deep = i - at <= LONGEST_MARK;
                boolean single = first == '*' || first == '.' || i == at + 1;
                i = deep && single ? i : at;
            } else if (Character.isDigit(first)) {
                while (i < end && i - at < 4 && Character.isDigit(source.charAt(i))) {
                    i++;
                }
                i = i < end && source.charAt(i) == '.' ? i + 1 : at;
            } else if (Character.isLetter(first) || first == '<') {
                i = shortMarkerEnd();
            }
            return i > at && i < end && isBlank(source.charAt(i)) ? i : at;
        }

        /** {@code a.} or {@code <1>}, {@code <.>} */
        private int shortMarkerEnd() {
            if (source.charAt(at) != '<') {
                return source.startsWith(".", at + 1) ? at + 2 : at;
            }
            int close = at + 1;
            while (close < Math.min(end, at + 5) && source.charAt(close) != '>') {
                close++;
            }
            return close > at + 1 && source.startsWith(">", close) ? close + 1 : at;
        }

        /** Numbers and letters are each one kind of list, whatever they count. */
        private String kindOfMarker(int marker) {
            char first = source.charAt(at);
            if (Character.isDigit(first)) {
                return "1.";
            }
            return Character.isLetter(first)
                    ? "a."
                    : first == '<' ? "<>" : source.substring(at, marker);
        }

        private int checked(int from) {
            boolean box =
                    from + 3 < end
                            && source.charAt(from) == '['
                            && source.charAt(from + 2) == ']'
                            && " x*".indexOf(source.charAt(from + 1)) >= 0;
            return box ? skip(from + 3) : from;
        }

        private int termEnd() {
            for (int i = at + 1; i + 1 < end; i++) {
                char c = source.charAt(i);
                boolean marks = (c == ':' || c == ';') && source.charAt(i + 1) == c;
                if (marks) {
                    int after = i;
                    while (after < end && source.charAt(after) == c) {
                        after++;
                    }
                    boolean ends = after == end || isBlank(source.charAt(after));
                    if (ends && after - i <= 4) {
                        return i;
                    }
                    i = after;
                }
            }
            return at;
        }

        private int runEnd() {
            int i = at;
            while (i < end && source.charAt(i) == source.charAt(at)) {
                i++;
            }
            return i;
        }

        private boolean isRunFrom(int from) {
            for (int i = from; i < end; i++) {
                if (source.charAt(i) != source.charAt(from)) {
                    return false;
                }
            }
            return true;
        }

        private String run() {
            return source.substring(at, Math.min(runEnd(), at + LONGEST_MARK));
        }

        private int skip(int from) {
            int i = from;
            while (i < end && isBlank(source.charAt(i))) {
                i++;
            }
            return i;
        }
    }
}
