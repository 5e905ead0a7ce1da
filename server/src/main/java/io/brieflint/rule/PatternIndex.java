package io.brieflint.rule;

import io.brieflint.fact.Fact;
import io.brieflint.language.Sentence;
import io.brieflint.language.Tagger;
import io.brieflint.language.Tokens;
import io.brieflint.language.Vocabulary;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All patterns of all rules and elements, found in one pass over a text: each has an anchor word,
 * and only where an anchor stands is anything else tried. Safe to share once built.
 */
public final class PatternIndex {
    private final Vocabulary vocabulary;
    private final Sequences sequences;
    private final Anchors anchors;
    private final SlotFinder slots;
    private final Tagger tagger;

    PatternIndex(
            Vocabulary vocabulary,
            Sequences sequences,
            Anchors anchors,
            SlotFinder slots,
            Tagger tagger) {
        this.vocabulary = vocabulary;
        this.sequences = sequences;
        this.anchors = anchors;
        this.slots = slots;
        this.tagger = tagger;
    }

    /**
     * Starts faster: patterns as {@link Builder#write} wrote them.
     *
     * @param bytes not copied
     * @throws IOException when the bytes are not of this version
     */
    public static PatternIndex read(ByteBuffer bytes, Tagger tagger) throws IOException {
        return new IndexReader(bytes).read(tagger);
    }

    /** Numbers the words of every text that is to be matched. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * What was found in a block.
     *
     * @param matches sentence by sentence, all owners mixed; matches of one owner may overlap
     * @param taggedSentences how many sentences needed parts of speech
     */
    public record Found(List<Match> matches, int taggedSentences) {}

    /** Says for which other owner an owner waits, so that no sentence is tagged in vain. */
    public interface Company {
        int NONE = -1;

        /**
         * @return the owner of which something has to stand in the sentence, or {@link #NONE}
         */
        int of(int owner);
    }

    private record Waiting(Sequence sequence, int token, int company) {}

    /**
     * @param facts of the block, in text order
     */
    public Found find(Tokens tokens, List<Sentence> sentences, List<Fact> facts) {
        return find(tokens, sentences, facts, owner -> Company.NONE);
    }

    /**
     * @param facts of the block, in text order
     */
    public Found find(Tokens tokens, List<Sentence> sentences, List<Fact> facts, Company company) {
        List<Match> matches = new ArrayList<>();
        int tagged = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            SentenceView view = new SentenceView(tokens, sentence, facts, tagger);
            find(view, i, matches, company);
            tagged += view.wasTagged() ? 1 : 0;
        }
        return new Found(matches, tagged);
    }

    private void find(SentenceView view, int sentence, List<Match> matches, Company company) {
        Tokens tokens = view.tokens();
        int before = matches.size();
        List<Waiting> waiting = new ArrayList<>(0);
        for (int token = view.from(); token < view.to(); token++) {
            int word = tokens.word(token);
            int end = anchors.to(word);
            for (int i = anchors.from(word); i < end; i++) {
                Sequence sequence = sequences.get(anchors.sequences()[i]);
                int other = sequence.needsTags() ? company.of(sequence.owner()) : Company.NONE;
                if (other == Company.NONE) {
                    Attempt.at(view, slots, sequence, token, sentence).ifPresent(matches::add);
                } else {
                    waiting.add(new Waiting(sequence, token, other));
                }
            }
        }
        if (!waiting.isEmpty()) {
            BitSet present = new BitSet();
            matches.subList(before, matches.size()).forEach(match -> present.set(match.owner()));
            waiting.stream()
                    .filter(each -> present.get(each.company()))
                    .forEach(
                            each ->
                                    Attempt.at(view, slots, each.sequence(), each.token(), sentence)
                                            .ifPresent(matches::add));
        }
    }

    public static Builder builder(Map<String, List<String>> lists, Tagger tagger) {
        return new Builder(lists, tagger);
    }

    /** Collects patterns. Not for several threads. */
    public static final class Builder {
        private final Vocabulary vocabulary = new Vocabulary();
        private final Map<String, PhraseList> lists = new HashMap<>();
        private final List<Sequence> sequences = new ArrayList<>();
        private final SequenceCompiler compiler;
        private final Tagger tagger;

        private Builder(Map<String, List<String>> entries, Tagger tagger) {
            entries.forEach((name, words) -> lists.put(name, new PhraseList(words, vocabulary)));
            this.compiler = new SequenceCompiler(vocabulary, lists);
            this.tagger = tagger;
        }

        /**
         * @param owner comes back with every match
         * @throws IllegalArgumentException when the pattern cannot be looked for; the message says
         *     why
         */
        public Builder add(int owner, Pattern pattern) {
            sequences.addAll(compiler.compile(owner, pattern));
            return this;
        }

        public PatternIndex build() {
            SlotFinder slots = new SlotFinder(vocabulary, lists);
            List<Sequence> all = List.copyOf(sequences);
            return new PatternIndex(
                    vocabulary, all::get, Anchors.of(vocabulary.size(), all), slots, tagger);
        }

        /**
         * As bytes that {@link PatternIndex#read} takes, so that nothing has to be parsed or
         * inflected again. The same patterns give the same bytes.
         */
        public void write(DataOutput out) throws IOException {
            // What slots look for belongs to the vocabulary, too.
            new SlotFinder(vocabulary, lists);
            new IndexWriter().write(out, vocabulary, lists, sequences);
        }
    }
}
