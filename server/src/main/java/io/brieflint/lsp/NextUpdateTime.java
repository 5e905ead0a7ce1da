package io.brieflint.lsp;

import io.brieflint.analysis.Analysis;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.fact.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * When readers can be told to look again.
 *
 * @param words {@code 15:30 UTC}, with the date when it is another day
 */
record NextUpdateTime(String words, Duration interval) {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int ROUND_MINUTES = 5;

    /** In the zone that the brief uses, else in UTC; at a moment that is easily said. */
    static NextUpdateTime after(Duration interval, Instant now, Analysis analysis) {
        Optional<FactValue.Time> zoned = zoned(analysis);
        int offset = zoned.map(time -> time.offsetMinutes().getAsInt()).orElse(0);
        String zone = zoned.map(FactValue.Time::zone).orElse("UTC");
        LocalDateTime here = LocalDateTime.ofInstant(now, ZoneOffset.ofTotalSeconds(60 * offset));
        LocalDateTime due = rounded(here.plus(interval));
        boolean sameDay = due.toLocalDate().equals(here.toLocalDate());
        String words = CLOCK.format(due) + " " + zone + (sameDay ? "" : " on " + DAY.format(due));
        return new NextUpdateTime(words, interval);
    }

    /** How often the brief says that it will speak. */
    static Optional<Duration> cadence(Analysis analysis) {
        return analysis.facts().stream()
                .filter(fact -> isCurrent(analysis, fact))
                .filter(fact -> fact.fact().precision() == Precision.EXACT)
                .map(fact -> fact.fact().value())
                .filter(FactValue.Cadence.class::isInstance)
                .flatMap(value -> ((FactValue.Cadence) value).interval().stream())
                .filter(interval -> !interval.isZero())
                .reduce((earlier, later) -> later);
    }

    private static boolean isCurrent(Analysis analysis, PlacedFact fact) {
        return fact.block() == PlacedFact.METADATA
                || analysis.brief().isCurrent(analysis.brief().blocks().get(fact.block()));
    }

    /** A time in the zone that the brief uses most; of several the first. */
    private static Optional<FactValue.Time> zoned(Analysis analysis) {
        Map<String, List<FactValue.Time>> zones =
                analysis.facts().stream()
                        .map(fact -> fact.fact().value())
                        .filter(FactValue.Time.class::isInstance)
                        .map(FactValue.Time.class::cast)
                        .filter(time -> time.isZoned() && time.offsetMinutes().isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        FactValue.Time::zone,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return zones.values().stream()
                .reduce((most, next) -> next.size() > most.size() ? next : most)
                .map(times -> times.get(0));
    }

    private static LocalDateTime rounded(LocalDateTime time) {
        LocalDateTime minute = time.withSecond(0).withNano(0);
        LocalDateTime up = minute.equals(time) ? minute : minute.plusMinutes(1);
        int over = up.getMinute() % ROUND_MINUTES;
        return over == 0 ? up : up.plusMinutes(ROUND_MINUTES - over);
    }
}
