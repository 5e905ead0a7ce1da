package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.document.SectionRole;
import io.brieflint.fact.Bound;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.finding.RelatedPlace;
import io.brieflint.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The summary says that 4,100 customers were affected, the impact section 4,800. Compares only what
 * both places call affected, in the same unit, exactly and once each.
 */
final class CountsDiffer implements Check {
    private static final RuleId RULE = RuleId.of("consistency/counts");

    private static final List<String> ANOTHER_COUNT =
            List.of(
                    "further",
                    "additional",
                    "another",
                    "of whom",
                    "of these",
                    "of which",
                    "of them",
                    "revised",
                    "initial",
                    "first",
                    "earlier",
                    "later",
                    "estimate",
                    "peak",
                    "also",
                    "more",
                    "previous",
                    "so far",
                    "per ",
                    "each",
                    "region",
                    " in ",
                    "at one time");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        Map<String, List<PlacedFact>> summary = new TreeMap<>();
        Map<String, List<PlacedFact>> body = new TreeMap<>();
        for (PlacedFact placed : input.facts()) {
            if (isAffected(input.brief(), placed)) {
                Block block = input.brief().blocks().get(placed.block());
                String unit = ((FactValue.Count) placed.fact().value()).unit();
                if (block.role() == SectionRole.SUMMARY) {
                    summary.computeIfAbsent(unit, u -> new ArrayList<>()).add(placed);
                } else if (block.role() == SectionRole.IMPACT) {
                    body.computeIfAbsent(unit, u -> new ArrayList<>()).add(placed);
                }
            }
        }
        List<Place> places = new ArrayList<>();
        summary.forEach(
                (unit, stated) -> {
                    List<PlacedFact> others = body.getOrDefault(unit, List.of());
                    if (stated.size() == 1 && others.size() == 1) {
                        compare(stated.get(0), others.get(0), places);
                    }
                });
        return places;
    }

    private static void compare(PlacedFact summary, PlacedFact body, List<Place> places) {
        double first = ((FactValue.Count) summary.fact().value()).min();
        double second = ((FactValue.Count) body.fact().value()).min();
        if (first != second && Math.min(first, second) > 1) {
            places.add(
                    new Place(
                            summary.span(),
                            "counts",
                            "",
                            List.of(new RelatedPlace(body.span(), "body"))));
        }
    }

    private static boolean isAffected(Brief brief, PlacedFact placed) {
        boolean counted =
                placed.block() != PlacedFact.METADATA
                        && placed.fact().kind() == FactKind.COUNT
                        && placed.fact().value() instanceof FactValue.Count count
                        && count.min() == count.max()
                        && count.bound() == Bound.EXACT
                        && !count.unit().isEmpty();
        if (!counted) {
            return false;
        }
        Block block = brief.blocks().get(placed.block());
        if (block.role() != SectionRole.SUMMARY && block.role() != SectionRole.IMPACT) {
            return false;
        }
        String sentence = sentence(block.prose(), placed);
        return !block.quoted()
                && brief.isCurrent(block)
                && sentence.contains("ffect")
                && isThisCount(sentence.toLowerCase(Locale.ROOT));
    }

    private static boolean isThisCount(String sentence) {
        return sentence.contains("affect") && ANOTHER_COUNT.stream().noneMatch(sentence::contains);
    }

    private static String sentence(String prose, PlacedFact placed) {
        int from = prose.lastIndexOf(". ", placed.fact().span().start()) + 1;
        int end = prose.indexOf(". ", placed.fact().span().end());
        return prose.substring(Math.max(0, from), end < 0 ? prose.length() : end);
    }
}
