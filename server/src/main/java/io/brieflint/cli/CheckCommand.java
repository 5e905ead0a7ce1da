package io.brieflint.cli;

import io.brieflint.project.Engine;
import io.brieflint.project.FileText;
import io.brieflint.project.TextFile;
import io.brieflint.project.UncheckableFile;
import io.brieflint.report.Baseline;
import io.brieflint.report.Palette;
import io.brieflint.report.Trouble;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
    private final Terminal terminal;
    private final Engine engine;

    @Parameters(
            paramLabel = "PATH",
            description = "What to check; a file named here always is. Default: this folder.")
    private List<String> paths = new ArrayList<>();

    @Mixin private final ReadingOptions reading = new ReadingOptions();
    @Mixin private final OutputOptions output = new OutputOptions();
    @Mixin private final GateOptions gate = new GateOptions();
    @Mixin private final ScopeOptions scope = new ScopeOptions();
    @Mixin private final TextOptions text = new TextOptions();
    @Mixin private final Jobs jobs = new Jobs();

    CheckCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        try {
            return check();
        } catch (GitChanges.Unknown | OutputOptions.Unwritable | BaselineTrouble e) {
            terminal.err().println("brieflint: " + e.getMessage());
            return ExitCode.NOT_CHECKED;
        }
    }

    /** A baseline cannot be read or written. */
    private static final class BaselineTrouble extends Exception {
        private static final long serialVersionUID = 1;

        BaselineTrouble(String message) {
            super(message);
        }
    }

    private int check()
            throws IOException, GitChanges.Unknown, OutputOptions.Unwritable, BaselineTrouble {
        Optional<String> mistake = mistake();
        if (mistake.isPresent()) {
            terminal.err().println("brieflint: " + mistake.get());
            return ExitCode.NOT_CHECKED;
        }
        List<CheckRun.Step> steps = new ArrayList<>();
        if (scope.revision != null) {
            GitChanges changes = GitChanges.since(terminal.folder(), scope.revision);
            steps.add(new OnlyChanged(changes, scope.revision, scope.byLine));
        }
        text.way()
                .ifPresent(
                        way ->
                                steps.add(
                                        new TextWork(
                                                way,
                                                text.corrections(),
                                                terminal.out(),
                                                terminal.err())));
        Optional<Baseline> baseline = baseline();
        Optional<KnownFindings> known =
                baseline.map(found -> new KnownFindings(found, scope.updatesBaseline));
        known.ifPresent(steps::add);
        int exitCode = run(steps);
        if (baseline.isPresent() && exitCode != ExitCode.NOT_CHECKED) {
            closeBaseline(baseline.get(), known.orElseThrow());
        }
        return exitCode;
    }

    private int run(List<CheckRun.Step> steps) throws IOException, OutputOptions.Unwritable {
        boolean taken = text.way().isPresent();
        Writer out = taken ? terminal.err() : terminal.out();
        Palette palette = taken ? Palette.PLAIN : terminal.palette();
        Obstacles obstacles = new Obstacles();
        Path root = terminal.folder();
        Gate verdict = new Gate(gate.terms());
        List<String> asked = asked();
        Engine shared = new SharedEngine(engine);
        reading.now();
        try (OutputOptions.Opened opened =
                output.open(root, out, palette, gate.failOn(), isPasted(asked) && !taken)) {
            CheckRun run =
                    new CheckRun(
                            asked,
                            new FileFinder(root, reading.stdinName(), scope.named(), obstacles),
                            mine -> new BriefReader(shared, reading, terminal.in(), root, mine),
                            jobs.workers(),
                            steps,
                            opened.report(),
                            verdict,
                            obstacles);
            int exitCode = run.run(gate.allowsEmpty());
            verdict.reasons().forEach(terminal.err()::println);
            for (Trouble trouble : run.troubles()) {
                terminal.err().println(trouble);
            }
            return exitCode;
        }
    }

    private List<String> asked() {
        if (paths.isEmpty()) {
            return List.of(reading.namesStandardInput() ? "-" : ".");
        }
        return paths;
    }

    private boolean isPasted(List<String> asked) {
        return asked.equals(List.of("-")) && !reading.namesStandardInput();
    }

    private Optional<String> mistake() {
        if (scope.byLine && scope.revision == null) {
            return Optional.of("--changed-lines needs --changed-since REV.");
        }
        if (scope.updatesBaseline && scope.baseline == null) {
            return Optional.of("--update-baseline needs --baseline FILE.");
        }
        if (scope.updatesBaseline && scope.byLine) {
            return Optional.of("--update-baseline takes whole briefs; leave --changed-lines out.");
        }
        Optional<String> mistake = text.mistake();
        if (mistake.isPresent() || !gate.requiresElements()) {
            return mistake;
        }
        return gate.mistake(engine.knowledge());
    }

    private Optional<Baseline> baseline() throws BaselineTrouble {
        if (scope.baseline == null) {
            return Optional.empty();
        }
        Path file = terminal.folder().resolve(scope.baseline);
        if (!Files.exists(file)) {
            if (scope.updatesBaseline) {
                return Optional.of(Baseline.empty());
            }
            throw new BaselineTrouble(
                    scope.baseline + ": there is no such file. Create it with --update-baseline.");
        }
        try {
            Optional<Baseline> baseline = Baseline.parse(FileText.read(file));
            if (baseline.isEmpty()) {
                throw new BaselineTrouble(
                        scope.baseline
                                + ": this is no baseline of version 1."
                                + " Remove it, then create it with --update-baseline.");
            }
            return baseline;
        } catch (UncheckableFile e) {
            throw new BaselineTrouble(scope.baseline + ": " + e.getMessage());
        }
    }

    private void closeBaseline(Baseline baseline, KnownFindings known) throws BaselineTrouble {
        if (!scope.updatesBaseline) {
            if (known.gone() > 0) {
                terminal.err()
                        .println(
                                scope.baseline
                                        + ": "
                                        + known.gone()
                                        + " of these findings are gone;"
                                        + " --update-baseline takes them out.");
            }
            return;
        }
        Path folder = terminal.folder();
        baseline.keepOnly(path -> path.startsWith("<") || Files.exists(folder.resolve(path)));
        try {
            TextFile.write(folder.resolve(String.valueOf(scope.baseline)), baseline.json());
        } catch (IOException e) {
            throw new BaselineTrouble(scope.baseline + ": this cannot be written.");
        }
        terminal.err().println(scope.baseline + ": holds " + baseline.size() + " findings now.");
    }
}
