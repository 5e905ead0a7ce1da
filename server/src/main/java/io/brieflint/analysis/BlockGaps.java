package io.brieflint.analysis;

import io.brieflint.fact.Fact;
import io.brieflint.text.Brackets;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The gaps of a block that still wait for the writer, so that their sentences answer nothing yet.
 */
final class BlockGaps {
    private final List<Span> gaps;

    private BlockGaps(List<Span> gaps) {
        this.gaps = gaps;
    }

    /**
     * @param known what fixes and templates leave, lower case, without brackets
     */
    static BlockGaps of(String prose, Set<String> known) {
        List<Span> open = new ArrayList<>();
        for (Span bracket : Brackets.in(prose)) {
            String inside = prose.substring(bracket.start() + 1, bracket.end() - 1);
            if (known.contains(inside.strip().toLowerCase(Locale.ROOT))) {
                open.add(bracket);
            }
        }
        return new BlockGaps(open);
    }

    boolean isEmpty() {
        return gaps.isEmpty();
    }

    /**
     * The words up to the gap that they wait for. A fact that is stated answers by itself, whatever
     * else its sentence leaves open.
     */
    Optional<Span> waiting(Span words, Span sentence, List<Fact> facts) {
        int next = firstFrom(sentence.start());
        boolean open = next < gaps.size() && sentence.contains(gaps.get(next));
        if (!open) {
            return Optional.empty();
        }
        boolean stated = !isOpen(words) && states(words, facts);
        return stated ? Optional.empty() : Optional.of(words.cover(gaps.get(next)));
    }

    private boolean isOpen(Span words) {
        int next = firstFrom(words.start());
        return (next < gaps.size() && gaps.get(next).overlaps(words))
                || (next > 0 && gaps.get(next - 1).overlaps(words));
    }

    private static boolean states(Span words, List<Fact> facts) {
        int next = Fact.firstFrom(facts, words.start());
        return next < facts.size() && words.contains(facts.get(next).span());
    }

    /** Gaps are in text order, none inside another, so that a long block is searched by halves. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = gaps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (gaps.get(middle).start() >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
