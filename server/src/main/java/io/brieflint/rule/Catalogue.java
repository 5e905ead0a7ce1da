package io.brieflint.rule;

import io.brieflint.finding.RuleId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All rules and the words they share. */
public final class Catalogue {
    private final List<Rule> rules;
    private final Map<RuleId, Rule> byId = new HashMap<>();
    private final Map<String, List<String>> lists;
    private final Map<String, List<Term>> terms;
    private final List<VagueWord> vagueWords;

    /**
     * @param lists word lists by name, entries as written; {@code @name} in patterns
     * @param terms glossaries by name
     */
    public Catalogue(
            List<Rule> rules,
            Map<String, List<String>> lists,
            Map<String, List<Term>> terms,
            List<VagueWord> vagueWords) {
        this.rules = List.copyOf(rules);
        this.lists = Map.copyOf(lists);
        this.terms = Map.copyOf(terms);
        this.vagueWords = List.copyOf(vagueWords);
        this.rules.forEach(rule -> byId.putIfAbsent(rule.id(), rule));
    }

    public List<Rule> rules() {
        return rules;
    }

    public Optional<Rule> rule(RuleId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Map<String, List<String>> lists() {
        return lists;
    }

    /** The entries of a list; none when there is no such list. */
    public Set<String> words(String list) {
        return Set.copyOf(lists.getOrDefault(list, List.of()));
    }

    public Map<String, List<Term>> terms() {
        return terms;
    }

    public List<VagueWord> vagueWords() {
        return vagueWords;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Catalogue catalogue
                && rules.equals(catalogue.rules)
                && lists.equals(catalogue.lists)
                && terms.equals(catalogue.terms)
                && vagueWords.equals(catalogue.vagueWords);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }
}
