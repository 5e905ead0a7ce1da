package io.brieflint.fact;

import io.brieflint.language.TokenKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Clock times and dates that belong together: ranges, second zones, a date beside a time. */
final class Moments {
    private static final FactValue.DateFrom NONE = FactValue.DateFrom.NONE;
    private static final FactValue.DateFrom TEXT = FactValue.DateFrom.TEXT;

    /** A clock time with its zone, if it has one. */
    private record Moment(LocalTime time, Optional<Zones.Zone> zone, boolean needsZone, int to) {}

    private Moments() {}

    static List<Find> read(Words words, int i) {
        if (words.is(i, TokenKind.TIMESTAMP)) {
            return timestamp(words, i);
        }
        Optional<Dates.Day> day = Dates.read(words, i);
        if (day.isEmpty()) {
            return times(words, i, i, Optional.empty());
        }
        int clock = clockAfter(words, day.get().to());
        List<Find> times =
                day.get().date().isEmpty() ? List.of() : times(words, i, clock, day.get().date());
        return times.isEmpty() ? List.of(date(day.get(), i)) : times;
    }

    private static Find date(Dates.Day day, int from) {
        return new Find(FactKind.DATE, day.value(), from, day.to());
    }

    /** Where the time of "11 March 2025 at 14:05" starts. */
    private static int clockAfter(Words words, int i) {
        int at = words.is(i, ",") || words.is(i, "-") || words.is(i, "(") ? i + 1 : i;
        boolean preposition = words.is(at, "at") || words.is(at, "from");
        return preposition ? at + 1 : at;
    }

