package io.brieflint.analysis;

import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a caller knows about a text beside the text.
 *
 * @param audience set by the command line or the configuration; empty to decide by evidence
 * @param audienceFrom how it was set: {@code --audience}, {@code brieflint.yaml}
 * @param now the moment to judge promises by; never the clock of the machine unless the caller says
 *     so
 * @param ignores requests from the configuration for this file
 * @param overrides severities that the configuration sets for rule ids or families in this file;
 *     empty turns a rule off
 */
public record Request(
        Optional<Audience> audience,
        String audienceFrom,
        Optional<Stage> stage,
        String stageFrom,
        Instant now,
        List<Suppression> ignores,
        Map<String, Optional<Severity>> overrides) {
    public Request {
        ignores = List.copyOf(ignores);
        overrides = Map.copyOf(overrides);
    }

    /** Decide everything by evidence. */
    public static Request at(Instant now) {
        return new Request(Optional.empty(), "", Optional.empty(), "", now, List.of(), Map.of());
    }

    public Request forAudience(Audience reader, String from) {
        return new Request(Optional.of(reader), from, stage, stageFrom, now, ignores, overrides);
    }

    public Request atStage(Stage reached, String from) {
        return new Request(
                audience, audienceFrom, Optional.of(reached), from, now, ignores, overrides);
    }
}
