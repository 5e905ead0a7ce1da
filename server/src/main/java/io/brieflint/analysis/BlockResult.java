package io.brieflint.analysis;

import io.brieflint.fact.Fact;
import io.brieflint.language.Sentence;
import io.brieflint.language.Tokens;
import io.brieflint.profile.Wording;
import io.brieflint.rule.Match;
import io.brieflint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All that can be known about a block without its surroundings.
 *
 * @param hits what rules found, exceptions within the sentence already applied
 * @param doubtful words that have their technical sense only in a text about technology
 * @param technical how many sentences show such a text
 * @param signs what speaks for or against elements being present
 * @param vague which vague words were found, in text order
 * @param company of sentences, for rules about facts
 * @param places what checks found that read one block at a time
 * @param unfilled sentences in which a fact is still a gap, by number
 * @param gap whether a gap waits for the writer
 * @param wording evidence of reader and stage
 */
record BlockResult(
        Tokens tokens,
        List<Sentence> sentences,
        List<Fact> facts,
        List<Hit> hits,
        List<Hit> doubtful,
        int technical,
        List<Sign> signs,
        List<VagueHit> vague,
        Company company,
        List<PartChecks.Found> places,
        Set<Integer> unfilled,
        boolean gap,
        Wording wording,
        int taggedSentences) {

    /**
     * Sentences in which a rule's {@code sentence-has} or {@code sentence-has-not} stands, as pairs
     * of rule and sentence.
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

    /**
     * A sign of an element.
     *
     * @param place in the source, from the start of the block
     */
    record Sign(int element, io.brieflint.element.Sign.Kind kind, Span place) {}

    record VagueHit(int word, Match match) {}

    /** The sentence that holds a token. */
    int sentenceOf(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (token < sentences.get(middle).to()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Vague words of one sentence, in text order. */
    List<Match> vagueWords(int sentence) {
        return vague
                .subList(firstVague(match -> match.sentence() >= sentence), vague.size())
                .stream()
                .map(VagueHit::match)
                .takeWhile(match -> match.sentence() == sentence)
                .toList();
    }

    /** The vague words that begin at a token. */
    Optional<VagueHit> vagueAt(int token) {
        int first = firstVague(match -> match.from() >= token);
        boolean found = first < vague.size() && vague.get(first).match().from() == token;
        return found ? Optional.of(vague.get(first)) : Optional.empty();
    }

    /** The first of them that is so, found by halves: what is so of one is so of all behind it. */
    private int firstVague(Predicate<Match> isSo) {
        int low = 0;
        int high = vague.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isSo.test(vague.get(middle).match())) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    boolean hasExactFact(int sentence, Set<io.brieflint.fact.FactKind> kinds) {
        int start = tokens.start(sentences.get(sentence).from());
        int end = tokens.end(sentences.get(sentence).to() - 1);
        for (int i = Fact.firstFrom(facts, start);
                i < facts.size() && facts.get(i).span().start() < end;
                i++) {
            Fact fact = facts.get(i);
            boolean exact = fact.precision() == io.brieflint.fact.Precision.EXACT;
            if (exact && fact.span().end() <= end && kinds.contains(fact.kind())) {
                return true;
            }
        }
        return false;
    }

    boolean overlapsFact(Span span) {
        int after = Fact.firstFrom(facts, span.start());
        boolean next = after < facts.size() && facts.get(after).span().overlaps(span);
        return next || (after > 0 && facts.get(after - 1).span().overlaps(span));
    }
}