    private static List<Find> timestamp(Words words, int i) {
        String text = words.at(i);
        int t = text.indexOf('t');
        int end = t + 1;
        while (end < text.length() && "0123456789:.".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String[] parts = text.substring(0, t).split("[-/.]", -1);
        Optional<LocalDate> date =
                Calendar.date(
                        Integer.parseInt(parts[0]),
                        Integer.parseInt(parts[1]),
                        Integer.parseInt(parts[2]));
        Optional<LocalTime> time = Clock.time(text.substring(t + 1, end), -1);
        if (date.isEmpty() || time.isEmpty()) {
            return List.of();
        }
        Optional<Zones.Zone> written =
                end == text.length() ? Zones.read(words, i + 1) : Optional.empty();
        String offset = words.text(i).substring(end);
        Zones.Zone zone = written.orElse(ZoneOffsets.ofTimestamp(offset, i + 1));
        return List.of(time(time.get(), Optional.of(zone), date, i, zone.to()));
    }

    /**
     * @param from where the fact starts, at the date or the time
     * @param at where the clock time starts
     */
    private static List<Find> times(Words words, int from, int at, Optional<LocalDate> date) {
        Optional<Moment> first = moment(words, at);
        if (first.isEmpty()) {
            return List.of();
        }
        List<Find> range = range(words, from, at, first.get(), date);
        if (!range.isEmpty()) {
            return range;
        }
        Moment moment = first.get();
        boolean bareOffset = moment.zone().filter(z -> z.name().startsWith("+")).isPresent();
        if (moment.needsZone() && bareOffset) {
            return List.of();
        }
        if (moment.needsZone() && moment.zone().isEmpty()) {
            return List.of();
        }
        Find time = time(moment.time(), moment.zone(), date, from, moment.to());
        Find dated = date.isPresent() ? time : withTrailingDate(words, time, moment);
        return withRepetition(words, dated);
    }

    private static Optional<Moment> moment(Words words, int i) {
        return Clock.read(words, i)
                .map(
                        clock -> {
                            Optional<Zones.Zone> zone = zone(words, clock);
                            int to = zone.map(Zones.Zone::to).orElse(clock.to());
                            return new Moment(clock.time(), zone, clock.needsZone(), to);
                        });
    }

    private static Optional<Zones.Zone> zone(Words words, Clock.Reading clock) {
        if (clock.zulu()) {
            return Optional.of(Zones.Zone.of("Z", 0, clock.to()));
        }
        boolean hours =
                TimeUnit.named(words.at(clock.to())).filter(u -> u == TimeUnit.HOUR).isPresent();
        return ZoneOffsets.behindSeconds(words, clock.to())
                .or(() -> Zones.read(words, hours ? clock.to() + 1 : clock.to()));
    }

    /** {@code 09:10-10:45 CET}: the zone at the end holds for both. */
    private static List<Find> range(
            Words words, int from, int at, Moment first, Optional<LocalDate> date) {
        int next = joinerEnd(words, at, first.to());
        Optional<Moment> last = next < 0 ? Optional.empty() : moment(words, next);
        if (last.isEmpty()) {
            return List.of();
        }
        Moment second = last.get();
        boolean unzoned = first.zone().isEmpty() && second.zone().isEmpty();
        boolean needs = first.needsZone() || second.needsZone();
        if (unzoned && needs) {
            return List.of();
        }
        Optional<Zones.Zone> zone = first.zone().or(second::zone);
        Find start = time(first.time(), zone, date, from, first.to());
        Optional<Zones.Zone> endZone = second.zone().or(first::zone);
        Optional<LocalDate> endDate =
                second.time().isBefore(first.time()) ? Optional.empty() : date;
        Find end = time(second.time(), endZone, endDate, next, second.to());
        if (date.isEmpty()) {
            end = withTrailingDate(words, end, second);
            start = sameDay(start, end, first.time().isBefore(second.time()));
        }
        return List.of(start.as(Find.Part.RANGE_START), end.as(Find.Part.RANGE_END));
    }

    private static Find sameDay(Find start, Find end, boolean inOrder) {
        FactValue.Time last = (FactValue.Time) end.value();
        return inOrder && last.date().isPresent()
                ? start.withValue(dated((FactValue.Time) start.value(), last.date().get()))
                : start;
    }

    private static int joinerEnd(Words words, int from, int to) {
        int start = words.is(from - 1, "at") ? from - 1 : from;
        boolean joined =
                words.is(to, "-")
                        || words.is(to, "to")
                        || words.is(to, "until")
                        || words.is(to, "till")
                        || (words.is(to, "and")
                                && (words.is(start - 1, "between") || isBetween(words, start)));
        if (!joined) {
            return -1;
        }
        boolean about =
                words.is(to + 1, "about")
                        || words.is(to + 1, "around")
                        || words.is(to + 1, "approximately");
        return about ? to + 2 : to + 1;
    }

    /** {@code between the hours of 1900 and 2100 UTC}. */
    private static boolean isBetween(Words words, int i) {
        return words.precedes(i, "hours", "of") || words.precedes(i, "between", "about");
    }

    private static Find time(
            LocalTime local,
            Optional<Zones.Zone> zone,
            Optional<LocalDate> date,
            int from,
            int to) {
        String name = zone.map(Zones.Zone::name).orElse("");
        OptionalInt offset = zone.map(Zones.Zone::offset).orElse(OptionalInt.empty());
        var plain = new FactValue.Time(local, name, offset, Optional.empty(), NONE);
        FactValue.Time value = date.map(day -> dated(plain, day)).orElse(plain);
        return new Find(FactKind.TIME, value, from, to);
    }

    /** Knows whether American clocks were forward on that day. */
    static FactValue.Time dated(FactValue.Time time, LocalDate date) {
        OptionalInt offset =
                time.offsetMinutes().isPresent()
                        ? time.offsetMinutes()
                        : Zones.onDay(time.zone(), date, time.local());
        return new FactValue.Time(time.local(), time.zone(), offset, Optional.of(date), TEXT);
    }

    /** {@code 14:05 UTC on 11 March 2025} is one moment. */
    private static Find withTrailingDate(Words words, Find time, Moment moment) {
        int at = moment.to();
        at = words.is(at, ",") ? at + 1 : at;
        at = words.is(at, "on") ? at + 1 : at;
        at = words.is(at, "the") ? at + 1 : at;
        return Dates.read(words, at)
                .filter(day -> day.date().isPresent() && !startsAnother(words, day.to()))
                .map(
                        day ->
                                new Find(
                                        FactKind.TIME,
                                        dated((FactValue.Time) time.value(), day.date().get()),
                                        time.from(),
                                        day.to()))
                .orElse(time);
    }

    /** The date of "at 14:05, 11 March 2025 09:00" belongs to the second time. */
    private static boolean startsAnother(Words words, int i) {
        return Clock.read(words, clockAfter(words, i)).filter(c -> !c.needsZone()).isPresent();
    }

    /** {@code 14:02 UTC (15:02 CET)}: the same moment twice. */
    private static List<Find> withRepetition(Words words, Find time) {
        boolean slash = words.is(time.to(), "/");
        if (!slash && !words.is(time.to(), "(")) {
            return List.of(time);
        }
        Optional<Moment> again = moment(words, time.to() + 1).filter(m -> m.zone().isPresent());
        boolean closes = again.filter(m -> slash || words.is(m.to(), ")")).isPresent();
        if (!closes || !((FactValue.Time) time.value()).isZoned()) {
            return List.of(time);
        }
        Moment other = again.get();
        Find repeated =
                time(other.time(), other.zone(), Optional.empty(), time.to() + 1, other.to());
        return List.of(time, repeated.as(Find.Part.REPEATED));
    }
}
