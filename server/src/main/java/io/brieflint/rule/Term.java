package io.brieflint.rule;

import io.brieflint.profile.Audience;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A word of the trade and what it means in plain English.
 *
 * @param name the term as a dictionary lists it
 * @param unless where it has its everyday sense
 * @param sentenceHas one of these stands in the same sentence when the technical sense is meant;
 *     empty when it always is
 * @param plain words that can stand instead, in the base form, a verb with its {@code to}; empty
 *     when the term must stay and be explained
 * @param gloss what it means, to set in brackets behind the first use
 * @param knownTo readers who use the word themselves
 */
public record Term(
        String name,
        List<Pattern> match,
        List<Pattern> unless,
        List<Pattern> sentenceHas,
        Optional<String> plain,
        String gloss,
        Set<Audience> knownTo,
        Origin origin) {
    private static final String TO = "to ";

    public Term {
        match = List.copyOf(match);
        unless = List.copyOf(unless);
        sentenceHas = List.copyOf(sentenceHas);
        knownTo = Set.copyOf(knownTo);
    }

    public boolean isPlainVerb() {
        return plain.filter(Term::isVerb).isPresent();
    }

    /** Without the {@code to} of a verb. */
    public Optional<String> plainWords() {
        return plain.map(words -> isVerb(words) ? words.substring(TO.length()) : words);
    }

    private static boolean isVerb(String words) {
        return words.startsWith(TO) && !words.startsWith("to the ");
    }
}
