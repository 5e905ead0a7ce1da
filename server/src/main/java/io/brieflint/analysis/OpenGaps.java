package io.brieflint.analysis;

import io.brieflint.fact.Fact;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The gaps of a block that still wait for the writer, so that their sentences answer nothing yet.
 */
final class OpenGaps {
    private final List<Span> gaps;

    private OpenGaps(List<Span> gaps) {
        this.gaps = gaps;
    }

    /**
     * @param known what fixes and templates leave, lower case, without brackets
     */
    static OpenGaps of(String prose, Set<String> known) {
        List<Span> open = new ArrayList<>();
        for (int from = prose.indexOf('['); from >= 0; from = prose.indexOf('[', from + 1)) {
            int to = prose.indexOf(']', from);
            if (to < 0) {
                break;
            }
            if (known.contains(prose.substring(from + 1, to).strip().toLowerCase(Locale.ROOT))) {
                open.add(new Span(from, to + 1));
            }
        }
        return new OpenGaps(open);
    }

    boolean isEmpty() {
        return gaps.isEmpty();
    }

    /**
     * The words up to the gap that they wait for. A fact that is stated answers by itself, whatever
     * else its sentence leaves open.
     */
    Optional<Span> waiting(Span words, Span sentence, List<Fact> facts) {
        Optional<Span> first = gaps.stream().filter(sentence::contains).findFirst();
        boolean stated =
                gaps.stream().noneMatch(words::overlaps)
                        && facts.stream().map(Fact::span).anyMatch(words::contains);
        return first.filter(gap -> !stated).map(words::cover);
    }
}
