package io.brieflint.report;

import io.brieflint.rule.Example;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule or an element finds and leaves alone; the build runs each of them. */
final class Examples {
    private final List<Example> examples;

    Examples(List<Example> examples) {
        this.examples = examples;
    }

    void tell(Explanation.Form form, Example.Kind kind, String title) {
        List<Example> shown = examples.stream().filter(example -> example.kind() == kind).toList();
        if (!shown.isEmpty()) {
            form.title(title);
        }
        for (Example example : shown) {
            form.example(example.text(), where(example));
            example.becomes().ifPresent(text -> form.note("becomes", text));
            example.because().ifPresent(text -> form.note("because", text));
        }
    }

    private static String where(Example example) {
        return Stream.of(
                        example.audience().map(audience -> "for " + audience.id()),
                        example.stage().map(stage -> "at " + stage.id()),
                        example.heading().map(heading -> "under \u201c" + heading + "\u201d"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
