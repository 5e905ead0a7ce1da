package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.BlockText;
import io.brieflint.document.Brief;
import io.brieflint.finding.RuleId;
import java.util.List;
import java.util.Set;

/** A gap that a fix or a template left for the writer. */
final class UnfilledGap implements BlockCheck {
    private static final RuleId RULE = RuleId.of("placeholder/gap");

    private final Set<String> gaps;

    /**
     * @param gaps what our own fixes leave, lower case
     */
    UnfilledGap(Set<String> gaps) {
        this.gaps = gaps;
    }

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inBlock(BlockText text) {
        return Slots.in(text, gaps).stream()
                .filter(slot -> slot.isGap())
                .map(Slots.Slot::place)
                .toList();
    }

    @Override
    public boolean judges(Brief brief, Block block) {
        return brief.isCurrent(block);
    }
}
