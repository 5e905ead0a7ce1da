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
    private static final int MOST_SUGGESTIONS = 5;

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
                return print(new RuleExplanation(rule));
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
        List<String> near = new ArrayList<>();
        String wanted = id.substring(id.indexOf('/') + 1);
        for (Rule rule : knowledge.catalogue().rules()) {
            addWhenNear(near, rule.id().toString(), wanted);
        }
        for (Element element : knowledge.elements()) {
            addWhenNear(near, element.id(), wanted);
        }
        return near.isEmpty() ? " All rules: brieflint rules" : " Near: " + String.join(", ", near);
    }

    private static void addWhenNear(List<String> near, String id, String wanted) {
        boolean isNear = !wanted.isEmpty() && (id.contains(wanted) || wanted.contains(id));
        if (isNear && near.size() < MOST_SUGGESTIONS) {
            near.add(id);
        }
    }
}
