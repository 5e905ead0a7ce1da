package io.brieflint.rule;

import io.brieflint.language.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a pattern was found in a block.
 *
 * @param owner the number under which the pattern was added to its {@link PatternIndex}
 * @param sentence index into the block's sentences
 * @param from first token
 * @param to one past the last token
 * @param lemma of the anchor word
 * @param forms the anchor word can be in, empty for an exact word
 */
public record Match(
        int owner,
        int sentence,
        int from,
        int to,
        List<Binding> bindings,
        String lemma,
        Set<Form> forms) {
    public Match {
        bindings = List.copyOf(bindings);
    }

    public boolean overlaps(Match other) {
        return from < other.to && other.from < to;
    }

    public Optional<Binding> binding(String name) {
        return bindings.stream().filter(binding -> binding.name().equals(name)).findFirst();
    }

    int length() {
        return to - from;
    }
}
