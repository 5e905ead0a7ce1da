package io.brieflint.config;

import io.brieflint.analysis.Knowledge;
import io.brieflint.finding.RuleId;
import io.brieflint.rule.Catalogue;
import io.brieflint.rule.Rule;
import io.brieflint.rule.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What Brieflint knows, with the rules and words of one project. */
public final class ProjectKnowledge {
    private final Knowledge shipped;
    private final Configuration configuration;
    private final List<Reading> readings = new ArrayList<>();

    private ProjectKnowledge(Knowledge shipped, Configuration configuration) {
        this.shipped = shipped;
        this.configuration = configuration;
    }

    /**
     * @param customRuleFiles the files of the configuration's folders, one rule each
     */
    public static Loaded of(
            Knowledge shipped, Configuration configuration, List<KnowledgeFile> customRuleFiles) {
        ProjectKnowledge project = new ProjectKnowledge(shipped, configuration);
        Knowledge knowledge =
                new Knowledge(
                        project.catalogue(customRuleFiles),
                        shipped.elements(),
                        shipped.profiles(),
                        shipped.headings(),
                        shipped.regimes(),
                        project.inForce(),
                        configuration.approval());
        project.readings.add(project.namedRules());
        return new Loaded(knowledge, new CrossChecks(knowledge, project.readings).check());
    }

    private Catalogue catalogue(List<KnowledgeFile> customRuleFiles) {
        Catalogue catalogue = shipped.catalogue();
        return new Catalogue(rules(customRuleFiles), lists(), terms(), catalogue.vagueWords());
    }

    private List<Rule> rules(List<KnowledgeFile> files) {
        List<Rule> rules = new ArrayList<>(shipped.catalogue().rules());
        Map<RuleId, Rule> known = new HashMap<>();
        rules.forEach(rule -> known.put(rule.id(), rule));
        for (KnowledgeFile file :
                files.stream().sorted(Comparator.comparing(KnowledgeFile::path)).toList()) {
            Reading reading = new Reading(file.path());
            readings.add(reading);
            YamlTree.parse(file.content(), reading)
                    .flatMap(node -> RuleReader.read(node, reading))
                    .ifPresent(
                            rule -> {
                                Rule first = known.putIfAbsent(rule.id(), rule);
                                if (first == null) {
                                    rules.add(rule);
                                } else {
                                    reading.problem(rule.origin().line(), 1, exists(first));
                                }
                            });
        }
        return rules;
    }

    private static String exists(Rule first) {
        return "the rule "
                + first.id()
                + " exists already in "
                + first.origin().file()
                + "; give this one another id";
    }

    private Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new HashMap<>(shipped.catalogue().lists());
        configuration
                .vocabulary()
                .lists()
                .forEach(
                        (name, words) -> {
                            List<String> all = new ArrayList<>(lists.getOrDefault(name, List.of()));
                            words.stream().filter(word -> !all.contains(word)).forEach(all::add);
                            lists.put(name, List.copyOf(all));
                        });
        lists.put(ProjectVocabulary.OFF_SCALE, offScale(lists));
        return lists;
    }

    /** Nothing for a project without a scale. */
    private List<String> offScale(Map<String, List<String>> lists) {
        List<String> scale = configuration.vocabulary().riskScale();
        return scale.isEmpty()
                ? List.of()
                : lists.getOrDefault("likelihoods", List.of()).stream()
                        .filter(word -> scale.stream().noneMatch(word::equalsIgnoreCase))
                        .toList();
    }

    private Map<String, List<Term>> terms() {
        Map<String, List<Term>> terms = new HashMap<>(shipped.catalogue().terms());
        List<Term> own = HouseTerms.of(configuration.vocabulary(), configuration.file());
        terms.put(CrossChecks.PROJECT_GLOSSARY, List.copyOf(own));
        if (!own.isEmpty()) {
            List<Term> all = new ArrayList<>(own);
            all.addAll(terms.getOrDefault(CrossChecks.SHIPPED_GLOSSARY, List.of()));
            terms.put(CrossChecks.SHIPPED_GLOSSARY, List.copyOf(all));
        }
        return terms;
    }

    /** The rules and regimes that the configuration names must exist. */
    private Reading namedRules() {
        Reading reading = new Reading(configuration.file());
        for (Configuration.RuleName named : configuration.named()) {
            reading.mention(Reading.Target.RULE_OR_FAMILY, scalar(named));
        }
        for (Configuration.RuleName regime : configuration.regimes()) {
            reading.mention(Reading.Target.REGIME, scalar(regime));
        }
        return reading;
    }

    private static YamlNode.Scalar scalar(Configuration.RuleName name) {
        return new YamlNode.Scalar(name.name(), name.line(), name.column(), name.column());
    }

    private Set<String> inForce() {
        return configuration.regimes().stream()
                .map(Configuration.RuleName::name)
                .collect(Collectors.toSet());
    }
}
