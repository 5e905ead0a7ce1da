package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.BlockText;
import io.brieflint.document.Brief;
import java.util.List;

/**
 * A check that reads one block at a time. What it finds in a block is remembered until the block
 * changes; where it counts is asked each time.
 */
public interface BlockCheck extends Check {
    /**
     * @return in text order, as places of the prose
     */
    List<Place> inBlock(BlockText text);

    /** Whether what stands in a block is for this check to say: mostly what can still be mended. */
    default boolean judges(Brief brief, Block block) {
        return !block.quoted() && brief.isCurrent(block);
    }

    /** Whether the rest of the brief leaves a place as it was found. */
    default boolean holds(Brief brief, PartPlaces.PlaceInBlock found) {
        return true;
    }

    @Override
    default List<Place> check(CheckInput input) {
        Brief brief = input.brief();
        return input.parts().inBlocks(this).stream()
                .filter(found -> judges(brief, brief.blocks().get(found.block())))
                .filter(found -> holds(brief, found))
                .map(found -> found.place().at(brief.blocks().get(found.block())::toSource))
                .toList();
    }
}
