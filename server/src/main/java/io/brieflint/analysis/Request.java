package io.brieflint.analysis;

import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a caller knows about a text beside the text.
 *
 * @param audience set by the command line or the configuration; empty to decide by evidence
 * @param audienceFrom how it was set: {@code --audience}, {@code brieflint.yaml}
 * @param now the moment to judge promises by; never the clock of the machine unless the caller says
 *     so
 * @param ignores requests from the configuration for this file
 * @param off rules (ids or families) that the configuration turned off for this file
 */
public record Request(
        Optional<Audience> audience,
        String audienceFrom,
        Optional<Stage> stage,
        String stageFrom,
        Instant now,
        List<Suppression> ignores,
        List<String> off) {
    public Request {
        ignores = List.copyOf(ignores);
        off = List.copyOf(off);
    }

    /** Decide everything by evidence. */
    public static Request at(Instant now) {
        return new Request(Optional.empty(), "", Optional.empty(), "", now, List.of(), List.of());
    }

    public Request forAudience(Audience reader, String from) {
        return new Request(Optional.of(reader), from, stage, stageFrom, now, ignores, off);
    }

    public Request atStage(Stage reached, String from) {
        return new Request(audience, audienceFrom, Optional.of(reached), from, now, ignores, off);
    }
}
