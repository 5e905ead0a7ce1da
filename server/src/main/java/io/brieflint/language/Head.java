package io.brieflint.language;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Set;

/**
 * The word of a phrase that takes the endings: {@code roll} back, single {@code point} of failure,
 * re-{@code run}.
 */
record Head(String before, String word, String after) {
    private static final Set<String> PARTICLES =
            Set.of(
                    "about",
                    "across",
                    "after",
                    "ahead",
                    "along",
                    "apart",
                    "around",
                    "aside",
                    "away",
                    "back",
                    "by",
                    "down",
                    "for",
                    "forward",
                    "in",
                    "into",
                    "off",
                    "on",
                    "out",
                    "over",
                    "through",
                    "to",
                    "together",
                    "under",
                    "up",
                    "with");

    /** Verbs of two words whose second word takes the endings. */
    private static final Set<String> SECOND_WORD_VERBS =
            Set.of(
                    "cherry pick",
                    "cold start",
                    "copy paste",
                    "cross check",
                    "double check",
                    "dry run",
                    "fast forward",
                    "force push",
                    "hard code",
                    "hot patch",
                    "hot swap",
                    "live migrate",
                    "load balance",
                    "load shed",
                    "load test",
                    "rate limit",
                    "smoke test",
                    "soft delete",
                    "spot check",
                    "stress test");

    private static final Pattern NOUN_AND_PREPOSITION =
            Pattern.compile("( (of|in|to|at|by|for|on|from|with|per) |-(of|in|at)-).*");

    static Head ofVerb(String lemma) {
        int start = SECOND_WORD_VERBS.contains(lemma) ? lemma.indexOf(' ') + 1 : 0;
        int space = lemma.indexOf(' ', start);
        int end = space < 0 ? lemma.length() : space;
        int hyphen = lemma.lastIndexOf('-', end - 1);
        if (hyphen <= start) {
            return of(lemma, start, end);
        }
        boolean particle = PARTICLES.contains(lemma.substring(hyphen + 1, end));
        return particle ? of(lemma, start, hyphen) : of(lemma, hyphen + 1, end);
    }

    static Head ofNoun(String phrase) {
        Matcher tail = NOUN_AND_PREPOSITION.matcher(phrase);
        int end = tail.find() ? tail.start() : phrase.length();
        int start =
                Math.max(phrase.lastIndexOf(' ', end - 1), phrase.lastIndexOf('-', end - 1)) + 1;
        return of(phrase, start, end);
    }

    String with(String form) {
        return before + form + after;
    }

    private static Head of(String phrase, int start, int end) {
        return new Head(
                phrase.substring(0, start), phrase.substring(start, end), phrase.substring(end));
    }
}
