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
    private final BriefReader reader;
    private final List<Step> steps;
    private final Report report;
    private final Gate gate;
    private final Obstacles obstacles;
    private Summary summary = Summary.NONE;
    private int unwanted;

    CheckRun(
            List<String> paths,
            FileFinder finder,
            BriefReader reader,
            List<Step> steps,
            Report report,
            Gate gate,
            Obstacles obstacles) {
        this.paths = paths;
        this.finder = finder;
        this.reader = reader;
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
                new BriefReader(engine, options, terminal.in(), root, obstacles),
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
        for (Candidate candidate : finder.candidates()) {
            if (isWanted(candidate)) {
                check(candidate);
            } else {
                unwanted++;
            }
        }
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

    private void check(Candidate candidate) throws IOException {
        Optional<ReadBrief> read = reader.read(candidate);
        if (read.isEmpty()) {
            return;
        }
        ReadBrief brief = read.get();
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
