package io.brieflint.cli;

import io.brieflint.project.Engine;
import io.brieflint.report.CheckedDocument;
import io.brieflint.report.Report;
import io.brieflint.report.Summary;
import io.brieflint.report.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One run over many briefs: finds, reads, reports, and says how it went. */
final class CheckRun {
    /** What a run does with each brief between reading and reporting. */
    interface Step {
        /** False to leave a file alone; the step adds the reason to the skips. */
        default boolean wants(Candidate candidate, Obstacles obstacles) {
            return true;
        }

        /** Works on the text. */
        default ReadBrief brief(ReadBrief brief, Obstacles obstacles) throws IOException {
            return brief;
        }

        /** Works on the findings. */
        default CheckedDocument document(ReadBrief brief, CheckedDocument document) {
            return document;
        }
    }

    private final List<String> paths;
    private final FileFinder finder;
    private final Function<Obstacles, BriefReader> readers;
    private final int workers;
    private final List<Step> steps;
    private final Report report;
    private final Gate gate;
    private final Obstacles obstacles;
    private Summary summary = Summary.NONE;
    private int unwanted;

    /**
     * @param readers makes one for each brief; several at a time when there are several workers
     */
    CheckRun(
            List<String> paths,
            FileFinder finder,
            Function<Obstacles, BriefReader> readers,
            int workers,
            List<Step> steps,
            Report report,
            Gate gate,
            Obstacles obstacles) {
        this.paths = paths;
        this.finder = finder;
        this.readers = readers;
        this.workers = workers;
        this.steps = steps;
        this.report = report;
        this.gate = gate;
        this.obstacles = obstacles;
    }

    /**
     * Of a command that only reads: no steps, and nothing makes it fail but what it cannot read.
     */
    static CheckRun reading(
            List<String> paths,
            ReadingOptions options,
            Terminal terminal,
            Engine engine,
            Report report) {
        Obstacles obstacles = new Obstacles();
        Path root = terminal.folder();
        return new CheckRun(
                paths,
                new FileFinder(root, options.stdinName(), obstacles),
                mine -> new BriefReader(engine, options, terminal.in(), root, mine),
                1,
                List.of(),
                report,
                new Gate(Gate.Terms.NONE),
                obstacles);
    }

    /**
     * @param mayBeEmpty whether no brief at all is fine
     * @return an exit code
     */
    int run(boolean mayBeEmpty) throws IOException {
        paths.forEach(finder::find);
        List<Candidate> found = finder.candidates();
        List<Candidate> wanted = found.stream().filter(this::isWanted).toList();
        unwanted = found.size() - wanted.size();
        ReadAhead.each(workers, wanted, this::read, this::check);
        summary = summary.withSkipped(obstacles.skips().count());
        boolean empty = summary.documents() == 0 && unwanted == 0;
        if (empty && !mayBeEmpty && obstacles.troubles().isEmpty()) {
            obstacles.add(nothingChecked());
        }
        report.finish(obstacles.troubles(), summary);
        if (!obstacles.troubles().isEmpty()) {
            return ExitCode.NOT_CHECKED;
        }
        return gate.isClosed() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    List<Trouble> troubles() {
        return obstacles.troubles();
    }

    private boolean isWanted(Candidate candidate) {
        for (Step step : steps) {
            if (!step.wants(candidate, obstacles)) {
                return false;
            }
        }
        return true;
    }

    /** What came of a candidate, and what got in its way so far. */
    private record Read(Optional<ReadBrief> brief, Obstacles obstacles) {}

    private Read read(Candidate candidate) {
        Obstacles mine = new Obstacles();
        return new Read(readers.apply(mine).read(candidate), mine);
    }

    private void check(Read read) throws IOException {
        read.obstacles().joinTo(obstacles);
        if (read.brief().isEmpty()) {
            return;
        }
        ReadBrief brief = read.brief().get();
        for (Step step : steps) {
            brief = step.brief(brief, obstacles);
        }
        CheckedDocument document = brief.document();
        for (Step step : steps) {
            document = step.document(brief, document);
        }
        summary = summary.plus(document.analysis());
        gate.pass(document);
        report.add(document);
    }

    private Trouble nothingChecked() {
        String where = String.join(" ", paths);
        Skips skips = obstacles.skips();
        if (skips.count() == 0) {
            return Trouble.about(where, "no-brief", "There is no file here to check.");
        }
        return Trouble.about(
                where,
                "no-brief",
                "No brief among "
                        + skips.count()
                        + (skips.count() == 1 ? " file (" : " files (")
                        + skips.explained()
                        + "). Name a file to check it anyway.");
    }
}
