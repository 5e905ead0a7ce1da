package io.brieflint.rule;

import io.brieflint.finding.Applicability;
import io.brieflint.profile.Audience;
import java.util.Optional;
import java.util.Set;

/**
 * What could stand instead of the words that a rule found.
 *
 * @param to text with {@code $X}, {@code ${X:form}}, {@code ${be:X}} and gaps in square brackets
 * @param audiences whom the wording suits; empty for everyone
 * @param title shows the result in a menu; empty when {@code to} says it well enough
 */
public record Rewrite(
        String to, Set<Audience> audiences, Applicability applicability, Optional<String> title) {
    public Rewrite {
        audiences = Set.copyOf(audiences);
    }

    public boolean suits(Audience audience) {
        return audiences.isEmpty() || audiences.contains(audience);
    }
}
