package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts Markdown where one block has ended for certain and another begins: at a line that follows a
 * blank one and starts, without indentation, as a heading, a paragraph or a table. Pieces can be
 * read one by one; nothing but a link's definition reaches from one into another.
 */
final class PieceFinder {
    private static final int LONGEST_INDENTATION = 3;
    private static final int SHORTEST_FENCE = 3;

    private final String source;
    private final int shortest;
    private final Lines lines;
    private final List<Span> pieces = new ArrayList<>();
    private int start;
    private char fence;
    private int fenceLength;
    private @Nullable RawHtml html;

    private PieceFinder(String source, int start, int shortest) {
        this.source = source;
        this.shortest = shortest;
        this.lines = new Lines(source, start, source.length());
        this.start = start;
    }

    /**
     * Pieces that cover the source from {@code start} on, in its order.
     *
     * @param shortest length of all but the last
     */
    static List<Span> find(String source, int start, int shortest) {
        return new PieceFinder(source, start, shortest).find();
    }

    private List<Span> find() {
        boolean afterBlank = false;
        while (lines.hasNext()) {
            lines.advance();
            int at = lines.start();
            if (afterBlank && at - start >= shortest && !isInside() && begins(at)) {
                pieces.add(new Span(start, at));
                start = at;
            }
            int content = content();
            afterBlank = content == lines.end();
            if (!afterBlank) {
                follow(content);
            }
        }
        if (start < source.length()) {
            pieces.add(new Span(start, source.length()));
        }
        return pieces;
    }

    /** Inside code or HTML, where a blank line ends nothing. */
    private boolean isInside() {
        return fence != 0 || html != null;
    }

    private boolean begins(int at) {
        char c = source.charAt(at);
        boolean bold = c == '*' && charAt(at + 1) == '*' && Character.isLetter(charAt(at + 2));
        return bold || c == '#' || c == '|' || Character.isLetter(c);
    }

    private int content() {
        int i = lines.start();
        while (i < lines.end() && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private void follow(int content) {
        boolean indented = content - lines.start() > LONGEST_INDENTATION;
        if (fence != 0) {
            closeFence(content, indented);
        } else if (html != null) {
            closeHtml(html, lines.start());
        } else if (!indented && !openFence(content)) {
            RawHtml.at(source, content).ifPresent(opened -> closeHtml(opened, content));
        }
    }

    private boolean openFence(int content) {
        char c = source.charAt(content);
        int length = c == '`' || c == '~' ? runOf(c, content) : 0;
        if (length < SHORTEST_FENCE) {
            return false;
        }
        fence = c;
        fenceLength = length;
        return true;
    }

    private void closeFence(int content, boolean indented) {
        int length = indented ? 0 : runOf(fence, content);
        boolean alone = source.substring(content + length, lines.end()).isBlank();
        if (length >= fenceLength && alone) {
            fence = 0;
        }
    }

    private int runOf(char c, int from) {
        int i = from;
        while (i < lines.end() && source.charAt(i) == c) {
            i++;
        }
        return i - from;
    }

    private void closeHtml(RawHtml open, int from) {
        html = open.endsIn(source.substring(from, lines.end())) ? null : open;
    }

    private char charAt(int i) {
        return i < source.length() ? source.charAt(i) : 0;
    }
}
