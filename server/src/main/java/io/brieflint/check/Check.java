package io.brieflint.check;

import io.brieflint.finding.Applicability;
import io.brieflint.finding.RelatedPlace;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A rule that needs the whole brief. Finds places; words and severity belong to the rule's file.
 */
public interface Check {
    /** The rule that this check finds places for. */
    RuleId rule();

    /** In text order. */
    List<Place> check(CheckInput input);

    /** Who may put there what a place says {@code instead}. */
    default Applicability applicability() {
        return Applicability.SAFE;
    }

    /**
     * @param span in the source, or in the part of it that was read
     * @param key tells places of one rule apart when they move
     * @param detail fills {@code {detail}} in the rule's message; may be empty
     * @param instead what says the same without the fault, where that is sure
     */
    record Place(
            Span span,
            String key,
            String detail,
            List<RelatedPlace> related,
            Optional<String> instead) {
        public Place {
            related = List.copyOf(related);
        }

        public Place(Span span, String key, String detail, List<RelatedPlace> related) {
            this(span, key, detail, related, Optional.empty());
        }

        /** The same place, counted from elsewhere. Related places stay as they are. */
        public Place at(UnaryOperator<Span> elsewhere) {
            return new Place(elsewhere.apply(span), key, detail, related, instead);
        }
    }
}
