package io.brieflint.check;

import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactRole;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The start and the end that a brief states, when it states exactly one of each and both in the
 * same zone.
 *
 * @param length from start to end; past midnight when only clock times are known
 */
record EffectTimes(PlacedFact start, PlacedFact end, Duration length, boolean dated) {
    private static final Duration LONGEST_NIGHT = Duration.ofHours(12);

    static Optional<EffectTimes> of(List<PlacedFact> facts) {
        Optional<PlacedFact> start = only(facts, FactRole.START);
        Optional<PlacedFact> end = only(facts, FactRole.END);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        FactValue.Time from = (FactValue.Time) start.get().fact().value();
        FactValue.Time to = (FactValue.Time) end.get().fact().value();
        boolean sameZone =
                from.zone().equals(to.zone()) || from.offsetMinutes().equals(to.offsetMinutes());
        if (!sameZone || from.date().isPresent() != to.date().isPresent()) {
            return Optional.empty();
        }
        if (from.date().isPresent()) {
            Duration length =
                    Duration.between(
                            LocalDateTime.of(from.date().get(), from.local()),
                            LocalDateTime.of(to.date().get(), to.local()));
            return Optional.of(new EffectTimes(start.get(), end.get(), length, true));
        }
        Duration length = Duration.between(from.local(), to.local());
        Duration positive = length.isNegative() ? length.plusDays(1) : length;
        // Most of a day between two clock times: rather two that do not belong together.
        if (length.isNegative() && positive.compareTo(LONGEST_NIGHT) > 0) {
            return Optional.empty();
        }
        return Optional.of(new EffectTimes(start.get(), end.get(), positive, false));
    }

    /** The fact of a role, when all facts of that role say the same. */
    private static Optional<PlacedFact> only(List<PlacedFact> facts, FactRole role) {
        List<PlacedFact> found =
                facts.stream()
                        .filter(
                                placed ->
                                        placed.fact().kind() == FactKind.TIME
                                                && placed.fact().role() == role)
                        .filter(placed -> placed.fact().value() instanceof FactValue.Time)
                        .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Object first = clock(found.get(0));
        boolean agree = found.stream().allMatch(placed -> Objects.equals(clock(placed), first));
        return agree ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Object clock(PlacedFact placed) {
        return ((FactValue.Time) placed.fact().value()).local();
    }
}
