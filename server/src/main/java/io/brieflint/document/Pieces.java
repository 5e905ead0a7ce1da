package io.brieflint.document;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The pieces that a document's Markdown was last made of, so that its next reading only takes those
 * apart that changed. One per open document; safe to share between threads.
 */
public final class Pieces {
    private volatile Map<String, Piece> last = Map.of();

    Reading start() {
        return new Reading(last);
    }

    /** One pass over a document. */
    final class Reading {
        private final Map<String, Piece> before;
        private final Map<String, Piece> seen = new HashMap<>();

        private Reading(Map<String, Piece> before) {
            this.before = before;
        }

        Piece of(String text, Function<String, Piece> reader) {
            return seen.computeIfAbsent(
                    text,
                    key -> {
                        Piece known = before.get(key);
                        return known == null ? reader.apply(key) : known;
                    });
        }

        /** The document is as this pass saw it: everything else is forgotten. */
        void finish() {
            last = seen;
        }
    }
}
