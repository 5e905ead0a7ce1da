package io.brieflint.fix;

import io.brieflint.finding.Applicability;
import io.brieflint.finding.Fix;
import io.brieflint.language.Spelling;
import io.brieflint.language.Tagger;
import io.brieflint.rule.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What to do about a word of the trade: plain words first, then the explanation in brackets. */
public final class PlainWordFixes {
    private PlainWordFixes() {}

    /**
     * @param spelling of the brief; asked for only where there is something to offer
     */
    public static List<Fix> of(
            Term term, Replacement replacement, Tagger tagger, Supplier<Spelling> spelling) {
        TermPlace place = new TermPlace(term, replacement, tagger);
        if (place.isSomebodyElses()) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        term.plainWords()
                .flatMap(plain -> PlainWords.of(term, plain, place))
                .map(text -> spelling.get().spell(text))
                .flatMap(
                        text ->
                                replacement.with(
                                        text, Optional.empty(), Applicability.SUGGESTED, true))
                .ifPresent(fixes::add);
        Glosses.of(term.gloss(), place)
                .map(text -> spelling.get().spell(text))
                .flatMap(gloss -> bracket(gloss, replacement, fixes.isEmpty()))
                .ifPresent(fixes::add);
        return fixes;
    }

    private static Optional<Fix> bracket(String gloss, Replacement replacement, boolean preferred) {
        String text = " (" + gloss + ")";
        String title = "Explain it once: \u201c" + replacement.words().found() + text + "\u201d";
        return replacement.followedBy(text, title, Applicability.SUGGESTED, preferred);
    }
}
