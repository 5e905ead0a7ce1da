package io.brieflint.rule;

import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import java.util.Map;
import java.util.Optional;

/**
 * How loud a rule is, for whom and when.
 *
 * @param usual the severity unless something below is quieter
 * @param audiences a severity per reader; empty for silence
 * @param stages the most at a stage; empty for silence
 */
public record Loudness(
        Severity usual,
        Map<Audience, Optional<Severity>> audiences,
        Map<Stage, Optional<Severity>> stages) {
    public Loudness {
        audiences = Map.copyOf(audiences);
        stages = Map.copyOf(stages);
    }

    /** Empty when the rule is silent. */
    public Optional<Severity> of(Audience audience, Stage stage) {
        Optional<Severity> here = audiences.getOrDefault(audience, Optional.of(usual));
        Optional<Severity> limit = stages.getOrDefault(stage, Optional.of(Severity.ERROR));
        return here.flatMap(severity -> limit.map(severity::atMost));
    }
}
