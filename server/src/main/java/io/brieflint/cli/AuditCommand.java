package io.brieflint.cli;

import io.brieflint.project.Engine;
import io.brieflint.report.AuditPage;
import io.brieflint.report.AuditTable;
import io.brieflint.report.AuditedBrief;
import io.brieflint.report.Trouble;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a picture of a whole archive. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        versionProvider = Brieflint.Version.class,
        description = "Read a whole archive of briefs, and draw a picture of it.",
        footer = {
            "",
            "A run that was cut short goes on where it stopped when it is started again.",
            "",
            "Exit code: 0 done; 2 something could not be read, or there was no brief."
        })
final class AuditCommand implements Callable<Integer> {
    private static final String PICTURE = "brieflint-audit.html";

    private final Terminal terminal;
    private final Engine engine;

    @Parameters(paramLabel = "PATH", description = "Folders, files, globs. Default: this folder.")
    private List<String> paths = new ArrayList<>();

    @Mixin private final ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "The picture. Default: brieflint-audit.html.")
    private @Nullable String html;

    @Option(names = "--csv", paramLabel = "FILE", description = "The figures, one brief a row.")
    private @Nullable String csv;

    @Option(names = "--json", paramLabel = "FILE", description = "The figures for programs.")
    private @Nullable String json;

    @Mixin private final Jobs jobs = new Jobs();

    AuditCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    /** Writes one view of the figures. */
    private interface View {
        void write(List<AuditedBrief> briefs, Writer out) throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        try (AuditJournal journal = AuditJournal.beside(firstFile(), reading)) {
            if (journal.size() > 0) {
                terminal.err()
                        .println(
                                "Going on with the run of "
                                        + reading.now()
                                        + ": "
                                        + journal.size()
                                        + " briefs were read. To begin anew, delete "
                                        + journal.name()
                                        + ".");
            }
            return call(journal);
        }
    }

    private Path firstFile() {
        String first = html != null ? html : csv != null ? csv : json;
        return terminal.folder().resolve(first == null ? PICTURE : first);
    }

    private int call(AuditJournal journal) throws IOException {
        Obstacles obstacles = new Obstacles();
        List<AuditedBrief> briefs = read(obstacles, journal);
        for (Trouble trouble : obstacles.troubles()) {
            terminal.err().println(trouble);
        }
        if (briefs.isEmpty()) {
            terminal.err()
                    .println(
                            "brieflint: No brief here, among "
                                    + obstacles.skips().count()
                                    + " files.");
            journal.delete();
            return ExitCode.NOT_CHECKED;
        }
        boolean onlyTables = html == null && (csv != null || json != null);
        boolean written =
                (onlyTables
                                || write(
                                        html == null ? PICTURE : html,
                                        briefs,
                                        (all, out) -> new AuditPage(all, out).write()))
                        && (csv == null || write(csv, briefs, AuditTable::csv))
                        && (json == null || write(json, briefs, AuditTable::json));
        if (written) {
            journal.delete();
        }
        return written && obstacles.troubles().isEmpty() ? ExitCode.CLEAN : ExitCode.NOT_CHECKED;
    }

    private List<AuditedBrief> read(Obstacles obstacles, AuditJournal journal) throws IOException {
        FileFinder finder = new FileFinder(terminal.folder(), reading.stdinName(), obstacles);
        (paths.isEmpty() ? List.of(".") : paths).forEach(finder::find);
        List<Candidate> candidates = finder.candidates();
        try (Progress progress = Progress.of(terminal, candidates.size())) {
            return new AuditReading(engine, reading, terminal, journal)
                    .read(jobs.workers(), candidates, obstacles, progress);
        }
    }

    private boolean write(String name, List<AuditedBrief> briefs, View view) {
        try (Writer out = Terminal.file(terminal.folder().resolve(name))) {
            view.write(briefs, out);
            terminal.err().println(name + ": " + briefs.size() + " briefs.");
            return true;
        } catch (IOException e) {
            terminal.err().println(name + ":1:1: This cannot be written here.");
            return false;
        }
    }
}
