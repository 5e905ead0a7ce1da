package io.brieflint.cli;

import io.brieflint.project.Engine;
import io.brieflint.rule.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the rules, one a line. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Brieflint.Version.class,
        description = "List the rules, one a line: id, severity, why.")
final class RulesCommand implements Callable<Integer> {
    private static final int WIDEST_WHY = 90;

    private final Terminal terminal;
    private final Engine engine;

    @Parameters(paramLabel = "FAMILY", description = "Only these, such as blame or jargon.")
    private List<String> families = new ArrayList<>();

    RulesCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        List<Rule> rules = new ArrayList<>(engine.knowledge().catalogue().rules());
        rules.sort(Comparator.comparing(Rule::id));
        Set<String> known = new TreeSet<>();
        rules.forEach(rule -> known.add(rule.id().family()));
        for (String family : families) {
            if (!known.contains(family)) {
                terminal.err().println("There is no family '" + family + "', but " + known);
                return ExitCode.NOT_CHECKED;
            }
        }
        rules.removeIf(rule -> !families.isEmpty() && !families.contains(rule.id().family()));
        print(rules);
        return ExitCode.CLEAN;
    }

    private void print(List<Rule> rules) throws IOException {
        int widest = 0;
        for (Rule rule : rules) {
            widest = Math.max(widest, rule.id().toString().length());
        }
        for (Rule rule : rules) {
            String id = rule.id().toString();
            String severity = rule.loudness().usual().id();
            terminal.out()
                    .write(
                            id
                                    + " ".repeat(widest - id.length() + 2)
                                    + severity
                                    + " ".repeat(9 - severity.length())
                                    + Prose.firstSentence(rule.why(), WIDEST_WHY)
                                    + "\n");
        }
    }
}
