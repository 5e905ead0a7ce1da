package io.brieflint.analysis;

import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Neighbouring lines of a source, with blank lines before and behind. */
final class Passages {
    private Passages() {}

    /** In text order; without the blank lines, and without the end of the last line. */
    static List<Span> of(String source) {
        List<Span> passages = new ArrayList<>();
        int start = -1;
        int end = 0;
        int from = 0;
        while (from < source.length()) {
            int newline = source.indexOf('\n', from);
            int to = newline < 0 ? source.length() : newline;
            if (!isBlank(source, from, to)) {
                start = start < 0 ? from : start;
                end = to;
            } else if (start >= 0) {
                passages.add(new Span(start, end));
                start = -1;
            }
            from = to + 1;
        }
        if (start >= 0) {
            passages.add(new Span(start, end));
        }
        return passages;
    }

    private static boolean isBlank(String source, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(source.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
