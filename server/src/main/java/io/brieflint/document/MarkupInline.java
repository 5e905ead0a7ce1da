package io.brieflint.document;

import io.brieflint.text.Span;

/**
 * Reads the words of a block whose format marks them by characters: what follows no rule is text.
 */
abstract class MarkupInline {
    /** Also keeps a line full of opened marks from being searched again and again. */
    static final int LONGEST = 300;

    static final int NONE = -1;

    final String source;
    ProseBuilder prose;

    MarkupInline(String source) {
        this.source = source;
        this.prose = new ProseBuilder(source);
    }

    /**
     * @param start of words; line ends within are blanks
     */
    void read(int start, int end, ProseBuilder into) {
        prose = into;
        read(start, end);
    }

    final void read(int start, int end) {
        int copied = start;
        int i = start;
        while (i < end) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\r') {
                prose.copy(copied, i - copied);
                prose.breakLine(' ');
                i = skipBlanks(i, end);
                copied = i;
            } else if (mayMark(c)) {
                prose.copy(copied, i - copied);
                int next = construct(i, end);
                copied = next > i ? next : i;
                i = next > i ? next : i + 1;
            } else {
                i++;
            }
        }
        prose.copy(copied, Math.max(0, end - copied));
    }

    /** Characters at which {@link #construct} has to look. */
    abstract boolean mayMark(char c);

    /** Reads what begins at a place; returns where it ends, or the place when it is plain text. */
    abstract int construct(int at, int end);

    final int strong(int at, int innerStart, int innerEnd, int end) {
        int start = prose.next();
        read(innerStart, innerEnd);
        prose.mark(Mark.Kind.STRONG, start, "");
        return Math.max(at + 1, end);
    }

    final void link(int textStart, int textEnd, String target) {
        int start = prose.next();
        read(textStart, textEnd);
        prose.mark(Mark.Kind.LINK, start, target);
    }

    final int code(int start, int innerStart, int innerEnd, int end) {
        String words = source.substring(innerStart, innerEnd);
        prose.code(new Span(start, end), words, innerStart);
        return end;
    }

    final int standIn(int start, int end) {
        prose.standIn(Mark.Kind.CODE, new Span(start, end));
        return end;
    }

    /** Where {@code mark} stands next; none beyond what people write. */
    final int find(String mark, int from, int end) {
        int limit = Math.min(end, from + LONGEST) - mark.length();
        for (int i = from; i <= limit; i++) {
            if (source.startsWith(mark, i)) {
                return i;
            }
        }
        return NONE;
    }

    final boolean isWord(int i) {
        return i >= 0 && i < source.length() && Character.isLetterOrDigit(source.charAt(i));
    }

    final boolean isInk(int i, int end) {
        return i >= 0 && i < end && source.charAt(i) > ' ';
    }

    final int runEnd(int at, int end) {
        int i = at;
        while (i < end && source.charAt(i) == source.charAt(at)) {
            i++;
        }
        return i;
    }

    private int skipBlanks(int from, int end) {
        int i = from;
        while (i < end && " \t\r\n".indexOf(source.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
