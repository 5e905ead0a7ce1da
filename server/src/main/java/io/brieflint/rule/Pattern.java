package io.brieflint.rule;

import java.util.List;

/**
 * Words in order, as an author wrote them.
 *
 * @param source the text that was parsed
 */
public record Pattern(String source, List<PatternNode> nodes) {
    public Pattern {
        nodes = List.copyOf(nodes);
    }
}
