package io.brieflint.lsp;

import io.brieflint.fact.FactValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** A clock time of a brief as readers elsewhere count it. */
final class UtcTime {
    private static final LocalDate SOME_DAY = LocalDate.EPOCH;

    private UtcTime() {}

    /** {@code 14:30 UTC}, with its day when that is another one; empty when nothing changes. */
    static Optional<String> of(FactValue.Time time) {
        if (time.offsetMinutes().orElse(0) == 0) {
            return Optional.empty();
        }
        LocalDate day = time.date().orElse(SOME_DAY);
        LocalDateTime utc = day.atTime(time.local()).minusMinutes(time.offsetMinutes().getAsInt());
        return Optional.of(utc.toLocalTime() + " UTC" + day(time, utc.toLocalDate()));
    }

    /** A date that was only lent to the time, say by a title, is not repeated. */
    private static String day(FactValue.Time time, LocalDate utcDay) {
        LocalDate here = time.date().orElse(SOME_DAY);
        if (utcDay.equals(here)) {
            return "";
        }
        if (time.date().isPresent() && time.dateFrom() == FactValue.DateFrom.TEXT) {
            return " on " + utcDay;
        }
        return utcDay.isBefore(here) ? ", the day before" : ", the day after";
    }
}
