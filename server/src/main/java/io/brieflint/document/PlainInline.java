package io.brieflint.document;

import io.brieflint.language.Tokenizer;
import io.brieflint.text.Span;
import java.util.List;

/** Reads the characters of a line of plain text: bold, code and emoji as chats write them. */
final class PlainInline {
    /** Also keeps a line full of opened marks from being searched again and again. */
    private static final int LONGEST = 200;

    private static final String STAND_IN = String.valueOf(Tokenizer.CODE);
    private static final int NONE = -1;

    private final String source;
    private final List<Comment> comments;

    PlainInline(String source, List<Comment> comments) {
        this.source = source;
        this.comments = comments;
    }

    void read(int start, int end, ProseBuilder prose) {
        int boldEnd = NONE;
        int boldStart = 0;
        int copied = start;
        int i = start;
        while (i < end) {
            char c = source.charAt(i);
            int next = NONE;
            if (c == '*' && i == boldEnd) {
                prose.copy(copied, i - copied);
                prose.mark(Mark.Kind.STRONG, boldStart, "");
                boldEnd = NONE;
                next = i + stars(i, end);
            } else if (c == '*' && boldEnd == NONE && boldClose(i, end) != NONE) {
                boldEnd = boldClose(i, end);
                prose.copy(copied, i - copied);
                boldStart = prose.next();
                next = i + stars(i, end);
            } else if (c == '`' && codeEnd(i, end) != NONE) {
                next = codeEnd(i, end);
                prose.copy(copied, i - copied);
                int at = prose.next();
                prose.replace(i, next - i, STAND_IN);
                prose.mark(Mark.Kind.CODE, at, "");
            } else if (c == ':' && emojiEnd(i, end) != NONE) {
                next = emojiEnd(i, end);
                prose.copy(copied, i - copied);
            } else if (c == '<' && commentEnd(i, end) != NONE) {
                next = commentEnd(i, end);
                prose.copy(copied, i - copied);
                comments.addAll(Comments.in(source, new Span(i, next)));
            }
            copied = next == NONE ? copied : next;
            i = next == NONE ? i + 1 : next;
        }
        prose.copy(copied, Math.max(0, end - copied));
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
        int run = open;
        while (run < end && source.charAt(run) == '`') {
            run++;
        }
        int limit = Math.min(end, run + LONGEST);
        int i = run;
        while (i < limit) {
            int ticks = i;
            while (ticks < end && source.charAt(ticks) == '`') {
                ticks++;
            }
            if (ticks - i == run - open) {
                return i > run ? ticks : NONE;
            }
            i = Math.max(ticks, i + 1);
        }
        return NONE;
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
