package io.brieflint.cli;

import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.project.Engine;
import io.brieflint.report.JsonReport;
import io.brieflint.report.Palette;
import io.brieflint.report.Report;
import io.brieflint.report.TextReport;
import io.brieflint.report.Trouble;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks briefs and says what a seasoned incident communicator would. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Brieflint.Version.class,
        description = "Check briefs: files, folders, globs, or - for standard input.",
        footer = {
            "",
            "Exit code: 0 nothing at or above --fail-on; 1 findings; 2 something could not be",
            "checked, or there was no brief to check."
        })
final class CheckCommand implements Callable<Integer> {
    /** What standard input is called when the caller does not say. */
    static final String UNNAMED = "<stdin>";

    private final Terminal terminal;
    private final Engine engine;

    @Parameters(
            paramLabel = "PATH",
            description = "What to check; a file named here always is. Default: this folder.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Choices.OutputChoice.class,
            description = "text or json. Default: text.")
    private Choices.Output format = Choices.Output.TEXT;

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            converter = Choices.AudienceChoice.class,
            description =
                    "Who reads it: executive, customer, partner, employee, regulator, engineering."
                            + " Default: what the brief shows.")
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
            description = "The moment to judge by, such as 2026-03-01T14:30:00Z. Default: now.")
    private @Nullable Instant asOf;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            converter = Choices.SeverityChoice.class,
            description =
                    "The quietest finding to fail for: error, warning, info, hint."
                            + " Default: warning.")
    private Severity failOn = Severity.WARNING;

    @Option(
            names = "--stdin-filename",
            paramLabel = "NAME",
            description = "What to call standard input; its ending decides the format.")
    private @Nullable String stdinName;

    @Option(names = "--all", description = "Show every finding, not only the first few.")
    private boolean all;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Use this configuration instead of the nearest brieflint.yaml.")
    private @Nullable Path configuration;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the report to a file instead of standard output.")
    private @Nullable Path output;

    CheckCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        if (output == null) {
            return check(terminal.out(), terminal.palette());
        }
        try (Writer file = Terminal.utf8(Files.newOutputStream(resolve(output)))) {
            return check(file, Palette.PLAIN);
        } catch (IOException e) {
            terminal.err().println(output + ":1:1: The report cannot be written here.");
            return ExitCode.NOT_CHECKED;
        }
    }

    private int check(Writer out, Palette palette) throws IOException {
        CheckRun run =
                new CheckRun(
                        request(), engine, terminal.in(), terminal.folder(), report(out, palette));
        int exitCode = run.run();
        for (Trouble trouble : run.troubles()) {
            terminal.err().println(trouble);
        }
        return exitCode;
    }

    private Report report(Writer out, Palette palette) throws IOException {
        return switch (format) {
            case JSON -> new JsonReport(out, Brieflint.version());
            case TEXT ->
                    new TextReport(
                            out, palette, all ? TextReport.Amount.ALL : TextReport.Amount.FEW);
        };
    }

    private CheckRequest request() {
        String whole = stdinName != null ? "-" : ".";
        return new CheckRequest(
                paths.isEmpty() ? List.of(whole) : paths,
                stdinName == null ? UNNAMED : stdinName,
                Optional.ofNullable(audience),
                Optional.ofNullable(stage),
                asOf == null ? Instant.now() : asOf,
                failOn,
                Optional.ofNullable(configuration).map(this::resolve));
    }

    private Path resolve(Path path) {
        return terminal.folder().resolve(path);
    }
}
