package io.brieflint.config;

import io.brieflint.finding.RuleId;
import java.util.Optional;

/** Reads rule ids. */
final class RuleIds {
    private RuleIds() {}

    static Optional<RuleId> read(YamlNode.Scalar written, Reading reading) {
        Optional<RuleId> id = of(written.text());
        if (id.isEmpty()) {
            reading.problem(
                    written,
                    "\""
                            + written.text()
                            + "\" is no rule id; write family/name in small letters, digits and"
                            + " hyphens");
        }
        return id;
    }

    static Optional<RuleId> of(String written) {
        try {
            return Optional.of(RuleId.of(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
