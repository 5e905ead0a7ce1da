package io.brieflint.lsp;

import com.google.re2j.Pattern;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactRole;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.fact.Precision;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two clock times of which one is the beginning and one the end. */
record TimeRange(PlacedFact from, PlacedFact to) {
    private static final int LONGEST_JOINT = 40;
    private static final Pattern JOINT =
            Pattern.compile(
                    "(?i)(?:[^.;!?]*\\b(?:to|until|till|and)\\b|\\s*[-\u2013\u2014])[^.;!?]*");

    /** Pairs that stand side by side: {@code 14:02 to 14:49 UTC}. In text order. */
    static List<TimeRange> written(List<PlacedFact> facts, SourceText source) {
        List<TimeRange> ranges = new ArrayList<>();
        Optional<PlacedFact> before = Optional.empty();
        for (PlacedFact fact : facts) {
            if (fact.fact().value() instanceof FactValue.Time) {
                Optional<TimeRange> range =
                        before.map(first -> new TimeRange(first, fact))
                                .filter(pair -> pair.isJoined(source));
                range.ifPresent(ranges::add);
                before = range.isPresent() ? Optional.empty() : Optional.of(fact);
            } else if (fact.fact().kind() != FactKind.DATE
                    && fact.fact().precision() == Precision.EXACT) {
                before = Optional.empty();
            }
        }
        return ranges;
    }

    /** When the effect began and ended, wherever the brief says so first. */
    static Optional<TimeRange> ofEffect(List<PlacedFact> facts) {
        return first(facts, FactRole.START)
                .flatMap(from -> first(facts, FactRole.END).map(to -> new TimeRange(from, to)));
    }

    private static Optional<PlacedFact> first(List<PlacedFact> facts, FactRole role) {
        return facts.stream()
                .filter(fact -> fact.fact().role() == role)
                .filter(fact -> fact.fact().value() instanceof FactValue.Time)
                .findFirst();
    }

    private boolean isJoined(SourceText source) {
        int start = from.span().end();
        int end = to.span().start();
        boolean near = from.block() == to.block() && start <= end && end - start <= LONGEST_JOINT;
        return near
                && from.fact().role() != FactRole.END
                && to.fact().role() != FactRole.START
                && JOINT.matcher(source.text(new Span(start, end))).matches();
    }

    /** Never negative: over midnight, unless dates say otherwise. */
    Duration length() {
        Duration length =
                Duration.between(time(from).local(), time(to).local())
                        .plusMinutes(offset(from) - offset(to));
        Optional<LocalDate> first = time(from).date();
        Optional<LocalDate> last = time(to).date();
        if (first.isPresent() && last.isPresent()) {
            length = length.plusDays(last.get().toEpochDay() - first.get().toEpochDay());
        }
        return length.isNegative() ? length.plusDays(1) : length;
    }

    private long offset(PlacedFact end) {
        boolean both =
                time(from).offsetMinutes().isPresent() && time(to).offsetMinutes().isPresent();
        return both ? time(end).offsetMinutes().getAsInt() : 0;
    }

    boolean lasts(FactValue.Span span) {
        Duration length = length();
        return length.compareTo(span.min()) >= 0 && length.compareTo(span.max()) <= 0;
    }

    /** {@code 14:02 to 14:49 UTC}. */
    String words() {
        String zone = time(to).zone();
        boolean same = time(from).zone().equals(zone);
        return time(from).local()
                + (same ? "" : " " + time(from).zone())
                + " to "
                + time(to).local()
                + (zone.isEmpty() ? "" : " " + zone);
    }

    private static FactValue.Time time(PlacedFact fact) {
        return (FactValue.Time) fact.fact().value();
    }
}
