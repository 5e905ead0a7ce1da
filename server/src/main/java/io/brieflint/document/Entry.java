package io.brieflint.document;

import java.util.Optional;

/**
 * One message of a thread, or one event of a timeline.
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
        EVENT
    }
}
