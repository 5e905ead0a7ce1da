package io.brieflint.fact;

import io.brieflint.language.TokenKind;
import java.util.Set;

/** Says whether a moment is the one at which the text was true. */
final class Stamp {
    private static final int LONGEST_HEAD = 6;
    private static final Set<String> HEADS = Set.of("update", "now", "state", "status", "position");
    private static final Set<String> STATES = Set.of("status", "position", "situation", "state");

    private final Words words;
    private final Clause clause;

    Stamp(Words words, Clause clause) {
        this.words = words;
        this.clause = clause;
    }

    boolean isAsOf() {
        return clause.isPrecededBy("last", "updated")
                || clause.isPrecededBy("updated")
                || STATES.contains(words.at(clause.opening() - 1))
                || saysAsOf()
                || headsAnUpdate();
    }

    /** "As of 14:05", "as at 14:05". */
    private boolean saysAsOf() {
        int opening = clause.opening();
        return words.is(opening, "as")
                && (words.is(opening + 1, "of") || words.is(opening + 1, "at"));
    }

    /** "Update, 14:05 UTC: ...", "Update 2 for partners, 14:05 UTC", "Now (14:05 UTC): ...". */
    private boolean headsAnUpdate() {
        int first = words.from();
        int from = clause.from();
        boolean head = HEADS.contains(words.at(first)) && from - first <= LONGEST_HEAD;
        if (!head || words.isWord(clause.to())) {
            return false;
        }
        String preposition = clause.preposition();
        boolean behindComma = words.is(from - 1, ",") || words.is(from - 1, "(");
        boolean bare = preposition.isEmpty() && (from - first <= 2 || behindComma);
        boolean titled = preposition.equals("at") && words.is(clause.to(), ":");
        boolean verb = false;
        for (int i = first + 1; i < from; i++) {
            verb |= words.is(i, "is") || words.is(i, "will") || words.is(i, ":");
        }
        return (bare || titled) && !verb;
    }

    /** The stamp that opens an entry: "Mar 3, 14:50 UTC", "3 March, 14:20 UTC." */
    boolean standsAlone() {
        int from = clause.from();
        boolean whole = from == words.from() && from == 0;
        boolean ends = !words.has(clause.to()) || words.is(clause.to(), ".");
        boolean named = Calendar.month(words, from) > 0 || Calendar.month(words, from + 1) > 0;
        return whole && ends && named && hasClock(from);
    }

    private boolean hasClock(int from) {
        for (int i = from + 2; i < clause.to(); i++) {
            boolean clock = words.is(i, TokenKind.TIME) && words.is(i - 1, ",");
            if (clock && Zones.isZone(words, i + 1)) {
                return true;
            }
        }
        return false;
    }
}
