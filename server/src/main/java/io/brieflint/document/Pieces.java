package io.brieflint.document;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The pieces that a document's Markdown was last made of, so that its next reading only takes those
 * apart that changed. One per open document; safe to share between threads.
 */
public final class Pieces {
    private record Read(Map<String, Piece> pieces, LinkDefinitions links) {}

    private volatile Read last = new Read(Map.of(), LinkDefinitions.NONE);

    Reading start() {
        return new Reading(last);
    }

    /** One pass over a document. */
    final class Reading {
        private final Map<String, Piece> before;
        private final Map<String, Piece> seen = new HashMap<>();
        private LinkDefinitions links;

        private Reading(Read last) {
            this.before = last.pieces();
            this.links = last.links();
        }

        /** Reads it with the links of last time, if it was not there then. */
        Piece of(String text, BiFunction<String, LinkDefinitions, Piece> reader) {
            return seen.computeIfAbsent(
                    text,
                    key -> {
                        Piece known = before.get(key);
                        return known == null ? reader.apply(key, links) : known;
                    });
        }

        /** From now on links lead where the document says. */
        void define(LinkDefinitions links) {
            this.links = links;
        }

        /** What was read of this text, read anew where its links led elsewhere. */
        Piece again(String text, BiFunction<String, LinkDefinitions, Piece> reader) {
            return seen.compute(
                    text,
                    (key, piece) ->
                            piece != null && links.sayTheSame(piece.answers())
                                    ? piece
                                    : reader.apply(key, links));
        }

        /** The document is as this pass saw it: everything else is forgotten. */
        void finish() {
            last = new Read(seen, links);
        }
    }
}
