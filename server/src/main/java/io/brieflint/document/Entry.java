package io.brieflint.document;

import java.util.Optional;

/**
 * One message of a thread, one event of a timeline, or one paragraph of a diary.
 *
 * @param time as written, empty when the entry states none
 * @param first index of its first block, the marker included
 * @param end one past its last block
 */
public record Entry(Kind kind, String time, Optional<EntryState> state, int first, int end) {
    public enum Kind {
        /** Was, or will be, sent to readers on its own. */
        MESSAGE,
        /** A row of a timeline: what happened, told afterwards. */
        EVENT,
        /** A paragraph with its time, as in a diary: told when it happened. */
        POST
    }

    /** False as well when nobody can tell. */
    public boolean isBefore(Entry other) {
        return Moment.of(time).compare(Moment.of(other.time)) < 0;
    }
}
