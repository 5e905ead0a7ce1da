package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.List;

/** Reads the characters of a line of plain text: bold, code and emoji as chats write them. */
final class PlainInline {
    /** Also keeps a line full of opened marks from being searched again and again. */
    private static final int LONGEST = 200;

    private static final int NONE = -1;

    private final String source;
    private final List<Comment> comments;
    private int boldEnd = NONE;
    private int boldStart;

    PlainInline(String source, List<Comment> comments) {
        this.source = source;
        this.comments = comments;
    }

    void read(int start, int end, ProseBuilder prose) {
        boldEnd = NONE;
        int copied = start;
        int i = start;
        while (i < end) {
            int next = constructEnd(i, end);
            if (next == NONE) {
                i = source.charAt(i) == '`' ? runEnd(i, end) : i + 1;
            } else {
                prose.copy(copied, i - copied);
                construct(i, next, prose);
                copied = next;
                i = next;
            }
        }
        prose.copy(copied, Math.max(0, end - copied));
    }

    /** Where the mark, code, emoji or comment at {@code i} ends, or {@link #NONE}. */
    private int constructEnd(int i, int end) {
        return switch (source.charAt(i)) {
            case '*' -> starsEnd(i, end);
            case '`' -> codeEnd(i, end);
            case ':' -> emojiEnd(i, end);
            case '<' -> commentEnd(i, end);
            default -> NONE;
        };
    }

    private void construct(int start, int end, ProseBuilder prose) {
        switch (source.charAt(start)) {
            case '*' -> stars(start, prose);
            case '`' -> code(start, end, prose);
            case '<' -> comments.addAll(Comments.in(source, new Span(start, end)));
            default -> {}
        }
    }

    private void code(int start, int end, ProseBuilder prose) {
        String words = source.substring(start, end).replace("`", "");
        prose.code(new Span(start, end), words, source.indexOf(words, start));
    }

    private int starsEnd(int i, int end) {
        if (i == boldEnd) {
            return i + stars(i, end);
        }
        int close = boldEnd == NONE ? boldClose(i, end) : NONE;
        boldEnd = close == NONE ? boldEnd : close;
        return close == NONE ? NONE : i + stars(i, end);
    }

    private void stars(int at, ProseBuilder prose) {
        if (at == boldEnd) {
            prose.mark(Mark.Kind.STRONG, boldStart, "");
            boldEnd = NONE;
        } else {
            boldStart = prose.next();
        }
    }

    private int stars(int at, int end) {
        return at + 1 < end && source.charAt(at + 1) == '*' ? 2 : 1;
    }

    /** Where the bold text that opens here is closed: around words, not between numbers. */
    private int boldClose(int open, int end) {
        int stars = stars(open, end);
        int from = open + stars;
        boolean opens = !wordAt(open - 1, 0) && from < end && isInk(source.charAt(from));
        if (!opens) {
            return NONE;
        }
        int limit = Math.min(end, from + LONGEST);
        for (int i = from + 1; i < limit; i++) {
            boolean closes =
                    source.charAt(i) == '*'
                            && stars(i, end) == stars
                            && isInk(source.charAt(i - 1))
                            && !wordAt(i + stars, end);
            if (closes) {
                return i;
            }
        }
        return NONE;
    }

    private int codeEnd(int open, int end) {
        int run = runEnd(open, end);
        int limit = Math.min(end, run + LONGEST);
        int i = run;
        while (i < limit) {
            int ticks = runEnd(i, end);
            if (ticks - i == run - open) {
                return i > run ? ticks : NONE;
            }
            i = Math.max(ticks, i + 1);
        }
        return NONE;
    }

    /** A run of ticks opens as a whole or not at all. */
    private int runEnd(int start, int end) {
        int i = start;
        while (i < end && source.charAt(i) == '`') {
            i++;
        }
        return i;
    }

    /** {@code :rotating_light:}, but not the minutes of a time. */
    private int emojiEnd(int open, int end) {
        if (wordAt(open - 1, 0)) {
            return NONE;
        }
        boolean letter = false;
        for (int i = open + 1; i < Math.min(end, open + 40); i++) {
            char c = source.charAt(i);
            if (c == ':') {
                return letter && i > open + 2 ? i + 1 : NONE;
            }
            boolean lower = c >= 'a' && c <= 'z';
            letter |= lower;
            if (!lower && !(c >= '0' && c <= '9') && "_+-".indexOf(c) < 0) {
                return NONE;
            }
        }
        return NONE;
    }

    private int commentEnd(int open, int end) {
        if (!source.startsWith("<!--", open)) {
            return NONE;
        }
        int limit = Math.min(end, open + LONGEST);
        for (int i = open + 4; i + 3 <= limit; i++) {
            if (source.startsWith("-->", i)) {
                return i + 3;
            }
        }
        return NONE;
    }

    /**
     * @param limit end of the line when looking forward, 0 when looking back
     */
    private boolean wordAt(int i, int limit) {
        boolean inside = i >= 0 && (limit == 0 || i < limit);
        return inside && Character.isLetterOrDigit(source.charAt(i));
    }

    private static boolean isInk(char c) {
        return c > ' ' && c != '*' && c != '\u00a0';
    }
}
