package io.brieflint.lsp;

import io.brieflint.analysis.Knowledge;
import io.brieflint.config.ProjectVocabulary;
import io.brieflint.config.schema.Names;
import io.brieflint.finding.RuleId;
import io.brieflint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules, elements and laws that a project knows, and its people. */
record KnownNames(Knowledge knowledge, ProjectVocabulary vocabulary) implements Names {

    @Override
    public List<Name> of(String sort) {
        return switch (sort) {
            case "rule" -> rules();
            case "element" ->
                    knowledge.elements().stream()
                            .map(element -> new Name(element.id(), element.question()))
                            .toList();
            case "glossary" ->
                    knowledge.catalogue().terms().keySet().stream()
                            .sorted()
                            .map(name -> new Name(name, ""))
                            .toList();
            case "regime" ->
                    knowledge.regimes().stream()
                            .map(regime -> new Name(regime.id(), regime.name()))
                            .toList();
            case "person" ->
                    Stream.concat(vocabulary.roles().stream(), vocabulary.people().stream())
                            .map(name -> new Name(name, ""))
                            .toList();
            default -> throw new IllegalArgumentException("no sort of names: " + sort);
        };
    }

    /** Families first, since they are few. */
    private List<Name> rules() {
        Map<String, Long> families =
                knowledge.catalogue().rules().stream()
                        .map(Rule::id)
                        .collect(
                                Collectors.groupingBy(
                                        RuleId::family, TreeMap::new, Collectors.counting()));
        List<Name> names = new ArrayList<>();
        families.forEach(
                (family, count) ->
                        names.add(new Name(family, "The family of " + count + " rules")));
        knowledge.catalogue().rules().stream()
                .map(rule -> new Name(rule.id().toString(), rule.message()))
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(names::add);
        return names;
    }
}
