package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Turns commonmark's offsets into offsets of the Markdown. They differ in two cases: a tab that is
 * partly indentation counts as several characters, and an escaped pipe in a table cell counts as
 * one.
 */
final class Places {
    private static final int LARGEST_TAB = 4;
    private static final int[] NO_PIPES = {};

    private final String source;
    private int[] pipes = NO_PIPES;
    private int shift;

    Places(String source) {
        this.source = source;
    }

    /** Where a node starts; the start of the text for a node without a place. */
    int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
    }

    int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return 0;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return Math.min(source.length(), last.getInputIndex() + last.getLength());
    }

    Span span(Node node) {
        int start = start(node);
        return new Span(start, Math.max(start, end(node)));
    }

    void enterBlock() {
        pipes = NO_PIPES;
        shift = 0;
    }

    /** The inlines that follow are those of a table cell. */
    void enterCell(int cellStart) {
        enterBlock();
        int[] found = new int[4];
        int count = 0;
        for (int i = cellStart; i < source.length() && !endsCell(i); i++) {
            boolean escaped = source.charAt(i) == '\\' && charAt(i + 1) == '|';
            if (escaped) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i++;
            }
        }
        pipes = count == 0 ? NO_PIPES : Arrays.copyOf(found, count);
    }

    private boolean endsCell(int i) {
        char c = source.charAt(i);
        return c == '|' || c == '\n' || c == '\r';
    }

    /** Copies text that commonmark says starts at {@code reported}. */
    void copy(int reported, String literal, ProseBuilder into) {
        if (pipes.length == 0) {
            settle(reported, literal);
            into.copy(reported - shift, literal.length());
            return;
        }
        int at = reported;
        int end = reported + literal.length();
        while (at < end) {
            int pipe = pipesBefore(at);
            boolean onPipe = pipe < pipes.length && pipes[pipe] - pipe == at;
            if (onPipe) {
                into.replace(pipes[pipe], 2, "|");
                at++;
            } else {
                int next = pipe < pipes.length ? pipes[pipe] - pipe : end;
                int length = Math.min(next, end) - at;
                into.copy(at + pipe, length);
                at += length;
            }
        }
    }

    /** The source offset of a construct that starts with {@code opening}. */
    int of(int reported, String opening) {
        if (pipes.length > 0) {
            return at(reported);
        }
        settle(reported, opening);
        return reported - shift;
    }

    /** The source offset of the end of a construct in the same line. */
    int endOf(int reported) {
        int end = pipes.length > 0 ? at(reported) : reported - shift;
        return Math.min(end, source.length());
    }

    private int at(int reported) {
        return reported + pipesBefore(reported);
    }

    private int pipesBefore(int reported) {
        int low = 0;
        int high = pipes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pipes[middle] - middle < reported) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void settle(int reported, String expected) {
        if (source.startsWith(expected, reported - shift)) {
            return;
        }
        for (int candidate = 0; candidate < LARGEST_TAB; candidate++) {
            if (source.startsWith(expected, reported - candidate)) {
                shift = candidate;
                return;
            }
        }
        shift = 0;
    }

    private char charAt(int i) {
        return i < source.length() ? source.charAt(i) : 0;
    }
}
