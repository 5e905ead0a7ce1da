package io.brieflint.analysis;

import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.document.Metadata;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives clock times their date from what surrounds them: their table row or entry, a dated heading,
 * the front matter.
 */
final class Dates {
    private static final List<String> DATE_KEYS =
            List.of("date", "incident_date", "incident-date", "started");

    private final Brief brief;

    Dates(Brief brief) {
        this.brief = brief;
    }

    /**
     * @param facts in text order
     */
    List<PlacedFact> complete(List<PlacedFact> facts) {
        Map<Integer, LocalDate> byRow = new HashMap<>();
        Map<Integer, LocalDate> byBlock = new HashMap<>();
        Set<Integer> open = new HashSet<>();
        for (PlacedFact placed : facts) {
            if (placed.fact().kind() == FactKind.DATE
                    && placed.fact().value() instanceof FactValue.Date date) {
                if (date.date().isEmpty()) {
                    open.add(placed.block());
                }
                date.date()
                        .ifPresent(
                                day -> {
                                    Block block = brief.blocks().get(placed.block());
                                    byBlock.putIfAbsent(placed.block(), day);
                                    if (block.row() != Block.NO_ROW) {
                                        byRow.putIfAbsent(block.row(), day);
                                    }
                                });
            }
        }
        Optional<LocalDate> metadata = fromMetadata();
        List<PlacedFact> complete = new ArrayList<>(facts.size());
        for (PlacedFact placed : facts) {
            complete.add(
                    open.contains(placed.block())
                            ? placed
                            : complete(placed, byRow, byBlock, metadata));
        }
        return complete;
    }

    private PlacedFact complete(
            PlacedFact placed,
            Map<Integer, LocalDate> byRow,
            Map<Integer, LocalDate> byBlock,
            Optional<LocalDate> metadata) {
        if (!(placed.fact().value() instanceof FactValue.Time time) || time.date().isPresent()) {
            return placed;
        }
        Block block = brief.blocks().get(placed.block());
        LocalDate row = block.row() == Block.NO_ROW ? null : byRow.get(block.row());
        if (row != null) {
            return dated(placed, time, row, FactValue.DateFrom.ENTRY);
        }
        LocalDate heading = headingDate(block, byBlock);
        if (heading != null) {
            return dated(placed, time, heading, FactValue.DateFrom.HEADING);
        }
        return metadata.map(day -> dated(placed, time, day, FactValue.DateFrom.METADATA))
                .orElse(placed);
    }

    private @org.jspecify.annotations.Nullable LocalDate headingDate(
            Block block, Map<Integer, LocalDate> byBlock) {
        var heading = brief.sectionOf(block).heading();
        return heading.isPresent() ? byBlock.get(heading.getAsInt()) : null;
    }

    private static PlacedFact dated(
            PlacedFact placed, FactValue.Time time, LocalDate day, FactValue.DateFrom from) {
        return new PlacedFact(
                placed.fact().withValue(time.withDate(day, from)), placed.block(), placed.span());
    }

    private Optional<LocalDate> fromMetadata() {
        for (String key : DATE_KEYS) {
            Optional<Metadata.Field> field = brief.metadata().field(key);
            if (field.isPresent() && field.get().value().length() >= 10) {
                try {
                    return Optional.of(LocalDate.parse(field.get().value().substring(0, 10)));
                } catch (DateTimeException notADate) {
                    // Another key may hold one.
                }
            }
        }
        return Optional.empty();
    }
}
