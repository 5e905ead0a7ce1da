package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.Arrays;

/**
 * Where every character of a block's prose came from, relative to the start of the block in the
 * source. A list of runs: most copy the source character by character, some stand for a longer
 * piece of it (an entity, an escape, inline code).
 */
public final class ProseMap {
    private final int[] prose;
    private final int[] source;
    private final int[] proseLengths;
    private final int[] sourceLengths;

    private ProseMap(int[] prose, int[] source, int[] proseLengths, int[] sourceLengths) {
        this.prose = prose;
        this.source = source;
        this.proseLengths = proseLengths;
        this.sourceLengths = sourceLengths;
    }

    /** Prose that copies the source without a gap. */
    public static ProseMap identity(int length) {
        Builder builder = new Builder();
        builder.copy(0, length);
        return builder.build();
    }

    /**
     * @param span of the prose
     * @return the place in the source, relative to the start of the block; covers whatever lies
     *     between its ends
     */
    public Span toSource(Span span) {
        if (prose.length == 0) {
            return new Span(0, 0);
        }
        if (span.isEmpty()) {
            int at =
                    span.start() == length()
                            ? sourceEnd(span.start() - 1)
                            : sourceStart(span.start());
            return new Span(at, at);
        }
        return new Span(sourceStart(span.start()), sourceEnd(span.end() - 1));
    }

    /**
     * True when the span's characters stand in the source as they do in the prose, one after the
     * other.
     */
    public boolean isCopied(Span span) {
        if (span.isEmpty() || prose.length == 0) {
            return false;
        }
        int first = run(span.start());
        return first == run(span.end() - 1) && proseLengths[first] == sourceLengths[first];
    }

    private int length() {
        int last = prose.length - 1;
        return prose[last] + proseLengths[last];
    }

    private int sourceStart(int at) {
        int run = run(at);
        return isLinear(run) ? source[run] + (at - prose[run]) : source[run];
    }

    private int sourceEnd(int at) {
        int run = run(at);
        return isLinear(run)
                ? source[run] + (at - prose[run]) + 1
                : source[run] + sourceLengths[run];
    }

    private boolean isLinear(int run) {
        return proseLengths[run] == sourceLengths[run];
    }

    private int run(int at) {
        if (prose.length == 1) {
            return 0;
        }
        int found = Arrays.binarySearch(prose, at);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof ProseMap map && isSame(map));
    }

    private boolean isSame(ProseMap other) {
        return Arrays.equals(prose, other.prose)
                && Arrays.equals(source, other.source)
                && Arrays.equals(proseLengths, other.proseLengths)
                && Arrays.equals(sourceLengths, other.sourceLengths);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(prose) * 31 + Arrays.hashCode(source);
    }

    /**
     * Collects runs in the order of the prose. Source offsets are relative to the start of the
     * block.
     */
    static final class Builder {
        private int[] prose = new int[8];
        private int[] source = new int[8];
        private int[] proseLengths = new int[8];
        private int[] sourceLengths = new int[8];
        private int size;
        private int length;

        /** The next characters of the prose are those of the source. */
        void copy(int sourceStart, int count) {
            if (count == 0) {
                return;
            }
            boolean continues =
                    size > 0
                            && proseLengths[size - 1] == sourceLengths[size - 1]
                            && source[size - 1] + sourceLengths[size - 1] == sourceStart;
            if (continues) {
                proseLengths[size - 1] += count;
                sourceLengths[size - 1] += count;
                length += count;
            } else {
                add(sourceStart, count, count);
            }
        }

        /** The next characters of the prose stand for a piece of the source of another length. */
        void replace(int sourceStart, int sourceLength, int proseLength) {
            if (proseLength == sourceLength) {
                copy(sourceStart, proseLength);
            } else if (proseLength > 0) {
                add(sourceStart, sourceLength, proseLength);
            }
        }

        private void add(int sourceStart, int sourceLength, int proseLength) {
            if (size == prose.length) {
                prose = Arrays.copyOf(prose, size * 2);
                source = Arrays.copyOf(source, size * 2);
                proseLengths = Arrays.copyOf(proseLengths, size * 2);
                sourceLengths = Arrays.copyOf(sourceLengths, size * 2);
            }
            prose[size] = length;
            source[size] = sourceStart;
            proseLengths[size] = proseLength;
            sourceLengths[size] = sourceLength;
            length += proseLength;
            size++;
        }

        ProseMap build() {
            return new ProseMap(
                    Arrays.copyOf(prose, size),
                    Arrays.copyOf(source, size),
                    Arrays.copyOf(proseLengths, size),
                    Arrays.copyOf(sourceLengths, size));
        }
    }
}
