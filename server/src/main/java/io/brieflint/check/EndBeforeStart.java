package io.brieflint.check;

import io.brieflint.finding.RelatedPlace;
import io.brieflint.finding.RuleId;
import java.util.List;

/** An end that lies before the start, both dated. */
final class EndBeforeStart implements Check {
    private static final RuleId RULE = RuleId.of("consistency/end-before-start");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        return EffectTimes.of(input.facts())
                .filter(times -> times.dated() && times.length().isNegative())
                .map(
                        times ->
                                List.of(
                                        new Place(
                                                times.end().span(),
                                                "end",
                                                "",
                                                List.of(
                                                        new RelatedPlace(
                                                                times.start().span(), "start")))))
                .orElse(List.of());
    }
}
