package io.brieflint.promise;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** When promised news was to come. */
sealed interface Due {
    /**
     * How far behind it an answer came, negative before it; empty when nobody can tell.
     *
     * @param asked when it was promised
     */
    Optional<Duration> lateness(Optional<Written> asked, Written answered);

    /** Counted from the message that promised it. */
    sealed interface Counted extends Due {
        /** Empty when that cannot be told. */
        Optional<Duration> after(Written asked);

        @Override
        default Optional<Duration> lateness(Optional<Written> asked, Written answered) {
            return asked.flatMap(
                    from -> after(from).flatMap(length -> lateness(length, from, answered)));
        }

        /** Without days, the clock may have gone round. */
        private static Optional<Duration> lateness(
                Duration length, Written asked, Written answered) {
            boolean sure = asked.isDatedLike(answered) || length.compareTo(Written.HALF_A_DAY) <= 0;
            return asked.until(answered).filter(gap -> sure).map(gap -> gap.minus(length));
        }
    }

    /** "3 March 2026, 15:30 UTC". */
    record Dated(Written moment) implements Due {
        @Override
        public Optional<Duration> lateness(Optional<Written> asked, Written answered) {
            return moment.isDatedLike(answered) ? moment.until(answered) : Optional.empty();
        }
    }

    /** "Within 30 minutes", "hourly". */
    record Within(Duration length) implements Counted {
        @Override
        public Optional<Duration> after(Written asked) {
            return Optional.of(length);
        }
    }

    /** "At 15:30 UTC": the next time that a clock shows it. */
    record At(Written time) implements Counted {
        @Override
        public Optional<Duration> after(Written asked) {
            return asked.until(time);
        }
    }

    /** "Tomorrow at 10:00", "today by 18:00 UTC". */
    record OnDay(int later, Written time) implements Counted {
        @Override
        public Optional<Duration> after(Written asked) {
            return asked.untilDays(later, time).filter(length -> !length.isNegative());
        }
    }

    /** "Monday, 10:00 UTC". */
    record OnWeekday(int weekday, Written time) implements Counted {
        @Override
        public Optional<Duration> after(Written asked) {
            return asked.day()
                    .flatMap(
                            day -> {
                                int later =
                                        Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7);
                                return asked.untilDays(later, time)
                                        .map(at -> at.isNegative() ? at.plusDays(7) : at);
                            });
        }
    }

    /** "By 14 March": until that day is over for the writer. */
    record By(LocalDate day) implements Counted {
        @Override
        public Optional<Duration> after(Written asked) {
            return asked.day()
                    .map(
                            sent ->
                                    Duration.between(
                                            sent.atTime(asked.clock()),
                                            day.plusDays(1).atStartOfDay()))
                    .filter(length -> !length.isNegative());
        }
    }
}
