package io.brieflint.fix;

import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactRole;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.fact.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What need not be asked, for it follows from what the brief says: how long it lasted, and when the
 * next news is due.
 */
public final class Computed {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Duration LONGEST = Duration.ofDays(2);
    private static final int ROUND_TO = 5;

    private final List<PlacedFact> facts;
    private final Instant now;
    private volatile boolean newsKnown;
    private volatile Optional<String> nextNews = Optional.empty();

    public Computed(List<PlacedFact> facts, Instant now) {
        this.facts = facts;
        this.now = now;
    }

    /** "It lasted 1 h 35 min, from 09:10 to 10:45 UTC." */
    public Optional<String> duration() {
        Optional<FactValue.Time> start = only(FactRole.START);
        Optional<FactValue.Time> end = only(FactRole.END);
        if (start.isEmpty()
                || end.isEmpty()
                || start.get().date().isPresent() != end.get().date().isPresent()) {
            return Optional.empty();
        }
        Duration length = between(start.get(), end.get());
        boolean sure =
                length.toMinutes() > 0
                        && length.compareTo(LONGEST) < 0
                        && zones(start.get(), end.get());
        return sure
                ? Optional.of(
                        "It lasted "
                                + spoken(length)
                                + (end.get().isZoned()
                                        ? ", from "
                                                + clock(start.get())
                                                + " to "
                                                + clock(end.get())
                                                + " "
                                                + end.get().zone()
                                        : "")
                                + ".")
                : Optional.empty();
    }

    /** The next round time after one stated interval from now, in UTC. */
    public Optional<String> nextNews() {
        if (!newsKnown) {
            nextNews = findNextNews();
            newsKnown = true;
        }
        return nextNews;
    }

    private Optional<String> findNextNews() {
        List<Duration> intervals =
                facts.stream()
                        .filter(placed -> placed.fact().precision() == Precision.EXACT)
                        .map(placed -> placed.fact().value())
                        .filter(FactValue.Cadence.class::isInstance)
                        .flatMap(value -> ((FactValue.Cadence) value).interval().stream())
                        .distinct()
                        .toList();
        if (intervals.size() != 1 || intervals.get(0).compareTo(Duration.ofHours(24)) >= 0) {
            return Optional.empty();
        }
        LocalDateTime next = LocalDateTime.ofInstant(now.plus(intervals.get(0)), ZoneOffset.UTC);
        return Optional.of(CLOCK.format(next.minusMinutes(next.getMinute() % ROUND_TO)) + " UTC");
    }

    private Optional<FactValue.Time> only(FactRole role) {
        List<FactValue.Time> times =
                facts.stream()
                        .filter(placed -> placed.fact().kind() == FactKind.TIME)
                        .filter(placed -> placed.fact().role() == role)
                        .map(placed -> placed.fact().value())
                        .filter(FactValue.Time.class::isInstance)
                        .map(FactValue.Time.class::cast)
                        .distinct()
                        .toList();
        return times.size() == 1 ? Optional.of(times.get(0)) : Optional.empty();
    }

    /** Written alike, or known to be as far from UTC. */
    private static boolean zones(FactValue.Time start, FactValue.Time end) {
        return start.zone().equals(end.zone())
                || (!start.isZoned() && end.isZoned())
                || (start.offsetMinutes().isPresent()
                        && start.offsetMinutes().equals(end.offsetMinutes()));
    }

    private static Duration between(FactValue.Time start, FactValue.Time end) {
        if (start.date().isPresent()) {
            return Duration.between(
                    start.local().atDate(start.date().get()), end.local().atDate(end.date().get()));
        }
        return Duration.between(start.local(), end.local());
    }

    private static String clock(FactValue.Time time) {
        return CLOCK.format(time.local());
    }

    private static String spoken(Duration length) {
        long hours = length.toHours();
        long minutes = length.toMinutesPart();
        if (hours == 0) {
            return minutes + " min";
        }
        return minutes == 0 ? hours + " h" : hours + " h " + minutes + " min";
    }
}
