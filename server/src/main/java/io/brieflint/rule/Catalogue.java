package io.brieflint.rule;

import io.brieflint.finding.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All rules and the words they share.
 *
 * @param lists word lists by name, entries as written; {@code @name} in patterns
 * @param terms glossaries by name
 */
public record Catalogue(
        List<Rule> rules,
        Map<String, List<String>> lists,
        Map<String, List<Term>> terms,
        List<VagueWord> vagueWords) {
    public Catalogue {
        rules = List.copyOf(rules);
        lists = Map.copyOf(lists);
        terms = Map.copyOf(terms);
        vagueWords = List.copyOf(vagueWords);
    }

    public Optional<Rule> rule(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
