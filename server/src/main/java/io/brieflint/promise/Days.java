package io.brieflint.promise;

import io.brieflint.document.Brief;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.text.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The days of clock times, with the year that their neighbours have. */
final class Days {
    /** Words between a day and its time. */
    private static final List<String> JOINERS = List.of("", ",", "-", "at", "on", ", at", "(");

    private static final long HALF_A_YEAR = 183;

    private Days() {}

    /**
     * The day that a time says itself, as in "14 March, 10:00 UTC" and "10:00 UTC on 14 March". A
     * heading above or the front matter need not hold past midnight.
     *
     * @param facts in text order
     * @param around a day in the likely year
     */
    static Optional<LocalDate> of(
            Brief brief, List<PlacedFact> facts, int time, Optional<LocalDate> around) {
        FactValue.Time value = (FactValue.Time) facts.get(time).fact().value();
        if (value.dateFrom() == FactValue.DateFrom.TEXT) {
            return value.date();
        }
        return beside(brief, facts, time - 1, time)
                .or(() -> beside(brief, facts, time + 1, time))
                .flatMap(day -> of(day, around));
    }

    /**
     * @param around a day in the likely year
     */
    static Optional<LocalDate> of(FactValue.Date date, Optional<LocalDate> around) {
        return date.date().or(() -> date.yearless().map(day -> nearest(day, around)));
    }

    private static Optional<FactValue.Date> beside(
            Brief brief, List<PlacedFact> facts, int date, int time) {
        boolean beside =
                date >= 0
                        && date < facts.size()
                        && facts.get(date).fact().value() instanceof FactValue.Date
                        && facts.get(date).block() == facts.get(time).block();
        if (!beside) {
            return Optional.empty();
        }
        Span first = facts.get(Math.min(date, time)).fact().span();
        Span second = facts.get(Math.max(date, time)).fact().span();
        String prose = brief.blocks().get(facts.get(date).block()).prose();
        boolean joined =
                first.end() <= second.start()
                        && JOINERS.contains(prose.substring(first.end(), second.start()).strip());
        return joined
                ? Optional.of((FactValue.Date) facts.get(date).fact().value())
                : Optional.empty();
    }

    /** Where no year is known, a leap year stands for it: only the distance of days counts. */
    private static LocalDate nearest(MonthDay day, Optional<LocalDate> around) {
        if (around.isEmpty()) {
            return day.atYear(2000);
        }
        LocalDate same = day.atYear(around.get().getYear());
        long ahead = ChronoUnit.DAYS.between(around.get(), same);
        int years = ahead > HALF_A_YEAR ? -1 : ahead < -HALF_A_YEAR ? 1 : 0;
        return day.atYear(same.getYear() + years);
    }
}
