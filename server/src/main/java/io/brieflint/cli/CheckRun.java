package io.brieflint.cli;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Failure;
import io.brieflint.analysis.Request;
import io.brieflint.document.Format;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.project.Engine;
import io.brieflint.project.FileText;
import io.brieflint.project.Settings;
import io.brieflint.project.UncheckableFile;
import io.brieflint.report.CheckedDocument;
import io.brieflint.report.Report;
import io.brieflint.report.Summary;
import io.brieflint.report.Trouble;
import io.brieflint.rule.Problem;
import io.brieflint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One run of {@code check}: what breaks on one file does not lose the findings of the others. */
final class CheckRun {
    private final CheckRequest asked;
    private final Engine engine;
    private final InputStream in;
    private final Path root;
    private final Report report;
    private final Skips skips = new Skips();
    private final Set<Trouble> troubles = new LinkedHashSet<>();
    private Summary summary = Summary.NONE;

    /**
     * @param root that relative paths start from
     */
    CheckRun(CheckRequest asked, Engine engine, InputStream in, Path root, Report report) {
        this.asked = asked;
        this.engine = engine;
        this.in = in;
        this.root = root;
        this.report = report;
    }

    int run() throws IOException {
        FileFinder finder = new FileFinder(root, asked.stdinName(), skips);
        asked.paths().forEach(finder::find);
        troubles.addAll(finder.troubles());
        for (Candidate candidate : finder.candidates()) {
            check(candidate);
        }
        summary = summary.withSkipped(skips.count());
        if (summary.documents() == 0 && troubles.isEmpty()) {
            troubles.add(nothingChecked());
        }
        report.finish(troubles(), summary);
        return exitCode();
    }

    /** In the order in which they came up, each once. */
    List<Trouble> troubles() {
        return List.copyOf(troubles);
    }

    private void check(Candidate candidate) throws IOException {
        Optional<Analysis> analysis = tryToAnalyze(candidate);
        if (analysis.isPresent()) {
            summary = summary.plus(analysis.get());
            report.add(new CheckedDocument(candidate.shown(), analysis.get()));
        }
    }

    private Optional<Analysis> tryToAnalyze(Candidate candidate) {
        try {
            return analyze(candidate);
        } catch (UncheckableFile e) {
            if (isPassedOver(candidate, e)) {
                skips.add("not text, or larger than 20 MB");
            } else {
                troubles.add(Breakage.unreadable(candidate.shown(), e));
            }
        } catch (RuntimeException | StackOverflowError e) {
            troubles.add(Breakage.on(candidate.shown(), e));
        }
        return Optional.empty();
    }

    private Optional<Analysis> analyze(Candidate candidate) throws UncheckableFile {
        Path place = candidate.file().orElse(root.resolve(candidate.shown()));
        Settings settings = engine.settings(place, asked.configuration());
        for (Problem problem : settings.problems()) {
            troubles.add(Trouble.configuration(problem));
        }
        String text = read(candidate);
        if (!candidate.named()) {
            Optional<String> reason = settings.whyNoBrief(candidate.shown(), text);
            if (reason.isPresent()) {
                skips.add(reason.get());
                return Optional.empty();
            }
        }
        SourceText source = SourceText.of(candidate.shown(), text);
        Format format =
                candidate.shown().equals(CheckCommand.UNNAMED)
                        ? Format.MARKDOWN
                        : Format.of(candidate.shown());
        Analysis analysis = settings.analyze(source, format, request(settings, candidate));
        for (Failure failure : analysis.failures()) {
            troubles.add(Trouble.internal(candidate.shown(), failure));
        }
        return Optional.of(withSafeFixes(candidate, analysis));
    }

    private String read(Candidate candidate) throws UncheckableFile {
        return candidate.file().isPresent()
                ? FileText.read(candidate.file().get())
                : FileText.read(in);
    }

    private Request request(Settings settings, Candidate candidate) {
        Request request = settings.request(candidate.shown(), asked.now());
        if (asked.audience().isPresent()) {
            request = request.forAudience(asked.audience().get(), "--audience");
        }
        if (asked.stage().isPresent()) {
            request = request.atStage(asked.stage().get(), "--stage");
        }
        return request;
    }

    // Fixes are worked out while a report is written, which one broken fix must not cut short.
    private Analysis withSafeFixes(Candidate candidate, Analysis analysis) {
        return new Analysis(
                analysis.brief(),
                analysis.profile(),
                analysis.facts(),
                analysis.elements(),
                analysis.findings(),
                analysis.suppressed(),
                analysis.unusedSuppressions(),
                analysis.failures(),
                finding -> fixes(candidate, analysis, finding));
    }

    private List<Fix> fixes(Candidate candidate, Analysis analysis, Finding finding) {
        try {
            return analysis.fixes(finding);
        } catch (RuntimeException | StackOverflowError e) {
            troubles.add(Breakage.on(candidate.shown(), e));
            return List.of();
        }
    }

    private static boolean isPassedOver(Candidate candidate, UncheckableFile reason) {
        return !candidate.named()
                && (reason.code().equals("binary") || reason.code().equals("too-large"));
    }

    private Trouble nothingChecked() {
        String where = String.join(" ", asked.paths());
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

    private int exitCode() {
        if (!troubles.isEmpty()) {
            return ExitCode.NOT_CHECKED;
        }
        return summary.reaches(asked.failOn()) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
