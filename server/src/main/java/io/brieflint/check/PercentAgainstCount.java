package io.brieflint.check;

import io.brieflint.fact.Bound;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.finding.RelatedPlace;
import io.brieflint.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A share in per cent right beside "300 of 1,000" that is another share. */
final class PercentAgainstCount implements Check {
    private static final RuleId RULE = RuleId.of("consistency/percent-count");
    private static final int FARTHEST = 14;
    private static final Set<String> SAME_THING =
            Set.of("", "or", "that is", "i.e.", "which is", "about", "roughly", "around", "nearly");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        String text = input.brief().source().text();
        List<Place> places = new ArrayList<>();
        for (int i = 1; i < input.facts().size(); i++) {
            PlacedFact first = input.facts().get(i - 1);
            PlacedFact second = input.facts().get(i);
            boolean pair =
                    first.fact().kind() == FactKind.PERCENT
                            ^ second.fact().kind() == FactKind.PERCENT;
            boolean near =
                    pair
                            && first.block() == second.block()
                            && second.span().start() - first.span().end() <= FARTHEST;
            boolean share = near && (isShare(first) || isShare(second));
            if (share && isSameThing(text, first, second)) {
                compare(first, second, places);
                compare(second, first, places);
            }
        }
        return places;
    }

    /** "300 of 1,000" */
    private static boolean isShare(PlacedFact placed) {
        return placed.fact().value() instanceof FactValue.Count count && count.of().isPresent();
    }

    private static boolean isSameThing(String text, PlacedFact first, PlacedFact second) {
        if (second.span().start() < first.span().end()) {
            return false;
        }
        String between = text.substring(first.span().end(), second.span().start());
        boolean set = between.chars().anyMatch(c -> "(,\u2013\u2014=".indexOf(c) >= 0);
        String words = between.replaceAll("[\\s(,\u2013\u2014=*_~]+", " ").strip();
        return SAME_THING.contains(words.toLowerCase(Locale.ROOT)) && (set || !words.isEmpty());
    }

    private static void compare(PlacedFact counted, PlacedFact percent, List<Place> places) {
        boolean exact =
                counted.fact().kind() == FactKind.COUNT
                        && counted.fact().value() instanceof FactValue.Count
                        && percent.fact().value() instanceof FactValue.Percent;
        if (!exact) {
            return;
        }
        FactValue.Count count = (FactValue.Count) counted.fact().value();
        FactValue.Percent share = (FactValue.Percent) percent.fact().value();
        boolean whole = count.of().isPresent() && count.of().getAsDouble() > 1;
        boolean single = count.min() == count.max() && share.min() == share.max();
        if (!whole || !single || isBound(count.bound()) || isBound(share.bound())) {
            return;
        }
        double real = 100 * count.min() / count.of().getAsDouble();
        boolean rough = count.bound() == Bound.ABOUT || share.bound() == Bound.ABOUT;
        if (Math.abs(real - share.min()) > slack(share.min(), rough)) {
            String detail = String.format(Locale.ROOT, real < 10 ? "%.1f" : "%.0f", real);
            places.add(
                    new Place(
                            percent.span(),
                            "percent",
                            detail,
                            List.of(new RelatedPlace(counted.span(), "count"))));
        }
    }

    private static boolean isBound(Bound bound) {
        return bound == Bound.AT_LEAST || bound == Bound.AT_MOST;
    }

    /** Rounding either way is fine. */
    private static double slack(double stated, boolean rough) {
        double usual = stated == Math.rint(stated) ? 1 : 0.15;
        return rough ? Math.max(3, stated / 10) : usual;
    }
}
