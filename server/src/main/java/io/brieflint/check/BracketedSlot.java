package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.BlockText;
import io.brieflint.document.Brief;
import io.brieflint.finding.RuleId;
import java.util.List;
import java.util.Set;

/** A slot of a script or template that nobody filled. */
final class BracketedSlot implements BlockCheck {
    private static final RuleId RULE = RuleId.of("placeholder/bracketed");

    private final Set<String> gaps;

    /**
     * @param gaps what our own fixes leave, lower case
     */
    BracketedSlot(Set<String> gaps) {
        this.gaps = gaps;
    }

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inBlock(BlockText text) {
        return Slots.in(text, gaps).stream()
                .filter(slot -> !slot.isGap())
                .map(Slots.Slot::place)
                .toList();
    }

    @Override
    public boolean judges(Brief brief, Block block) {
        return brief.isCurrent(block);
    }
}
