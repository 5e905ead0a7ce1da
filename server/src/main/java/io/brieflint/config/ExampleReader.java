package io.brieflint.config;

import io.brieflint.rule.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the examples of a rule or an element. */
final class ExampleReader {
    static final Keys RULE_KEYS =
            Keys.of(
                    "an example",
                    "bad",
                    "good",
                    "becomes",
                    "because",
                    "audience",
                    "stage",
                    "heading");
    static final Keys ELEMENT_KEYS =
            Keys.of("an example", "good", "bad", "because", "audience", "stage", "heading");

    private ExampleReader() {}

    static List<Example> ofRule(Fields rule, Reading reading) {
        return read(rule, RULE_KEYS, reading);
    }

    static List<Example> ofElement(Fields element, Reading reading) {
        return read(element, ELEMENT_KEYS, reading);
    }

    private static List<Example> read(Fields owner, Keys keys, Reading reading) {
        List<Example> examples = new ArrayList<>();
        for (Fields fields : owner.mappings("examples", keys)) {
            if (fields.has("bad") == fields.has("good")) {
                reading.problem(
                        fields.mapping(), "an example is either \"bad:\" or \"good:\"; write one");
            } else {
                example(fields, reading).ifPresent(examples::add);
            }
        }
        return examples;
    }

    private static Optional<Example> example(Fields fields, Reading reading) {
        boolean bad = fields.has("bad");
        misplaced(fields, bad ? "because" : "becomes", bad ? "good" : "bad", reading);
        return fields.text(bad ? "bad" : "good")
                .map(
                        text ->
                                new Example(
                                        bad ? Example.Kind.BAD : Example.Kind.GOOD,
                                        text,
                                        fields.text("becomes"),
                                        fields.text("because"),
                                        fields.choice("audience", Choice.AUDIENCE),
                                        fields.choice("stage", Choice.STAGE),
                                        fields.text("heading"),
                                        fields.mapping().line()));
    }

    private static void misplaced(Fields fields, String key, String place, Reading reading) {
        if (fields.has(key)) {
            reading.problem(
                    fields.place(key),
                    "\"" + key + "\" belongs to a " + place + " example; remove it");
        }
    }
}
