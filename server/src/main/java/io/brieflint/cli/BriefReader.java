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
import io.brieflint.report.Trouble;
import io.brieflint.rule.Problem;
import io.brieflint.text.SourceText;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads one brief after the other: what breaks on one loses nothing of the others. */
final class BriefReader {
    private final Engine engine;
    private final ReadingOptions options;
    private final InputStream in;
    private final Path root;
    private final Obstacles obstacles;

    /**
     * @param root that relative paths start from
     */
    BriefReader(
            Engine engine, ReadingOptions options, InputStream in, Path root, Obstacles obstacles) {
        this.engine = engine;
        this.options = options;
        this.in = in;
        this.root = root;
        this.obstacles = obstacles;
    }

    /** A brief that waits to be read. */
    record Opened(Candidate candidate, Settings settings, String text) {}

    /** Empty when it is no brief, or could not be read; the obstacles say why. */
    Optional<ReadBrief> read(Candidate candidate) {
        return open(candidate).flatMap(this::read);
    }

    /** Empty as with {@link #read(Candidate)}. */
    Optional<Opened> open(Candidate candidate) {
        try {
            return tryToOpen(candidate);
        } catch (UncheckableFile e) {
            if (isPassedOver(candidate, e)) {
                obstacles.skips().add("not text, or larger than 20 MB");
            } else {
                obstacles.add(Breakage.unreadable(candidate.shown(), e));
            }
        } catch (RuntimeException | StackOverflowError e) {
            obstacles.add(Breakage.on(candidate.shown(), e));
        }
        return Optional.empty();
    }

    /** Empty when something broke; the obstacles say what. */
    Optional<ReadBrief> read(Opened brief) {
        try {
            return Optional.of(read(brief.candidate(), brief.settings(), brief.text()));
        } catch (RuntimeException | StackOverflowError e) {
            obstacles.add(Breakage.on(brief.candidate().shown(), e));
            return Optional.empty();
        }
    }

    private Optional<Opened> tryToOpen(Candidate candidate) throws UncheckableFile {
        Path place = candidate.file().orElse(root.resolve(candidate.shown()));
        Settings settings = engine.settings(place, options.configuration(root));
        for (Problem problem : settings.problems()) {
            obstacles.add(Trouble.configuration(problem));
        }
        String text =
                candidate.file().isPresent()
                        ? FileText.read(candidate.file().get())
                        : FileText.read(in);
        if (!candidate.named()) {
            Optional<String> reason = settings.whyNoBrief(candidate.shown(), text);
            if (reason.isPresent()) {
                obstacles.skips().add(reason.get());
                return Optional.empty();
            }
        }
        return Optional.of(new Opened(candidate, settings, text));
    }

    private ReadBrief read(Candidate candidate, Settings settings, String text) {
        SourceText source = SourceText.of(candidate.shown(), text);
        Format format =
                candidate.shown().equals(ReadingOptions.UNNAMED)
                        ? Format.MARKDOWN
                        : Format.of(candidate.shown());
        Request request = options.over(settings.request(candidate.shown(), options.now()));
        Analysis analysis = settings.analyze(source, format, request);
        for (Failure failure : analysis.failures()) {
            obstacles.add(Trouble.internal(candidate.shown(), failure));
        }
        return new ReadBrief(
                candidate, settings, format, request, withSafeFixes(candidate, analysis));
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
            obstacles.add(Breakage.on(candidate.shown(), e));
            return List.of();
        }
    }

    private static boolean isPassedOver(Candidate candidate, UncheckableFile reason) {
        return !candidate.named()
                && (reason.code().equals("binary") || reason.code().equals("too-large"));
    }
}
