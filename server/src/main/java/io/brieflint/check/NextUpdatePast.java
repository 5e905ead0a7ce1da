package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.fact.FactRole;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.finding.RuleId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The promised next update lies before now. Only while a brief is being written: days later it is a
 * record, and its promises were kept or not.
 */
final class NextUpdatePast implements Check {
    private static final RuleId RULE = RuleId.of("cadence/next-update-past");
    private static final Duration IN_WRITING = Duration.ofHours(36);

    private record Promise(PlacedFact fact, Instant moment) {}

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        Optional<Promise> last =
                input.facts().stream()
                        .filter(placed -> placed.fact().role() == FactRole.NEXT_UPDATE)
                        .filter(placed -> isCurrent(input, placed))
                        .flatMap(placed -> promise(placed).stream())
                        .max(Comparator.comparing(Promise::moment));
        boolean open =
                input.facts().stream()
                        .filter(placed -> placed.fact().role() == FactRole.NEXT_UPDATE)
                        .filter(placed -> isCurrent(input, placed))
                        .anyMatch(placed -> promise(placed).isEmpty());
        if (last.isEmpty() || open || !isPast(last.get().moment(), input.now())) {
            return List.of();
        }
        return List.of(Places.at(last.get().fact().span(), "next-update"));
    }

    private static boolean isPast(Instant promised, Instant now) {
        return promised.isBefore(now) && now.isBefore(promised.plus(IN_WRITING));
    }

    private static boolean isCurrent(CheckInput input, PlacedFact placed) {
        if (placed.block() == PlacedFact.METADATA) {
            return false;
        }
        Block block = input.brief().blocks().get(placed.block());
        return !block.quoted() && input.brief().isCurrent(block);
    }

    /** Empty when the text leaves day or zone open. */
    private static Optional<Promise> promise(PlacedFact placed) {
        if (placed.fact().value() instanceof FactValue.Time time
                && time.date().isPresent()
                && time.offsetMinutes().isPresent()) {
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(60 * time.offsetMinutes().getAsInt());
            Instant moment = LocalDateTime.of(time.date().get(), time.local()).toInstant(offset);
            return Optional.of(new Promise(placed, moment));
        }
        return Optional.empty();
    }
}
