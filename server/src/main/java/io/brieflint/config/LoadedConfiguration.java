package io.brieflint.config;

import io.brieflint.rule.Problem;
import java.util.List;

/** A project's configuration, and what is wrong with it. What is wrong is left out. */
public record LoadedConfiguration(Configuration configuration, List<Problem> problems) {
    public LoadedConfiguration {
        problems = List.copyOf(problems);
    }
}
