package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.fact.Bound;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.finding.RelatedPlace;
import io.brieflint.finding.RuleId;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** "$40,000 per hour for 3 hours, $60,000 in total": a sum that is not rate times time. */
final class RateTimesTime implements Check {
    private static final RuleId RULE = RuleId.of("consistency/rate-times-time");
    private static final Map<String, Duration> PER =
            Map.of(
                    "minute", Duration.ofMinutes(1),
                    "hour", Duration.ofHours(1),
                    "day", Duration.ofDays(1));
    private static final double SLACK = 0.15;
    private static final int NEAR = 60;

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        List<Place> places = new ArrayList<>();
        List<PlacedFact> facts = input.facts();
        for (int i = 2; i < facts.size(); i++) {
            sum(input, facts.get(i - 2), facts.get(i - 1), facts.get(i), places);
        }
        return places;
    }

    private static void sum(
            CheckInput input,
            PlacedFact first,
            PlacedFact second,
            PlacedFact third,
            List<Place> places) {
        boolean kinds =
                first.fact().value() instanceof FactValue.Money
                        && second.fact().value() instanceof FactValue.Span
                        && third.fact().value() instanceof FactValue.Money;
        boolean together =
                first.block() == second.block()
                        && second.block() == third.block()
                        && third.span().start() - first.span().end() < 2 * NEAR;
        if (!kinds || !together) {
            return;
        }
        FactValue.Money rate = (FactValue.Money) first.fact().value();
        FactValue.Span time = (FactValue.Span) second.fact().value();
        FactValue.Money total = (FactValue.Money) third.fact().value();
        boolean exact =
                rate.bound() == Bound.EXACT
                        && time.bound() == Bound.EXACT
                        && total.bound() == Bound.EXACT
                        && rate.min() == rate.max()
                        && time.min().equals(time.max())
                        && total.min() == total.max();
        boolean fits =
                PER.containsKey(rate.per())
                        && total.per().isEmpty()
                        && rate.currency().equals(total.currency());
        if (!exact || !fits || !isTotal(input, second, third)) {
            return;
        }
        double real = rate.min() * time.min().toSeconds() / PER.get(rate.per()).toSeconds();
        if (Math.abs(real - total.min()) > SLACK * real) {
            places.add(
                    new Place(
                            third.span(),
                            "total",
                            NumberFormat.getIntegerInstance(Locale.ENGLISH).format(real),
                            List.of(
                                    new RelatedPlace(first.span(), "rate"),
                                    new RelatedPlace(second.span(), "time"))));
        }
    }

    /** "for 3 hours, a total of $60,000", "over 3 hours: $60,000 in total". */
    private static boolean isTotal(CheckInput input, PlacedFact time, PlacedFact total) {
        Block block = input.brief().blocks().get(total.block());
        String prose = block.prose().toLowerCase(Locale.ROOT);
        int from = time.fact().span().end();
        int to = Math.min(prose.length(), total.fact().span().end() + 12);
        String after = prose.substring(Math.min(from, to), to);
        String before =
                prose.substring(
                        Math.max(0, time.fact().span().start() - 8), time.fact().span().start());
        boolean spanned = before.contains("for ") || before.contains("over ");
        return spanned && (after.contains("total") || after.contains("altogether"));
    }
}
