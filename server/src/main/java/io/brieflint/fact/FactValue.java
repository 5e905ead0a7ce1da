package io.brieflint.fact;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The value of a fact, one shape per kind. */
public sealed interface FactValue {

    /**
     * @param min smallest number meant; equal to {@code max} unless the text gives a range
     * @param unit what is counted, singular, lower case: {@code customer}; empty when the text does
     *     not say
     * @param of the whole, when the text gives it: 52,000 in "4,100 of 52,000 customers"
     */
    record Count(double min, double max, Bound bound, String unit, OptionalDouble of)
            implements FactValue {}

    /**
     * @param min in per cent, from 0
     */
    record Percent(double min, double max, Bound bound) implements FactValue {}

    /**
     * @param currency ISO 4217 code where it is clear ({@code USD}), else the sign as written
     * @param per {@code hour} in "$40k per hour"; empty for a total
     */
    record Money(double min, double max, Bound bound, String currency, String per)
            implements FactValue {}

    record Span(Duration min, Duration max, Bound bound) implements FactValue {}

    /**
     * @param local as written, or converted from a 12-hour clock
     * @param zone as written, empty without one
     * @param offsetMinutes east of UTC; empty when the zone is missing or ambiguous (CST, IST, BST
     *     without help)
     * @param date when known
     */
    record Time(
            LocalTime local,
            String zone,
            OptionalInt offsetMinutes,
            Optional<LocalDate> date,
            DateFrom dateFrom)
            implements FactValue {
        public Time withDate(LocalDate day, DateFrom from) {
            return new Time(local, zone, offsetMinutes, Optional.of(day), from);
        }

        public boolean isZoned() {
            return !zone.isEmpty();
        }
    }

    /**
     * @param date empty when the text leaves it open: no year, or day and month may be swapped
     * @param yearless the day when only its year is open
     */
    record Date(Optional<LocalDate> date, Optional<MonthDay> yearless) implements FactValue {}

    /**
     * @param interval empty for an irregular cadence ("on every change")
     */
    record Cadence(Optional<Duration> interval) implements FactValue {}

    /** Words that speak for themselves, as written. */
    record Words(String text) implements FactValue {}

    /** Where the date of a clock time comes from. */
    enum DateFrom {
        NONE,
        TEXT,
        ENTRY,
        HEADING,
        METADATA
    }
}
