package io.brieflint.config;

import io.brieflint.rule.Conditions;
import java.util.Optional;

/** Reads when a rule speaks. */
final class ConditionsReader {
    static final Keys KEYS =
            Keys.of(
                    "\"when\"",
                    "audience",
                    "stage",
                    "section",
                    "not-section",
                    "not-block",
                    "sentence-has",
                    "sentence-has-not",
                    "no-fact",
                    "untimed",
                    "once",
                    "yields");

    private ConditionsReader() {}

    static Optional<Conditions> read(YamlNode node, Reading reading) {
        return Fields.of(node, KEYS, reading)
                .map(
                        when ->
                                new Conditions(
                                        when.choices("audience", Choice.AUDIENCE),
                                        when.choices("stage", Choice.STAGE),
                                        when.choices("section", Choice.SECTION),
                                        when.choices("not-section", Choice.SECTION),
                                        when.choices("not-block", Choice.BLOCK),
                                        when.patterns("sentence-has"),
                                        when.patterns("sentence-has-not"),
                                        when.choices("no-fact", Choice.FACT_KIND),
                                        when.flag("untimed"),
                                        when.flag("once"),
                                        when.flag("yields")));
    }
}
