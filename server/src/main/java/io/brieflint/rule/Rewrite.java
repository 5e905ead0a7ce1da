package io.brieflint.rule;

import io.brieflint.finding.Applicability;
import io.brieflint.profile.Audience;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What could stand instead of the words that a rule found.
 *
 * @param to text with {@code $X}, {@code ${X:form}}, {@code ${be:X}} and gaps in square brackets;
 *     empty where words are only left out
 * @param without words that are left out of those found, who otherwise stay as they are
 * @param of patterns that this rewrite brings; it is for what they find and for nothing else. Empty
 *     for whatever the rule itself looks for
 * @param audiences whom the wording suits; empty for everyone
 * @param toAppendix whether the whole sentence moves to the appendix, and {@code to} stays
 * @param title shows the result in a menu; empty when the new words say it well enough
 */
public record Rewrite(
        String to,
        List<String> without,
        List<Pattern> of,
        Set<Audience> audiences,
        Applicability applicability,
        Fits fits,
        boolean toAppendix,
        Optional<String> title) {
    public Rewrite {
        without = List.copyOf(without);
        of = List.copyOf(of);
        audiences = Set.copyOf(audiences);
    }

    public boolean suits(Audience audience) {
        return audiences.isEmpty() || audiences.contains(audience);
    }
}
