package io.brieflint.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words in order, as an author wrote them. Taken apart when somebody asks for its parts. Immutable.
 */
public final class Pattern {
    private final String source;
    private volatile @Nullable List<PatternNode> nodes;

    Pattern(String source, List<PatternNode> nodes) {
        this.source = source;
        this.nodes = List.copyOf(nodes);
    }

    private Pattern(String source) {
        this.source = source;
    }

    /**
     * A pattern that was read before and found good; {@link PatternParser#parse} is for all others.
     */
    public static Pattern known(String source) {
        return new Pattern(source);
    }

    /** The text as its author wrote it. */
    public String source() {
        return source;
    }

    public List<PatternNode> nodes() {
        List<PatternNode> found = nodes;
        if (found == null) {
            try {
                found = PatternParser.parse(source).nodes();
            } catch (PatternSyntaxException e) {
                throw new IllegalStateException("not a known pattern: " + source, e);
            }
            nodes = found;
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pattern pattern && pattern.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
