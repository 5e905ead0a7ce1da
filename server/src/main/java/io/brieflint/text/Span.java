package io.brieflint.text;

/**
 * A half-open range of UTF-16 code units.
 *
 * @param start first code unit, from 0
 * @param end one past the last code unit; equal to {@code start} for an empty span
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public static Span ofLength(int start, int length) {
        return new Span(start, start + length);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** True when both share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public Span shift(int by) {
        return by == 0 ? this : new Span(start + by, end + by);
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
