package io.brieflint.analysis;

import io.brieflint.fact.Fact;
import io.brieflint.language.Sentence;
import io.brieflint.language.Tokens;
import io.brieflint.rule.Match;
import java.util.List;
import java.util.Set;

/**
 * All that can be known about a block without its surroundings.
 *
 * @param hits what rules found, exceptions within the sentence already applied
 * @param signs what speaks for or against elements being present
 * @param vague which vague words were found, in text order
 * @param company of sentences, for rules about facts
 */
record BlockResult(
        Tokens tokens,
        List<Sentence> sentences,
        List<Fact> facts,
        List<Hit> hits,
        List<Sign> signs,
        List<VagueHit> vague,
        Company company,
        int taggedSentences) {

    /**
     * Sentences in which a rule's {@code sentence-has} or {@code sentence-has-not} stands, as pairs of rule and sentence.
     */
    record Company(Set<Long> has, Set<Long> hasNot) {
        static final Company NONE = new Company(Set.of(), Set.of());

        static long key(int rule, int sentence) {
            return ((long) rule << 32) | sentence;
        }
    }


    /**
     * @param term number of the glossary entry, or {@link #NO_TERM}
     */
    record Hit(int rule, int term, Match match) {
        static final int NO_TERM = -1;
    }

    /** A sign of an element. */
    record Sign(int element, Owners.Part part, Match match) {}

    record VagueHit(int word, Match match) {}

    /** The sentence that holds a token. */
    int sentenceOf(int token) {
        for (int i = 0; i < sentences.size(); i++) {
            if (token < sentences.get(i).to()) {
                return i;
            }
        }
        throw new IndexOutOfBoundsException("token " + token);
    }

    boolean hasExactFact(int sentence, Set<io.brieflint.fact.FactKind> kinds) {
        int start = tokens.start(sentences.get(sentence).from());
        int end = tokens.end(sentences.get(sentence).to() - 1);
        for (Fact fact : facts) {
            boolean inside = fact.span().start() >= start && fact.span().end() <= end;
            if (inside
                    && fact.precision() == io.brieflint.fact.Precision.EXACT
                    && kinds.contains(fact.kind())) {
                return true;
            }
        }
        return false;
    }
}
