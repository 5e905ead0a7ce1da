package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Pieces of source around a place: the unbroken run of signs, the line, the word before. */
final class Runs {
    private static final int LONGEST = 300;

    private Runs() {}

    /**
     * The letters, digits and given signs around a place, without signs at the end that close a
     * sentence. At most some hundred characters: what is longer names nothing.
     */
    static Span around(String text, int at, String signs) {
        int start = at;
        while (start > 0 && at - start < LONGEST && belongs(text.charAt(start - 1), signs)) {
            start--;
        }
        int end = at;
        while (end < text.length() && end - at < LONGEST && belongs(text.charAt(end), signs)) {
            end++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, Math.max(start, end));
    }

    private static boolean belongs(char c, String signs) {
        return Character.isLetterOrDigit(c) || signs.indexOf(c) >= 0;
    }

    /** The line around a place, or as much of it as stands near. */
    static String line(String text, Span span) {
        int from = span.start();
        while (from > 0 && span.start() - from < LONGEST && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = span.end();
        while (to < text.length() && to - span.end() < LONGEST && text.charAt(to) != '\n') {
            to++;
        }
        return text.substring(from, to);
    }

    /** Lower case; empty when something else than one space stands between. */
    static String wordBefore(String text, int at) {
        int end = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** The block of prose that a place of the source belongs to. */
    static Optional<Block> blockAt(Brief brief, int offset) {
        List<Block> blocks = brief.blocks();
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = blocks.get(middle).span();
            if (span.end() <= offset) {
                low = middle + 1;
            } else if (span.start() > offset) {
                high = middle - 1;
            } else {
                return Optional.of(blocks.get(middle));
            }
        }
        return Optional.empty();
    }
}
