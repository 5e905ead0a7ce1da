package io.brieflint.cli;

import io.brieflint.project.Engine;
import io.brieflint.project.OwnRules;
import io.brieflint.project.RuleExamples;
import io.brieflint.rule.Problem;
import io.brieflint.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the examples inside a project's own rules. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        versionProvider = Brieflint.Version.class,
        description = "Run the examples inside your own rules.",
        footer = {"", "Exit code: 0 all hold; 1 some do not; 2 a rule cannot be read, or none."})
final class TestCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine engine;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description = "With the rule files. Default: what brieflint.yaml names.")
    private @Nullable String folder;

    TestCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        Path root = terminal.folder();
        if (folder != null && !Files.isDirectory(root.resolve(folder))) {
            return fail(folder + ":1:1: There is no such folder.");
        }
        Optional<OwnRules> found =
                folder == null
                        ? OwnRules.ofProject(engine, root)
                        : Optional.of(OwnRules.inFolder(engine, root, root.resolve(folder)));
        if (found.isEmpty()) {
            return fail("brieflint: No brieflint.yaml here. Name a folder of rules to test.");
        }
        return run(found.get());
    }

    private int run(OwnRules own) throws IOException {
        own.problems().forEach(problem -> terminal.err().println(problem));
        if (own.rules().isEmpty() && own.problems().isEmpty()) {
            return fail(
                    "brieflint: No rules to test. A rule is a YAML file in a folder that"
                            + " custom-rules of brieflint.yaml names.");
        }
        RuleExamples examples = new RuleExamples(own.analyzer());
        List<Problem> wrong = new ArrayList<>();
        int count = 0;
        for (Rule rule : own.rules()) {
            count += rule.examples().size();
            wrong.addAll(examples.problems(rule));
        }
        for (Problem problem : wrong) {
            terminal.out().write(problem + "\n");
        }
        terminal.out()
                .write(
                        own.rules().size()
                                + (own.rules().size() == 1 ? " rule, " : " rules, ")
                                + count
                                + (count == 1 ? " example, " : " examples, ")
                                + (wrong.isEmpty() ? "all hold" : wrong.size() + " not as said")
                                + ".\n");
        if (!own.problems().isEmpty()) {
            return ExitCode.NOT_CHECKED;
        }
        return wrong.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private int fail(String message) {
        terminal.err().println(message);
        return ExitCode.NOT_CHECKED;
    }
}
