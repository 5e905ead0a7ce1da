package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.rule.Regime;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The moment from which a law's deadlines count, where the brief states it with its day and zone.
 *
 * @param utc in UTC
 */
record Awareness(PlacedFact fact, LocalDateTime utc) {
    private static final Map<Regime.Clock, List<String>> WORDS =
            Map.of(
                    Regime.Clock.AWARENESS,
                    List.of("became aware", "aware since", "aware at", "aware:", "discovered"),
                    Regime.Clock.CLASSIFICATION,
                    List.of("classified"),
                    Regime.Clock.MATERIALITY,
                    List.of("material"));
    private static final int NEAR = 80;

    static Optional<Awareness> of(Brief brief, List<PlacedFact> facts, Regime.Clock clock) {
        return facts.stream()
                .filter(placed -> isNamed(brief, placed, clock))
                .flatMap(placed -> of(placed).stream())
                .findFirst();
    }

    /** Whether the brief speaks of that moment at all, dated or not. */
    static boolean isTold(Brief brief, Regime.Clock clock) {
        return brief.blocks().stream()
                .map(block -> block.prose().toLowerCase(Locale.ROOT))
                .anyMatch(prose -> WORDS.get(clock).stream().anyMatch(prose::contains));
    }

    private static Optional<Awareness> of(PlacedFact placed) {
        if (placed.fact().value() instanceof FactValue.Time time
                && time.date().isPresent()
                && time.offsetMinutes().isPresent()) {
            LocalDateTime local = LocalDateTime.of(time.date().get(), time.local());
            return Optional.of(
                    new Awareness(placed, local.minusMinutes(time.offsetMinutes().getAsInt())));
        }
        return Optional.empty();
    }

    private static boolean isNamed(Brief brief, PlacedFact placed, Regime.Clock clock) {
        if (placed.block() == PlacedFact.METADATA) {
            return false;
        }
        Block block = brief.blocks().get(placed.block());
        int to = placed.fact().span().start();
        String before =
                block.prose().substring(Math.max(0, to - NEAR), to).toLowerCase(Locale.ROOT);
        return !block.quoted() && WORDS.get(clock).stream().anyMatch(before::contains);
    }

    boolean isBefore(java.time.Instant now, LocalDateTime deadline) {
        return deadline.toInstant(ZoneOffset.UTC).isBefore(now);
    }
}
