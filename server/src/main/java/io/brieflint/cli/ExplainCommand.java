package io.brieflint.cli;

import io.brieflint.analysis.Knowledge;
import io.brieflint.element.Element;
import io.brieflint.project.Engine;
import io.brieflint.report.ElementExplanation;
import io.brieflint.report.Explanation;
import io.brieflint.report.RuleExplanation;
import io.brieflint.rule.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says all about one rule or element. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Brieflint.Version.class,
        description = "Explain a rule (blame/forgot-to) or an element of a brief (next-update).")
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine engine;

    @Parameters(paramLabel = "RULE", description = "Its id, as findings show it.")
    private String id = "";

    ExplainCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        Knowledge knowledge = engine.knowledge();
        for (Rule rule : knowledge.catalogue().rules()) {
            if (rule.id().toString().equals(id)) {
                return print(new RuleExplanation(rule, knowledge));
            }
        }
        for (Element element : knowledge.elements()) {
            if (element.id().equals(id)) {
                return print(new ElementExplanation(element, knowledge));
            }
        }
        terminal.err().println("There is no rule or element '" + id + "'." + suggestion(knowledge));
        return ExitCode.NOT_CHECKED;
    }

    private int print(Explanation explanation) throws IOException {
        PrintedForm form = new PrintedForm();
        explanation.tell(form);
        for (String line : form.lines()) {
            terminal.out().write(line + "\n");
        }
        return ExitCode.CLEAN;
    }

    private String suggestion(Knowledge knowledge) {
        List<String> known = new ArrayList<>();
        knowledge.catalogue().rules().forEach(rule -> known.add(rule.id().toString()));
        knowledge.elements().forEach(element -> known.add(element.id()));
        String near = Near.to(id, known);
        return near.isEmpty() ? " All rules: brieflint rules" : near;
    }
}
