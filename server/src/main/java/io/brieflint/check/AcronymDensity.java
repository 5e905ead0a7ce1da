package io.brieflint.check;

import io.brieflint.document.BlockText;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Five different abbreviations in one paragraph, none of them one that everybody knows. */
final class AcronymDensity implements BlockCheck {
    private static final RuleId RULE = RuleId.of("readability/acronyms");
    private static final int MANY = 5;

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inBlock(BlockText text) {
        Set<String> found = acronyms(text);
        return found.size() >= MANY
                ? List.of(
                        new Place(
                                new Span(0, text.prose().length()),
                                "acronyms",
                                String.valueOf(found.size()),
                                List.of()))
                : List.of();
    }

    private static Set<String> acronyms(BlockText text) {
        Set<String> found = new LinkedHashSet<>();
        for (Span word : Abbreviations.in(text)) {
            found.add(text.prose().substring(word.start(), word.end()));
        }
        return found;
    }
}
