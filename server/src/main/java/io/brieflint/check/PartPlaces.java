package io.brieflint.check;

import io.brieflint.check.Check.Place;
import io.brieflint.finding.RuleId;
import java.util.List;
import java.util.Map;

/**
 * What the checks that read one part at a time found in all parts of a brief.
 *
 * @param passages places in the source, in text order
 * @param blocks places in the prose of blocks, in text order
 */
public record PartPlaces(
        Map<RuleId, List<Place>> passages, Map<RuleId, List<PlaceInBlock>> blocks) {
    /**
     * @param block its number
     */
    public record PlaceInBlock(int block, Place place) {}

    List<Place> inPassages(Check check) {
        return passages.getOrDefault(check.rule(), List.of());
    }

    List<PlaceInBlock> inBlocks(Check check) {
        return blocks.getOrDefault(check.rule(), List.of());
    }
}
