package io.brieflint.document;

/** Reads the words of reStructuredText. */
final class RstInline extends MarkupInline {
    private static final int LONGEST_ROLE = 40;

    RstInline(String source) {
        super(source);
    }

    @Override
    boolean mayMark(char c) {
        return c == '*' || c == '`' || c == '|' || c == '\\' || c == ':' || c == '[' || c == '_';
    }

    @Override
    int construct(int at, int end) {
        return switch (source.charAt(at)) {
            case '*' -> emphasis(at, end);
            case '`' -> source.startsWith("``", at) ? literal(at, end) : interpreted(at, at, end);
            case '|' -> substitution(at, end);
            case '\\' -> escape(at, end);
            case ':' -> role(at, end);
            case '[' -> footnote(at, end);
            default -> reference(at, end);
        };
    }

    private int emphasis(int at, int end) {
        boolean strong = source.startsWith("**", at);
        String mark = strong ? "**" : "*";
        int inner = at + mark.length();
        int close = opens(at, inner, end) ? close(mark, inner, end) : NONE;
        if (close == NONE) {
            prose.copy(at, mark.length());
            return inner;
        }
        if (strong) {
            return strong(at, inner, close, close + 2);
        }
        read(inner, close);
        return close + 1;
    }

    private boolean opens(int at, int inner, int end) {
        return !isWord(at - 1) && isInk(inner, end);
    }

    private int close(String mark, int from, int end) {
        int found = find(mark, from + 1, end);
        while (found != NONE && !closes(found, mark.length(), end)) {
            int next = found + 1;
            found = next - from < LONGEST ? find(mark, next, end) : NONE;
        }
        return found;
    }

    private boolean closes(int at, int length, int end) {
        return isInk(at - 1, end) && source.charAt(at - 1) != '\\' && !isWord(at + length);
    }

    private int literal(int at, int end) {
        int close = isInk(at + 2, end) ? find("``", at + 3, end) : NONE;
        return close == NONE ? copied(at, 2) : code(at, at + 2, close, close + 2);
    }

    private int copied(int at, int length) {
        prose.copy(at, length);
        return at + length;
    }

    /**
     * {@code `text`}, {@code `text <target>`_}.
     *
     * @param start of the whole, where a role stands before it
     */
    private int interpreted(int start, int at, int end) {
        int close = isInk(at + 1, end) ? find("`", at + 2, end) : NONE;
        if (close == NONE) {
            return copied(start, at + 1 - start);
        }
        int after = close + 1;
        boolean reference = false;
        while (after < Math.min(end, close + 3) && source.charAt(after) == '_') {
            after++;
            reference = true;
        }
        int angle = target(at + 1, close);
        if (angle != NONE) {
            String target = source.substring(angle + 1, close - 1);
            link(at + 1, trimmed(at + 1, angle), target);
        } else if (start < at) {
            return standIn(start, after);
        } else if (reference) {
            link(at + 1, close, "");
        } else {
            read(at + 1, close);
        }
        return after;
    }

    /** Where the target in angles begins that ends the text. */
    private int target(int from, int close) {
        if (source.charAt(close - 1) != '>') {
            return NONE;
        }
        int angle = source.lastIndexOf('<', close - 1);
        return angle > from && angle < close - 2 ? angle : NONE;
    }

    private int trimmed(int from, int end) {
        int i = end;
        while (i > from && source.charAt(i - 1) <= ' ') {
            i--;
        }
        return i;
    }

    private int substitution(int at, int end) {
        int close = opens(at, at + 1, end) ? find("|", at + 2, end) : NONE;
        if (close == NONE || !isInk(close - 1, end) || isWord(close + 1)) {
            return at;
        }
        int after = close + 1;
        while (after < Math.min(end, close + 3) && source.charAt(after) == '_') {
            after++;
        }
        return standIn(at, after);
    }

    /** A backslash makes text of a mark, and nothing of a blank. */
    private int escape(int at, int end) {
        if (at + 1 >= end) {
            return at;
        }
        char next = source.charAt(at + 1);
        if (next == ' ' || next == '\t') {
            return at + 2;
        }
        if (next == '\n' || next == '\r' || Character.isSurrogate(next)) {
            return at;
        }
        prose.replace(at, 2, String.valueOf(next));
        return at + 2;
    }

    /** {@code :ref:`the times <times>`} */
    private int role(int at, int end) {
        int limit = Math.min(end, at + LONGEST_ROLE);
        int i = at + 1;
        while (i < limit && isRolePart(source.charAt(i))) {
            i++;
        }
        boolean role = i > at + 1 && i < limit && source.startsWith("`", i);
        boolean closed = role && source.charAt(i - 1) == ':' && !isWord(at - 1);
        return closed ? interpreted(at, i, end) : at;
    }

    private static boolean isRolePart(char c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || ":+._-".indexOf(c) >= 0;
    }

    /** {@code [1]_}, {@code [#note]_}; the note itself stands elsewhere. */
    private int footnote(int at, int end) {
        int close = find("]_", at + 1, Math.min(end, at + LONGEST_ROLE));
        boolean one = close > at + 1 && !isWord(close + 2);
        for (int i = at + 1; one && i < close; i++) {
            char c = source.charAt(i);
            one = Character.isLetterOrDigit(c) || "#*-_.".indexOf(c) >= 0;
        }
        return one ? close + 2 : at;
    }

    /** The underscore at the end of a word that leads somewhere. */
    private int reference(int at, int end) {
        int after = at + 1;
        while (after < Math.min(end, at + 2) && source.charAt(after) == '_') {
            after++;
        }
        boolean ends = isWord(at - 1) && !isWord(after) && !source.startsWith("_", after);
        return ends && isOneWord(at - 1) ? after : at;
    }

    /** Not the end of {@code __name__}. */
    private boolean isOneWord(int last) {
        int i = last;
        while (isWord(i) && last - i < LONGEST_ROLE) {
            i--;
        }
        return i < 0 || source.charAt(i) != '_';
    }
}
