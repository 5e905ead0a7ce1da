package io.brieflint.config;

import io.brieflint.analysis.Knowledge;
import io.brieflint.rule.Problem;
import java.util.List;

/**
 * What was read, and what is wrong with it. A rule or element with a problem is left out of the
 * knowledge; all others stand.
 *
 * @param problems in the order of files and lines
 */
public record Loaded(Knowledge knowledge, List<Problem> problems) {
    public Loaded {
        problems = List.copyOf(problems);
    }
}
