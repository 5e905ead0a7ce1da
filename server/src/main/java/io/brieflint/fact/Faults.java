package io.brieflint.fact;

import java.util.Set;

/** Words for what does not work, beside a stretch of time that says how long. */
final class Faults {
    private static final Set<String> NOUNS =
            WordList.of(
                    "impact outage outages disruption downtime interruption degradation"
                            + " unavailability blackout");
    private static final Set<String> STATES =
            WordList.of(
                    "empty incomplete missing blank wrong stuck frozen blocked refused rejected"
                            + " read-only unusable unreadable silent refusing hung");
    private static final Set<String> TALKS =
            Set.of("meeting", "review", "retrospective", "call", "workshop", "drill", "test");
    private static final Set<String> WRITERS = Set.of("we", "i", "nobody", "they");

    private Faults() {}

    /** "Impact 14:03 to 15:52", "Checkout outage, 14:03-15:52"; no meeting about it. */
    static boolean precede(Words words, int opening) {
        int i = opening - 1;
        int noun = words.is(i, ",") || words.is(i, "-") ? i - 1 : i;
        if (!NOUNS.contains(words.at(noun)) || words.is(noun - 1, "no")) {
            return false;
        }
        for (int k = words.from(); k < noun; k++) {
            if (TALKS.contains(words.at(k))) {
                return false;
            }
        }
        return true;
    }

    /** "The catalogue was empty", "the app did not open"; not "we did not sell". */
    static boolean areNamed(Words words) {
        for (int i = words.from(); i < words.to(); i++) {
            boolean did = words.is(i, "did") && words.is(i + 1, "not");
            boolean failed = (did || words.is(i, "didn't")) && !WRITERS.contains(words.at(i - 1));
            if (failed || STATES.contains(words.at(i))) {
                return true;
            }
        }
        return false;
    }
}
