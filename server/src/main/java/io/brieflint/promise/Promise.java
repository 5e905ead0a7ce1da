package io.brieflint.promise;

import io.brieflint.fact.PlacedFact;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * News that a message of a thread promised.
 *
 * @param fact the words that say when
 * @param late how long after the promised moment the next message came; zero unless it came late
 * @param answered when the next message came, where that is known to the minute
 */
public record Promise(PlacedFact fact, Outcome outcome, Duration late, Optional<Instant> answered) {
    /** What came of a promise. */
    public enum Outcome {
        KEPT,
        LATE,
        /** Nothing has followed yet. */
        OPEN,
        /** "Soon", "when we know more": nothing that could be kept or broken. */
        WITHOUT_TIME,
        /** The text does not tell: a time, a zone or a day is missing. */
        UNKNOWN
    }

    public Promise {
        if ((outcome == Outcome.LATE) != late.compareTo(Duration.ZERO) > 0) {
            throw new IllegalArgumentException(outcome + " by " + late);
        }
    }

    Promise(PlacedFact fact, Outcome outcome, Optional<Instant> answered) {
        this(fact, outcome, Duration.ZERO, answered);
    }
}
