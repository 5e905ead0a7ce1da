package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the prose of one block with the place of every character. Places are offsets in the
 * source and must not decrease. Blanks at both ends of the block and around line breaks are
 * dropped.
 */
final class ProseBuilder {
    private static final int NONE = -1;

    private final String source;
    private final StringBuilder prose = new StringBuilder();
    private final ProseMap.Builder map = new ProseMap.Builder();
    private final List<Mark> marks = new ArrayList<>();
    private int origin = NONE;
    private int sourceEnd;
    private int blanksStart = NONE;
    private int blanksLength;
    private char lineBreak;

    ProseBuilder(String source) {
        this.source = source;
    }

    /** The next characters are those of the source. */
    void copy(int start, int length) {
        int from = start;
        int end = Math.min(start + length, source.length());
        if (prose.length() == 0 || lineBreak != 0) {
            while (from < end && isBlank(source.charAt(from))) {
                from++;
            }
        }
        int to = end;
        while (to > from && isBlank(source.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            flush(from);
            add(from, to - from, to - from);
            prose.append(source, from, to);
        }
        if (end > to && lineBreak == 0) {
            holdBlanks(to, end - to);
        }
    }

    /** The next characters stand for a piece of the source. */
    void replace(int start, int length, String by) {
        flush(start);
        add(start, length, by.length());
        prose.append(by);
    }

    /**
     * @param c a blank where the writer only wrapped the line, a line feed where the break is meant
     */
    void breakLine(char c) {
        if (prose.length() > 0 && lineBreak != '\n') {
            lineBreak = c;
            blanksStart = NONE;
        }
    }

    /** Where the next character will stand in the prose. */
    int next() {
        boolean pending = prose.length() > 0 && (lineBreak != 0 || blanksStart != NONE);
        return prose.length() + (pending ? Math.max(1, lineBreak != 0 ? 1 : blanksLength) : 0);
    }

    void mark(Mark.Kind kind, int start, String target) {
        if (start < prose.length()) {
            marks.add(new Mark(kind, new Span(start, prose.length()), target));
        }
    }

    /** Something without words of its own. */
    void standIn(Mark.Kind kind, Span place) {
        int at = next();
        replace(place.start(), place.length(), InlineCode.STAND_IN);
        mark(kind, at, "");
    }

    /**
     * @param place with what marks it as code
     * @param start where the words stand in the source
     */
    void code(Span place, String words, int start) {
        if (InlineCode.isProse(words)) {
            copy(start, words.length());
        } else {
            standIn(Mark.Kind.CODE, place);
        }
    }

    boolean isEmpty() {
        return prose.length() == 0;
    }

    /**
     * @param fallback where a block without prose stands
     */
    Draft build(int fallback) {
        return new Draft(
                prose.toString(), map.build(), List.copyOf(marks), isEmpty() ? fallback : origin);
    }

    private void holdBlanks(int start, int length) {
        if (blanksStart != NONE && blanksStart + blanksLength == start) {
            blanksLength += length;
        } else if (prose.length() > 0 && blanksStart == NONE) {
            blanksStart = start;
            blanksLength = length;
        }
    }

    private void flush(int until) {
        if (lineBreak != 0) {
            add(sourceEnd, until - sourceEnd, 1);
            prose.append(lineBreak);
        } else if (blanksStart != NONE) {
            add(blanksStart, blanksLength, blanksLength);
            prose.append(source, blanksStart, blanksStart + blanksLength);
        }
        lineBreak = 0;
        blanksStart = NONE;
    }

    private void add(int start, int sourceLength, int proseLength) {
        if (origin == NONE) {
            origin = start;
        }
        map.replace(start - origin, sourceLength, proseLength);
        sourceEnd = start + sourceLength;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
