package io.brieflint.cli;

import io.brieflint.project.Engine;
import io.brieflint.project.TextFile;
import io.brieflint.project.UncheckableFile;
import io.brieflint.report.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records that somebody agreed to a text as it is now. */
@Command(
        name = "approve",
        mixinStandardHelpOptions = true,
        versionProvider = Brieflint.Version.class,
        description =
                "Record who agreed to a brief as it reads now; a later change of its text is told.")
final class ApproveCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine engine;

    @Parameters(paramLabel = "FILE", description = "A brief.")
    private String path = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            required = true,
            description = "Who agrees, with their role: \"Jane Doe, Legal\".")
    private String by = "";

    @Mixin private final ReadingOptions options = new ReadingOptions();

    ApproveCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() throws java.io.IOException {
        Path root = terminal.folder();
        String shown = FileFinder.shown(root, path);
        Path file = root.resolve(shown);
        String name = by.strip();
        if (name.isEmpty() || name.chars().anyMatch(ApproveCommand::cannotStandInAName)) {
            return not(shown, "A name has letters, and no quotation marks or line breaks.");
        }
        if (!Files.isRegularFile(file)) {
            return not(shown, "There is no such file.");
        }
        Obstacles obstacles = new Obstacles();
        BriefReader reader = new BriefReader(engine, options, terminal.in(), root, obstacles);
        Optional<ReadBrief> brief = reader.read(new Candidate(shown, Optional.of(file), true));
        for (Trouble trouble : obstacles.troubles()) {
            terminal.err().println(trouble);
        }
        if (brief.isEmpty()) {
            return ExitCode.NOT_CHECKED;
        }
        if (!brief.get().analysis().brief().hasWords(1)) {
            return not(shown, "There is nothing here to agree to yet.");
        }
        String today = LocalDate.ofInstant(options.now(), ZoneOffset.UTC).toString();
        return record(
                shown,
                file,
                brief.get(),
                new ApprovalNote(brief.get().analysis().brief(), name, today));
    }

    private int record(String shown, Path file, ReadBrief brief, ApprovalNote note)
            throws java.io.IOException {
        Optional<String> text = note.text();
        if (text.isEmpty()) {
            terminal.err().println(shown + ": left as it is. Put this into its front matter:");
            terminal.out().write(note.paste());
            return ExitCode.CLEAN;
        }
        try {
            TextFile.replace(file, brief.text(), text.get());
            terminal.err().println(shown + ": approval of " + by.strip() + " recorded.");
            return ExitCode.CLEAN;
        } catch (UncheckableFile e) {
            return not(shown, e.getMessage());
        }
    }

    private int not(String shown, String why) {
        terminal.err().println(shown + ":1:1: " + why);
        return ExitCode.NOT_CHECKED;
    }

    private static boolean cannotStandInAName(int c) {
        return c < ' ' || c == '"' || c == '\\';
    }
}
