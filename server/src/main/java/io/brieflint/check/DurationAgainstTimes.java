package io.brieflint.check;

import io.brieflint.fact.Bound;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactRole;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.finding.RelatedPlace;
import io.brieflint.finding.RuleId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stated duration that differs from the time between the stated start and end. */
final class DurationAgainstTimes implements Check {
    private static final RuleId RULE = RuleId.of("consistency/duration");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        Optional<EffectTimes> times = EffectTimes.of(input.facts());
        List<Place> places = new ArrayList<>();
        if (times.isEmpty() || times.get().length().isNegative()) {
            return places;
        }
        for (PlacedFact placed : input.facts()) {
            if (isLengthOfEffect(placed)
                    && differs((FactValue.Span) placed.fact().value(), times.get())) {
                places.add(
                        new Place(
                                placed.span(),
                                "duration",
                                spoken(times.get().length()),
                                List.of(
                                        new RelatedPlace(times.get().start().span(), "start"),
                                        new RelatedPlace(times.get().end().span(), "end"))));
            }
        }
        return places;
    }

    static boolean isLengthOfEffect(PlacedFact placed) {
        return placed.fact().kind() == FactKind.DURATION
                && placed.fact().role() == FactRole.END
                && placed.fact().value() instanceof FactValue.Span;
    }

    /** Rounding is fine: a tenth, and five minutes where the text says "about". */
    private static boolean differs(FactValue.Span stated, EffectTimes times) {
        boolean manyDays = !times.dated() && stated.min().compareTo(Duration.ofHours(24)) >= 0;
        return differs(stated, times.length()) && !manyDays;
    }

    static boolean differs(FactValue.Span stated, Duration length) {
        Duration slack = length.dividedBy(10).plusMinutes(stated.bound() == Bound.EXACT ? 1 : 5);
        boolean tooShort =
                stated.max().plus(slack).compareTo(length) < 0 && stated.bound() != Bound.AT_LEAST;
        boolean tooLong =
                stated.min().minus(slack).compareTo(length) > 0 && stated.bound() != Bound.AT_MOST;
        return tooShort || tooLong;
    }

    static String spoken(Duration duration) {
        long hours = duration.toHours();
        long minutes = duration.toMinutesPart();
        if (hours == 0) {
            return minutes + " min";
        }
        return minutes == 0 ? hours + " h" : hours + " h " + minutes + " min";
    }
}
