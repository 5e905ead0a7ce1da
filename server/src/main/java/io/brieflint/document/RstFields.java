package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The fields at the top of a text in reStructuredText: {@code :date: 2026-03-03}. */
final class RstFields {
    private final String source;
    private final int start;
    private final List<Metadata.Field> fields = new ArrayList<>();
    private int end;
    private boolean titled;
    private boolean closed;

    RstFields(String source, int start) {
        this.source = source;
        this.start = start;
        this.end = start;
    }

    /** Titles may stand above the fields. */
    void heading() {
        titled = true;
        closed |= !fields.isEmpty();
    }

    void text() {
        closed = true;
    }

    /** Whether the field is about the text and no part of it. */
    boolean takes(RstLine line, int colon, int value) {
        if (closed || line.indent() > 0) {
            return false;
        }
        String name = source.substring(line.start() + 1, colon).strip().toLowerCase(Locale.ROOT);
        if (value < line.end()) {
            Span span = new Span(value, line.end());
            fields.add(new Metadata.Field(name, source.substring(value, line.end()), span));
        }
        end = titled ? end : line.end();
        return true;
    }

    Metadata metadata() {
        return new Metadata(end > start ? new Span(start, end) : new Span(0, 0), fields);
    }
}
