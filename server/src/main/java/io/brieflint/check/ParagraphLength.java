package io.brieflint.check;

import io.brieflint.document.BlockKind;
import io.brieflint.document.BlockText;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.List;

/** Paragraphs of a notice that fill a screen. */
final class ParagraphLength implements BlockCheck {
    private static final RuleId RULE = RuleId.of("readability/paragraph-length");
    private static final int MOST_WORDS = 130;

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inBlock(BlockText text) {
        String prose = text.prose();
        if (text.kind() != BlockKind.PARAGRAPH || prose.length() <= 4 * MOST_WORDS) {
            return List.of();
        }
        int words = prose.strip().split("\\s+", -1).length;
        return words > MOST_WORDS
                ? List.of(
                        new Place(
                                new Span(0, prose.length()),
                                "paragraph",
                                String.valueOf(words),
                                List.of()))
                : List.of();
    }
}
