package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The head of a text in AsciiDoc: attributes, and the lines right below the title. */
final class AsciiDocHeader {
    private static final int MOST_NAMES = 3;

    private final String source;
    private final int start;
    private final List<Metadata.Field> fields = new ArrayList<>();
    private int end;
    private boolean begun;
    private boolean titled;
    private boolean author;
    private boolean closed;

    AsciiDocHeader(String source, int start) {
        this.source = source;
        this.start = start;
        this.end = start;
    }

    boolean isOpen() {
        return !closed;
    }

    /** The text's own title has come, or a heading of something else. */
    void title(boolean own) {
        titled = own && !closed;
        closed |= !own;
    }

    /** Whether the line belongs to the head and is no prose. */
    boolean takes(AsciiDocLine line, AsciiDocInline inline) {
        switch (line.kind()) {
            case ATTRIBUTE -> {
                attribute(line, inline);
                end = titled ? end : line.end();
                begun = true;
                return true;
            }
            case COMMENT -> {
                return true;
            }
            case BLANK -> {
                closed = titled;
                return false;
            }
            case HEADING -> {
                closed = titled;
                return false;
            }
            case TEXT -> {
                boolean below = titled && isBelowTitle(line);
                closed = !below;
                return below;
            }
            default -> {
                closed = true;
                return false;
            }
        }
    }

    /** Who wrote it, then which version it is. */
    private boolean isBelowTitle(AsciiDocLine line) {
        String text = source.substring(line.start(), Math.min(line.end(), line.start() + 200));
        if (!author && isAuthor(text)) {
            author = true;
            return true;
        }
        boolean revision =
                author
                        && (Character.isDigit(text.charAt(0))
                                || (text.length() > 1
                                        && text.charAt(0) == 'v'
                                        && Character.isDigit(text.charAt(1))));
        author = true;
        return revision;
    }

    private static boolean isAuthor(String text) {
        int mail = text.indexOf('<');
        boolean closed = mail < 0 || text.endsWith(">");
        String names = (mail < 0 ? text : text.substring(0, mail)).strip();
        int words = 1;
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            words += c == ' ' ? 1 : 0;
            if (!Character.isLetter(c) && " .-'_".indexOf(c) < 0) {
                return false;
            }
        }
        boolean sentence = mail < 0 && (names.endsWith(".") || words < 2);
        return closed && words <= MOST_NAMES && !names.isEmpty() && !sentence;
    }

    void attribute(AsciiDocLine line, AsciiDocInline inline) {
        int colon = source.indexOf(':', line.start() + 1);
        String name = source.substring(line.start() + 1, colon).toLowerCase(Locale.ROOT);
        inline.define(name);
        int from = colon + 1;
        while (from < line.end() && source.charAt(from) <= ' ') {
            from++;
        }
        if (!closed && from < line.end()) {
            String value = source.substring(from, line.end());
            fields.add(new Metadata.Field(name, value, new Span(from, line.end())));
        }
    }

    Metadata metadata() {
        return new Metadata(begun ? new Span(start, end) : new Span(0, 0), fields);
    }
}
