package io.brieflint.fact;

import java.util.Set;

/** The words around a number that say how exactly it is meant. */
final class Hedges {
    private static final Set<String> ABOUT =
            WordList.of(
                    "about around roughly approximately approx some circa ca c. nearly "
                            + "almost estimated ~ \u2248 est");
    private static final Set<String> AT_LEAST =
            Set.of("over", "exceeding", "above", ">", "\u2265", "minimum");
    private static final Set<String> AT_MOST =
            Set.of("under", "below", "within", "<", "\u2264", "maximum");

    private Hedges() {}

    /**
     * @param from first token of the number
     * @param to one past the last token of the number
     */
    static Bound bound(Words words, int from, int to) {
        Bound before = before(words, from);
        return before == Bound.EXACT ? after(words, to) : before;
    }

    private static Bound before(Words words, int i) {
        String word = words.at(i - 1);
        if (word.equals(".") && words.touches(i - 1)) {
            word = words.at(i - 2);
        }
        if (ABOUT.contains(word) || words.precedes(i, "close", "to")) {
            return Bound.ABOUT;
        }
        boolean place = word.equals("over") && words.is(i - 2, "spread");
        if (isAtLeast(words, i) || (AT_LEAST.contains(word) && !place)) {
            return Bound.AT_LEAST;
        }
        return isAtMost(words, i) || AT_MOST.contains(word) ? Bound.AT_MOST : Bound.EXACT;
    }

    private static boolean isAtLeast(Words words, int i) {
        boolean than = words.is(i - 1, "than");
        boolean not = words.is(i - 3, "no") || words.is(i - 3, "not");
        boolean more = words.is(i - 2, "more") || words.is(i - 2, "greater");
        boolean fewer = words.is(i - 2, "fewer") || words.is(i - 2, "less");
        return words.precedes(i, "at", "least")
                || words.precedes(i, "upwards", "of")
                || (than && (not ? fewer : more));
    }

    private static boolean isAtMost(Words words, int i) {
        boolean than = words.is(i - 1, "than");
        boolean not = words.is(i - 3, "no") || words.is(i - 3, "not");
        boolean more = words.is(i - 2, "more") || words.is(i - 2, "greater");
        boolean fewer = words.is(i - 2, "fewer") || words.is(i - 2, "less");
        return words.precedes(i, "at", "most")
                || words.precedes(i, "up", "to")
                || words.precedes(i, "as", "many", "as")
                || words.precedes(i, "maximum", "of")
                || (than && (not ? more : fewer));
    }

    /** What "or so", "or more" and the like say behind the words that end before {@code to}. */
    static Bound after(Words words, int to) {
        if (words.follows(to, "or", "so")) {
            return Bound.ABOUT;
        }
        if (words.follows(to, "or", "more") || (words.is(to, "+") && words.touches(to))) {
            return Bound.AT_LEAST;
        }
        boolean less = words.follows(to, "or", "less") || words.follows(to, "or", "fewer");
        return less ? Bound.AT_MOST : Bound.EXACT;
    }
}
