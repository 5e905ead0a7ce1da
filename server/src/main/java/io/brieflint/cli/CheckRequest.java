package io.brieflint.cli;

import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the caller of {@code check} asked for.
 *
 * @param stdinName what standard input is called
 * @param failOn the quietest finding that makes the command fail
 */
record CheckRequest(
        List<String> paths,
        String stdinName,
        Optional<Audience> audience,
        Optional<Stage> stage,
        Instant now,
        Severity failOn,
        Optional<Path> configuration) {
    CheckRequest {
        paths = List.copyOf(paths);
    }
}
