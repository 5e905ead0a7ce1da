package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.document.SectionRole;
import io.brieflint.fact.FactRole;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.finding.RuleId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An open action whose day has passed, within the weeks in which somebody still reads the list. */
final class ActionDatePast implements Check {
    private static final RuleId RULE = RuleId.of("consistency/action-past");
    private static final int WEEKS_READ = 6;

    private static final List<String> CLOSED =
            List.of(
                    "done",
                    "complete",
                    "closed",
                    "shipped",
                    "finished",
                    "delivered",
                    "merged",
                    "released",
                    "fixed",
                    "live",
                    "rolled out",
                    "deployed",
                    "superseded",
                    "dropped",
                    "cancelled",
                    "canceled",
                    "published",
                    "sent",
                    "\u2713",
                    "\u2714",
                    "\u2705",
                    "[x]");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        LocalDate today = input.now().atOffset(ZoneOffset.UTC).toLocalDate();
        List<Place> places = new ArrayList<>();
        for (PlacedFact placed : input.facts()) {
            Optional<LocalDate> day = day(placed);
            boolean late =
                    day.isPresent()
                            && day.get().isBefore(today)
                            && day.get().isAfter(today.minusWeeks(WEEKS_READ));
            if (late && isOpenAction(input.brief(), placed)) {
                places.add(Places.at(placed.span(), "action-" + placed.block()));
            }
        }
        return places;
    }

    private static Optional<LocalDate> day(PlacedFact placed) {
        if (placed.block() == PlacedFact.METADATA || placed.fact().role() != FactRole.DUE) {
            return Optional.empty();
        }
        return placed.fact().value() instanceof FactValue.Date date
                ? date.date()
                : Optional.empty();
    }

    private static boolean isOpenAction(Brief brief, PlacedFact placed) {
        Block block = brief.blocks().get(placed.block());
        if (block.role() != SectionRole.ACTIONS || block.quoted()) {
            return false;
        }
        StringBuilder row = new StringBuilder(block.prose());
        for (int i = placed.block() - 1; i >= 0 && isOfRow(brief, i, block); i--) {
            row.append(' ').append(brief.blocks().get(i).prose());
        }
        for (int i = placed.block() + 1;
                i < brief.blocks().size() && isOfRow(brief, i, block);
                i++) {
            row.append(' ').append(brief.blocks().get(i).prose());
        }
        String line = Runs.line(brief.source().text(), placed.span());
        String said = (row + " " + line).toLowerCase(Locale.ROOT);
        return CLOSED.stream().noneMatch(said::contains);
    }

    private static boolean isOfRow(Brief brief, int index, Block block) {
        return block.row() != Block.NO_ROW && brief.blocks().get(index).row() == block.row();
    }
}
