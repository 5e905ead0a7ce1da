package io.brieflint.config;

import io.brieflint.analysis.Knowledge;
import io.brieflint.element.Element;
import io.brieflint.rule.Problem;
import io.brieflint.rule.Regime;
import io.brieflint.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether what one file mentions stands in another. */
final class CrossChecks {
    /** Every family of the catalogue, whether or not it has a rule yet. */
    static final Set<String> FAMILIES =
            Set.of(
                    "jargon",
                    "blame",
                    "impact",
                    "timeline",
                    "cadence",
                    "owner",
                    "certainty",
                    "tone",
                    "structure",
                    "consistency",
                    "placeholder",
                    "disclosure",
                    "readability",
                    "regulatory",
                    "lifecycle");

    /** The terms of a project's own vocabulary. */
    static final String PROJECT_GLOSSARY = "project";

    /** The terms that come with Brieflint; a project's own stand before them. */
    static final String SHIPPED_GLOSSARY = "terms";

    private final List<Reading> readings;
    private final Map<Reading.Target, Set<String>> known = new EnumMap<>(Reading.Target.class);

    /**
     * @param knowledge what the files, and those before them, hold
     */
    CrossChecks(Knowledge knowledge, List<Reading> readings) {
        this.readings = readings;
        for (Rule rule : knowledge.catalogue().rules()) {
            know(Reading.Target.RULE, List.of(rule.id().toString()));
            know(Reading.Target.FAMILY, List.of(rule.id().family()));
        }
        know(Reading.Target.FAMILY, FAMILIES);
        know(Reading.Target.LIST, knowledge.catalogue().lists().keySet());
        know(Reading.Target.GLOSSARY, knowledge.catalogue().terms().keySet());
        know(Reading.Target.ELEMENT, knowledge.elements().stream().map(Element::id).toList());
        know(Reading.Target.REGIME, knowledge.regimes().stream().map(Regime::id).toList());
        for (Reading reading : readings) {
            for (Reading.Target target : Reading.Target.values()) {
                know(target, reading.declared(target));
            }
        }
        know(Reading.Target.RULE_OR_FAMILY, known(Reading.Target.RULE));
        know(Reading.Target.RULE_OR_FAMILY, known(Reading.Target.FAMILY));
    }

    private void know(Reading.Target target, Collection<String> names) {
        known.computeIfAbsent(target, any -> new TreeSet<>()).addAll(names);
    }

    private Set<String> known(Reading.Target target) {
        return known.getOrDefault(target, Set.of());
    }

    /** All problems of the files and between them, in the order of files and lines. */
    List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        for (Reading reading : readings) {
            problems.addAll(reading.problems());
            reading.mentions().forEach(mention -> resolve(mention, problems));
        }
        problems.sort(
                Comparator.comparing(Problem::file)
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column));
        return problems.stream().distinct().toList();
    }

    private void resolve(Reading.Mention mention, List<Problem> problems) {
        Set<String> names = known(mention.target());
        if (!names.contains(mention.name())) {
            problems.add(
                    new Problem(
                            mention.file(),
                            mention.line(),
                            mention.column(),
                            "\""
                                    + mention.name()
                                    + "\" is not "
                                    + mention.target().what()
                                    + advice(mention.name(), names)));
        }
    }

    /** Names only what is near: there may be hundreds of rules. */
    private static String advice(String name, Collection<String> known) {
        return NearMiss.of(name, known)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("; add it or correct the name");
    }
}
