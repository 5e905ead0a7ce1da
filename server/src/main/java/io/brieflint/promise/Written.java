package io.brieflint.promise;

import io.brieflint.fact.FactValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A moment as far as the text states it.
 *
 * @param zone as written, empty without one
 * @param offsetMinutes east of UTC, empty when the zone is missing or ambiguous
 * @param day empty when only the clock is sure
 */
record Written(LocalTime clock, String zone, OptionalInt offsetMinutes, Optional<LocalDate> day) {
    /** Clocks without a day are read as the same half of a day; beyond that, it is a guess. */
    static final Duration HALF_A_DAY = Duration.ofHours(12);

    static Written of(FactValue.Time time, Optional<LocalDate> day) {
        return new Written(time.local(), time.zone(), time.offsetMinutes(), day);
    }

    Optional<Instant> instant() {
        return offsetMinutes.isPresent()
                ? day.map(
                        date ->
                                date.atTime(clock)
                                        .minusMinutes(offsetMinutes.getAsInt())
                                        .toInstant(ZoneOffset.UTC))
                : Optional.empty();
    }

    /** Empty when the two cannot be compared; negative when the other is sure to be earlier. */
    Optional<Duration> until(Written other) {
        Optional<Duration> shift = ahead(other);
        if (shift.isEmpty()) {
            return Optional.empty();
        }
        if (day.isPresent() && other.day.isPresent()) {
            LocalDateTime here = day.get().atTime(clock).plus(shift.get());
            return Optional.of(Duration.between(here, other.day.get().atTime(other.clock)));
        }
        return Optional.of(untilClock(other.clock, shift.get()))
                .filter(gap -> gap.compareTo(HALF_A_DAY) <= 0);
    }

    /** Whether {@link #until} knows the day of both. */
    boolean isDatedLike(Written other) {
        return day.isPresent() && other.day.isPresent();
    }

    /** The same clock a day later. */
    Written nextDay() {
        return new Written(clock, zone, offsetMinutes, day.map(date -> date.plusDays(1)));
    }

    /** Until the clock shows a time on a later day: 1 for tomorrow. */
    Optional<Duration> untilDays(int later, Written time) {
        return ahead(time)
                .map(
                        shift -> {
                            LocalDateTime here = LocalDate.EPOCH.atTime(clock).plus(shift);
                            LocalDate then = here.toLocalDate().plusDays(later);
                            return Duration.between(here, then.atTime(time.clock));
                        });
    }

    /** This moment as people with the other's clock say it. */
    private Optional<Duration> ahead(Written other) {
        if (offsetMinutes.isPresent() && other.offsetMinutes.isPresent()) {
            int minutes = other.offsetMinutes.getAsInt() - offsetMinutes.getAsInt();
            return Optional.of(Duration.ofMinutes(minutes));
        }
        return zone.equals(other.zone) ? Optional.of(Duration.ZERO) : Optional.empty();
    }

    private Duration untilClock(LocalTime other, Duration shift) {
        long seconds = Duration.between(clock, other).minus(shift).toSeconds();
        return Duration.ofSeconds(Math.floorMod(seconds, Duration.ofDays(1).toSeconds()));
    }
}
