package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.document.Entry;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.finding.RelatedPlace;
import io.brieflint.finding.RuleId;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a timeline that stands before an earlier one. Lists in either direction are fine, a
 * step past midnight is fine, and where more than one row is out of line the order has a reason.
 */
final class TimelineOrder implements Check {
    private static final RuleId RULE = RuleId.of("consistency/order");
    private static final int ROWS = 4;
    private static final int HALF_A_DAY = 12 * 60 * 60;

    private record Row(PlacedFact fact, LocalTime time) {}

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        List<Place> places = new ArrayList<>();
        Map<Integer, List<PlacedFact>> byBlock = new HashMap<>();
        for (PlacedFact placed : input.facts()) {
            byBlock.computeIfAbsent(placed.block(), block -> new ArrayList<>()).add(placed);
        }
        List<Row> rows = new ArrayList<>();
        int section = -1;
        boolean clear = true;
        for (Entry entry : input.brief().entries()) {
            if (entry.kind() != Entry.Kind.EVENT || entry.first() >= entry.end()) {
                continue;
            }
            Block first = input.brief().blocks().get(entry.first());
            if (first.section() != section) {
                judge(rows, clear, places);
                rows.clear();
                section = first.section();
                clear = true;
            }
            List<PlacedFact> facts = facts(input.brief(), entry, byBlock);
            clear &= facts.stream().noneMatch(TimelineOrder::isDated);
            facts.stream()
                    .filter(placed -> placed.fact().value() instanceof FactValue.Time)
                    .findFirst()
                    .ifPresent(
                            placed ->
                                    rows.add(
                                            new Row(
                                                    placed,
                                                    ((FactValue.Time) placed.fact().value())
                                                            .local())));
        }
        judge(rows, clear, places);
        return places;
    }

    private static List<PlacedFact> facts(
            Brief brief, Entry entry, Map<Integer, List<PlacedFact>> byBlock) {
        List<PlacedFact> facts = new ArrayList<>();
        int row = brief.blocks().get(entry.first()).row();
        for (int i = entry.first(); i < entry.end() && i < entry.first() + 3; i++) {
            boolean same =
                    i == entry.first()
                            || (row != Block.NO_ROW && brief.blocks().get(i).row() == row);
            if (same) {
                facts.addAll(byBlock.getOrDefault(i, List.of()));
            }
        }
        return facts;
    }

    /** A date of its own: then days change within the list. */
    private static boolean isDated(PlacedFact placed) {
        return placed.fact().kind() == FactKind.DATE
                || (placed.fact().value() instanceof FactValue.Time time
                        && time.dateFrom() == FactValue.DateFrom.TEXT);
    }

    private static void judge(List<Row> rows, boolean clear, List<Place> places) {
        if (!clear || rows.size() < ROWS) {
            return;
        }
        List<Integer> back = new ArrayList<>();
        List<Integer> forth = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            int step = rows.get(i).time().toSecondOfDay() - rows.get(i - 1).time().toSecondOfDay();
            if (Math.abs(step) < HALF_A_DAY && step != 0) {
                (step < 0 ? back : forth).add(i);
            }
        }
        if (back.size() == 1 && forth.size() >= ROWS - 2) {
            add(rows, back.get(0), places);
        } else if (forth.size() == 1 && back.size() >= ROWS - 2) {
            add(rows, forth.get(0), places);
        }
    }

    private static void add(List<Row> rows, int at, List<Place> places) {
        places.add(
                new Place(
                        rows.get(at).fact().span(),
                        "order",
                        "",
                        List.of(new RelatedPlace(rows.get(at - 1).fact().span(), "row above"))));
    }
}
