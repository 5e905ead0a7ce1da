package io.brieflint.check;

import io.brieflint.finding.RuleId;
import java.util.List;

/** A slot of a script or template that nobody filled. */
final class BracketedSlot implements Check {
    private static final RuleId RULE = RuleId.of("placeholder/bracketed");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        return Slots.of(input.brief(), input.gaps()).stream()
                .filter(slot -> !slot.isGap())
                .map(slot -> new Place(slot.span(), slot.content(), slot.content(), List.of()))
                .toList();
    }
}
