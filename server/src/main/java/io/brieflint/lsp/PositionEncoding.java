package io.brieflint.lsp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** In what a client counts columns. */
enum PositionEncoding {
    UTF_8("utf-8"),
    UTF_16("utf-16"),
    UTF_32("utf-32");

    private final String id;

    PositionEncoding(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** The client's first choice; UTF-16 for a client that does not say. */
    static PositionEncoding choose(@Nullable List<String> offered) {
        if (offered != null) {
            for (String id : offered) {
                for (PositionEncoding encoding : values()) {
                    if (encoding.id.equals(id)) {
                        return encoding;
                    }
                }
            }
        }
        return UTF_16;
    }

    /** How many of its units a piece of text takes. */
    int units(String text, int from, int to) {
        if (this == UTF_16) {
            return to - from;
        }
        int units = 0;
        for (int at = from; at < to; ) {
            int c = text.codePointAt(at);
            units += size(c);
            at += Character.charCount(c);
        }
        return units;
    }

    /**
     * The offset that so many units lead to, never past {@code end}; a place inside a character is
     * its start.
     */
    int advance(String text, int from, int end, int units) {
        if (this == UTF_16) {
            return (int) Math.min((long) from + Math.max(0, units), end);
        }
        int at = from;
        int left = units;
        while (at < end) {
            int c = text.codePointAt(at);
            left -= size(c);
            if (left < 0) {
                break;
            }
            at += Character.charCount(c);
        }
        return Math.min(at, end);
    }

    private int size(int c) {
        if (this == UTF_32) {
            return 1;
        }
        if (c < 0x80) {
            return 1;
        }
        if (c < 0x800) {
            return 2;
        }
        return c < 0x10000 ? 3 : 4;
    }
}
