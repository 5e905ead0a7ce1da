package io.brieflint.cli;

import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.project.Engine;
import io.brieflint.report.RuleList;
import io.brieflint.rule.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--family",
            paramLabel = "FAMILY",
            split = ",",
            description = "The same as FAMILY.")
    private List<String> moreFamilies = new ArrayList<>();

    @Option(
            names = "--severity",
            paramLabel = "LEVEL",
            converter = Choices.SeverityChoice.class,
            description = "Only rules that usually speak at this level.")
    private @Nullable Severity severity;

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            converter = Choices.AudienceChoice.class,
            description = "Only rules that speak to these readers.")
    private @Nullable Audience audience;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Choices.ListChoice.class,
            description = "text or json. Default: text.")
    private Choices.Listing format = Choices.Listing.TEXT;

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
        List<String> wanted = new ArrayList<>(families);
        wanted.addAll(moreFamilies);
        for (String family : wanted) {
            if (!known.contains(family)) {
                terminal.err()
                        .println(
                                "There is no family '"
                                        + family
                                        + "'. All: "
                                        + String.join(", ", known));
                return ExitCode.NOT_CHECKED;
            }
        }
        rules.removeIf(rule -> !wanted.isEmpty() && !wanted.contains(rule.id().family()));
        rules.removeIf(rule -> severity != null && rule.loudness().usual() != severity);
        rules.removeIf(rule -> audience != null && !speaksTo(rule, audience));
        switch (format) {
            case JSON -> RuleList.write(rules, terminal.out());
            case TEXT -> print(rules);
        }
        return ExitCode.CLEAN;
    }

    private static boolean speaksTo(Rule rule, Audience audience) {
        boolean meant =
                rule.when().audiences().isEmpty() || rule.when().audiences().contains(audience);
        for (Stage stage : Stage.values()) {
            if (meant && rule.loudness().of(audience, stage).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void print(List<Rule> rules) throws IOException {
        int widest = 0;
        for (Rule rule : rules) {
            widest = Math.max(widest, rule.id().toString().length());
        }
        for (Rule rule : rules) {
            String id = rule.id().toString();
            String usual = rule.loudness().usual().id();
            terminal.out()
                    .write(
                            id
                                    + " ".repeat(widest - id.length() + 2)
                                    + usual
                                    + " ".repeat(9 - usual.length())
                                    + Prose.firstSentence(rule.why(), WIDEST_WHY)
                                    + "\n");
        }
    }
}
