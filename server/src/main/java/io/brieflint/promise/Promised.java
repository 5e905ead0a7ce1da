package io.brieflint.promise;

import io.brieflint.document.Brief;
import io.brieflint.fact.Bound;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactRole;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.fact.Precision;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The next news that a message promises.
 *
 * @param fact the first of its words
 * @param dues each reading of them; none where its moment is open
 * @param roughly whether it says "about"
 */
record Promised(PlacedFact fact, List<Due> dues, boolean roughly) {
    private static final Set<String> ROUGH =
            Set.of("about", "around", "approximately", "roughly", "approx", "circa");
    private static final int BEFORE = 16;

    Promised {
        dues = List.copyOf(dues);
    }

    /** A moment counts more than a length, a length more than an interval, words least of all. */
    static Optional<Promised> by(Brief brief, Message message) {
        return first(brief, message, FactKind.TIME)
                .or(() -> first(brief, message, FactKind.DATE))
                .or(() -> first(brief, message, FactKind.DURATION))
                .or(() -> first(brief, message, FactKind.CADENCE))
                .or(() -> vague(message.facts()));
    }

    private static Optional<Promised> first(Brief brief, Message message, FactKind kind) {
        List<PlacedFact> words = new ArrayList<>();
        List<Due> dues = new ArrayList<>();
        Message.Stamp stamp = message.new Stamp(brief);
        for (int i = 0; i < message.facts().size(); i++) {
            PlacedFact placed = message.facts().get(i);
            if (isPromise(placed, kind) && !stamp.holds(placed)) {
                words.add(placed);
                due(brief, message, i).ifPresent(dues::add);
            }
        }
        boolean roughly = words.stream().anyMatch(placed -> isRough(brief, placed));
        return words.stream().findFirst().map(placed -> new Promised(placed, dues, roughly));
    }

    private static boolean isPromise(PlacedFact placed, FactKind kind) {
        boolean next = placed.fact().role() == FactRole.NEXT_UPDATE || kind == FactKind.CADENCE;
        return placed.fact().kind() == kind && placed.fact().precision() == Precision.EXACT && next;
    }

    private static Optional<Promised> vague(List<PlacedFact> facts) {
        return facts.stream()
                .filter(placed -> placed.fact().kind() == FactKind.CADENCE)
                .findFirst()
                .map(placed -> new Promised(placed, List.of(), false));
    }

    private static Optional<Due> due(Brief brief, Message message, int index) {
        PlacedFact placed = message.facts().get(index);
        FactValue value = placed.fact().value();
        if (value instanceof FactValue.Span length) {
            return Optional.of(new Due.Within(length.max()));
        }
        if (value instanceof FactValue.Cadence cadence) {
            return cadence.interval().map(Due.Within::new);
        }
        if (value instanceof FactValue.Date date) {
            return Days.of(date, message.day()).map(Due.By::new);
        }
        return value instanceof FactValue.Time time
                ? moment(brief, message, index, time)
                : Optional.empty();
    }

    private static Optional<Due> moment(
            Brief brief, Message message, int index, FactValue.Time time) {
        Optional<LocalDate> day = Days.of(brief, message.facts(), index, message.day());
        Written moment = Written.of(time, day);
        if (day.isPresent()) {
            return ahead(moment, message.sent()).map(Due.Dated::new);
        }
        PlacedFact placed = message.facts().get(index);
        DayWords words = DayWords.beside(brief.blocks().get(placed.block()).prose(), placed);
        if (words.isTomorrow()) {
            return Optional.of(new Due.OnDay(1, moment));
        }
        if (words.isToday()) {
            return Optional.of(new Due.OnDay(0, moment));
        }
        Optional<Integer> weekday = words.weekday();
        return Optional.of(
                weekday.isPresent()
                        ? new Due.OnWeekday(weekday.get(), moment)
                        : new Due.At(moment));
    }

    /** "Update of 3 March, 23:40: the next one at 00:15" means the day after. */
    private static Optional<Written> ahead(Written moment, Optional<Written> sent) {
        Optional<Duration> length = sent.flatMap(from -> from.until(moment));
        if (length.isEmpty() || !length.get().isNegative()) {
            return Optional.of(moment);
        }
        Duration next = length.get().plusDays(1);
        boolean overnight = !next.isNegative() && next.compareTo(Written.HALF_A_DAY) <= 0;
        return overnight ? Optional.of(moment.nextDay()) : Optional.empty();
    }

    private static boolean isRough(Brief brief, PlacedFact placed) {
        boolean rough =
                placed.fact().value() instanceof FactValue.Span length
                        && length.bound() == Bound.ABOUT;
        String prose = brief.blocks().get(placed.block()).prose();
        int start = placed.fact().span().start();
        String before = prose.substring(Math.max(0, start - BEFORE), start).strip();
        String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return rough || last.endsWith("~") || ROUGH.contains(last);
    }

    /** "Soon", "on every change". */
    boolean isWithoutTime() {
        return dues.isEmpty() && fact.fact().kind() == FactKind.CADENCE;
    }

    /** How far behind each reading an answer came; none where nobody can tell. */
    List<Duration> lateness(Optional<Written> asked, Written answered) {
        return dues.stream().flatMap(due -> due.lateness(asked, answered).stream()).toList();
    }
}
