package io.brieflint.text;

import java.util.Arrays;

/** The text of one file or editor buffer, exactly as it is stored. Immutable. */
public final class SourceText {
    private final String uri;
    private final String text;
    private final int[] lineStarts;

    private SourceText(String uri, String text) {
        this.uri = uri;
        this.text = text;
        this.lineStarts = findLineStarts(text);
    }

    /**
     * @param uri names the text in messages and decides its format by its ending; need not exist
     */
    public static SourceText of(String uri, String text) {
        return new SourceText(uri, text);
    }

    public String uri() {
        return uri;
    }

    public String text() {
        return text;
    }

    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    public int length() {
        return text.length();
    }

    /** At least 1: an empty text has one empty line. */
    public int lineCount() {
        return lineStarts.length;
    }

    /**
     * @param offset from 0 to the length of the text, both inclusive; UTF-16 code units
     */
    public LineColumn lineColumn(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException(
                    "offset " + offset + " outside 0.." + text.length());
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new LineColumn(line, offset - lineStarts[line]);
    }

    /**
     * The offset of a place; a column past the end of its line, or a line past the last, is
     * clamped.
     */
    public int offset(LineColumn place) {
        if (place.line() >= lineStarts.length) {
            return text.length();
        }
        Span line = line(place.line());
        return Math.min(line.start() + place.column(), line.end());
    }

    /**
     * @param index from 0
     * @return the line without its terminator
     */
    public Span line(int index) {
        int start = lineStarts[index];
        int end = index + 1 < lineStarts.length ? lineStarts[index + 1] : text.length();
        while (end > start && isTerminator(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    // LSP 3.17, Text Documents: \n, \r\n and \r end a line.
    private static int[] findLineStarts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 40)];
        int count = 1;
        int feed = next(text, '\n', 0);
        int carriage = next(text, '\r', 0);
        while (feed < text.length() || carriage < text.length()) {
            int end = Math.min(feed, carriage);
            boolean both = carriage + 1 == feed && feed < text.length();
            int start = both ? feed + 1 : end + 1;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = start;
            feed = feed < start ? next(text, '\n', start) : feed;
            carriage = carriage < start ? next(text, '\r', start) : carriage;
        }
        return Arrays.copyOf(starts, count);
    }

    /** The length of the text where there is none. */
    private static int next(String text, char c, int from) {
        int found = text.indexOf(c, from);
        return found < 0 ? text.length() : found;
    }

    private static boolean isTerminator(char c) {
        return c == '\n' || c == '\r';
    }
}
