package io.brieflint.rule;

import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactRole;
import io.brieflint.fact.Precision;
import java.util.Optional;
import java.util.Set;

/**
 * Which facts a rule or an element means. An empty set asks nothing.
 *
 * @param units what is counted, for counts: {@code people}, {@code volume}, a unit, or {@code
 *     unspecified} ("6,200 tried")
 * @param zoned for times: whether a zone must, or must not, be stated
 */
public record FactQuery(
        FactKind kind,
        Set<FactRole> roles,
        Precision precision,
        Set<String> units,
        Optional<Boolean> zoned) {
    public FactQuery {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }
}
