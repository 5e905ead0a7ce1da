package io.brieflint.check;

import io.brieflint.finding.RelatedPlace;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.List;

/**
 * A rule that needs the whole brief. Finds places; words and severity belong to the rule's file.
 */
public interface Check {
    /** The rule that this check finds places for. */
    RuleId rule();

    /** In text order. */
    List<Place> check(CheckInput input);

    /**
     * @param span in the source
     * @param key tells places of one rule apart when they move
     * @param detail fills {@code {detail}} in the rule's message; may be empty
     */
    record Place(Span span, String key, String detail, List<RelatedPlace> related) {
        public Place {
            related = List.copyOf(related);
        }
    }
}
