package io.brieflint.cli;

import io.brieflint.project.Engine;
import io.brieflint.report.Report;
import io.brieflint.report.Trouble;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows something about briefs without judging them: findings never make it fail. */
abstract class ReadingCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine engine;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "What to read, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Mixin private final ReadingOptions options = new ReadingOptions();

    ReadingCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    abstract Report report(Terminal terminal);

    @Override
    public Integer call() throws IOException {
        CheckRun run = CheckRun.reading(paths, options, terminal, engine, report(terminal));
        int exitCode = run.run(false);
        for (Trouble trouble : run.troubles()) {
            terminal.err().println(trouble);
        }
        return exitCode;
    }
}
