package io.brieflint.config;

import java.util.List;
import java.util.Optional;

/**
 * A finding that a project has decided to live with.
 *
 * @param rule a rule id, a family or {@code all}
 * @param text only where these words were found; empty for everywhere
 */
public record Ignore(List<Glob> paths, String rule, String reason, Optional<String> text) {
    public Ignore {
        paths = List.copyOf(paths);
    }
}
