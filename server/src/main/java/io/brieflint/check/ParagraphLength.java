package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.finding.RuleId;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs of a notice that fill a screen. */
final class ParagraphLength implements Check {
    private static final RuleId RULE = RuleId.of("readability/paragraph-length");
    private static final int MOST_WORDS = 130;

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        List<Place> places = new ArrayList<>();
        for (Block block : input.brief().blocks()) {
            boolean judged =
                    block.kind() == BlockKind.PARAGRAPH
                            && !block.quoted()
                            && input.brief().isCurrent(block);
            if (judged && block.prose().length() > 4 * MOST_WORDS) {
                int words = block.prose().strip().split("\\s+", -1).length;
                if (words > MOST_WORDS) {
                    places.add(
                            new Place(block.span(), "paragraph", String.valueOf(words), List.of()));
                }
            }
        }
        return places;
    }
}
