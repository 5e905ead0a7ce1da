package io.brieflint.report;

import io.brieflint.analysis.Knowledge;
import io.brieflint.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All rules by family, a line each, and how well they were seen to work. */
final class RuleIndex {
    private static final String INTRODUCTION =
            """
            # Rules

            What Brieflint remarks on, in the words that a writer sees; \u2026 stands for words of the brief. Each page
            says why, shows what is found and what is left alone (the build tries every example), how loud the rule is
            for whom, where it comes from, and how to turn it off. `brieflint explain blame/forgot-to` prints the same.
            What a brief tells its readers stands under [elements](../elements/README.md).

            [How well it works](#how-well-it-works) \u00b7 [Where the sources are](sources.md)
            """;

    private final Map<String, List<Rule>> families;
    private final Map<String, String> about;
    private final Knowledge knowledge;
    private final Path docs;

    RuleIndex(Knowledge knowledge, Path docs) {
        this.knowledge = knowledge;
        this.docs = docs;
        this.about = HandKept.families(docs);
        this.families =
                knowledge.catalogue().rules().stream()
                        .collect(
                                Collectors.groupingBy(
                                        rule -> rule.id().family(),
                                        TreeMap::new,
                                        Collectors.toList()));
    }

    String markdown() {
        StringBuilder out = new StringBuilder(INTRODUCTION);
        about.keySet().stream().filter(families::containsKey).forEach(name -> family(out, name));
        families.keySet().stream()
                .filter(name -> !about.containsKey(name))
                .forEach(name -> family(out, name));
        return out.append('\n').append(new Measured(docs, knowledge).markdown()).toString();
    }

    private void family(StringBuilder out, String name) {
        out.append("\n## ").append(name).append('\n');
        if (about.containsKey(name)) {
            out.append('\n').append(about.get(name)).append('\n');
        }
        out.append('\n');
        families.get(name).stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(rule -> line(out, rule));
    }

    private void line(StringBuilder out, Rule rule) {
        out.append("- [")
                .append(rule.id().name())
                .append("](")
                .append(rule.id())
                .append(".md): ")
                .append(Markdown.escaped(new RuleExplanation(rule, knowledge).message()))
                .append('\n');
    }
}
