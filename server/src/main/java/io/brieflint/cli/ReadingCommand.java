package io.brieflint.cli;

import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.project.Engine;
import io.brieflint.report.Report;
import io.brieflint.report.Trouble;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            converter = Choices.AudienceChoice.class,
            description = "Who reads it. Default: what the brief shows.")
    private @Nullable Audience audience;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            converter = Choices.StageChoice.class,
            description = "initial, update, resolved, review. Default: what the brief shows.")
    private @Nullable Stage stage;

    @Option(
            names = "--as-of",
            paramLabel = "WHEN",
            converter = Choices.Moment.class,
            description = "The moment to judge by. Default: now.")
    private @Nullable Instant asOf;

    ReadingCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    abstract Report report(Terminal terminal);

    @Override
    public Integer call() throws IOException {
        CheckRequest asked =
                new CheckRequest(
                        paths,
                        CheckCommand.UNNAMED,
                        Optional.ofNullable(audience),
                        Optional.ofNullable(stage),
                        asOf == null ? Instant.now() : asOf,
                        Severity.ERROR,
                        Optional.empty());
        CheckRun run =
                new CheckRun(asked, engine, terminal.in(), terminal.folder(), report(terminal));
        int exitCode = run.run();
        for (Trouble trouble : run.troubles()) {
            terminal.err().println(trouble);
        }
        return exitCode == ExitCode.FINDINGS ? ExitCode.CLEAN : exitCode;
    }
}
