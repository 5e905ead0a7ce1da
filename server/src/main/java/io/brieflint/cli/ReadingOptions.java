package io.brieflint.cli;

import io.brieflint.analysis.Request;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How to read a brief: the options of every command that reads one. */
final class ReadingOptions {
    /** What standard input is called when the caller does not say. */
    static final String UNNAMED = "<stdin>";

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
            names = "--config",
            paramLabel = "FILE",
            description = "Use this configuration instead of the nearest brieflint.yaml.")
    private @Nullable Path configuration;

    @Option(
            names = "--stdin-filename",
            paramLabel = "NAME",
            description = "What to call standard input; its ending decides the format.")
    private @Nullable String stdinName;

    /** Read once, so that all briefs of a run are judged by one moment. */
    private @Nullable Instant started;

    boolean namesStandardInput() {
        return stdinName != null;
    }

    String stdinName() {
        return stdinName == null ? UNNAMED : stdinName;
    }

    Optional<Path> configuration(Path folder) {
        return Optional.ofNullable(configuration).map(folder::resolve);
    }

    Instant now() {
        if (asOf != null) {
            return asOf;
        }
        if (started == null) {
            started = Instant.now();
        }
        return started;
    }

    /** Judges by the moment of a run that goes on, unless one was asked for. */
    void goOnFrom(Instant moment) {
        started = moment;
    }

    /** All that the command line says about how to read a brief, except its configuration. */
    String terms() {
        return audience + " " + stage + " " + asOf;
    }

    /** What the command line says counts more than the configuration. */
    Request over(Request configured) {
        Request request = configured;
        if (audience != null) {
            request = request.forAudience(audience, "--audience");
        }
        return stage == null ? request : request.atStage(stage, "--stage");
    }
}
