package io.brieflint.analysis;

import io.brieflint.element.Element;
import io.brieflint.fact.Fact;
import io.brieflint.language.Sentence;
import io.brieflint.language.Tagger;
import io.brieflint.language.Tokens;
import io.brieflint.rule.Pattern;
import io.brieflint.rule.PatternIndex;
import io.brieflint.rule.Rule;
import io.brieflint.rule.Term;
import io.brieflint.rule.VagueWord;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers whatever owns a pattern, so that one pass over a text serves rules, terms, vague words
 * and elements.
 */
final class Owners {
    /** What a match means for its owner. */
    enum Part {
        MATCH,
        /** The patterns that a rewrite brings. */
        REWRITE,
        UNLESS,
        SENTENCE_HAS,
        SENTENCE_HAS_NOT,
        TERM,
        TERM_UNLESS,
        TERM_COMPANY,
        VAGUE,
        VAGUE_UNLESS,
        PRESENT,
        PRESENT_UNLESS,
        SEEMS,
        NEGATIVE
    }

    /**
     * @param index of the rule, vague word or element; of the term owner or company for terms; of
     *     the rewrite owner for rewrites
     */
    record Owner(Part part, int index) {
        // Written out: the first use of a record's own ones is a tenth of a short run.
        @Override
        public int hashCode() {
            return index * 31 + part.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Owner owner && owner.part == part && owner.index == index;
        }
    }

    /**
     * A glossary entry on behalf of a rule that looks for terms.
     *
     * @param companies numbers of the patterns of which one has to stand in its sentence; many
     *     entries share them
     */
    record TermOwner(int rule, Term term, List<Integer> companies) {}

    /** What a rewrite of a rule is for. */
    record RewriteOwner(int rule, List<Pattern> of) {}

    /** The words of the trade, as {@code sentence-has} names them. */
    private static final String TECHNICAL = "@it-words";

    private final List<Owner> owners = new ArrayList<>();
    private final List<TermOwner> terms = new ArrayList<>();
    private final List<RewriteOwner> rewrites = new ArrayList<>();
    private final Map<Pattern, Integer> companies = new HashMap<>();
    private int technical = -1;
    private int[] companions = {};
    private final java.util.BitSet askers = new java.util.BitSet();
    private final PatternIndex index;
    private final Tagger tagger;

    /** Reads every pattern of the knowledge. */
    Owners(Knowledge knowledge, Tagger tagger) {
        this(knowledge, builder(knowledge, tagger), tagger);
    }

    /**
     * Takes patterns that were compiled from the same knowledge.
     *
     * @throws IOException when the bytes are not of this version
     */
    Owners(Knowledge knowledge, Tagger tagger, ByteBuffer compiled) throws IOException {
        addAll(knowledge, (owner, pattern) -> {});
        this.index = PatternIndex.read(compiled, tagger);
        this.tagger = tagger;
    }

    private Owners(Knowledge knowledge, PatternIndex.Builder builder, Tagger tagger) {
        addAll(knowledge, builder::add);
        this.index = builder.build();
        this.tagger = tagger;
    }

    /** The patterns of the knowledge as bytes. */
    static void write(Knowledge knowledge, Tagger tagger, DataOutput out) throws IOException {
        PatternIndex.Builder builder = builder(knowledge, tagger);
        new Owners(knowledge, builder, tagger);
        builder.write(out);
    }

    private static PatternIndex.Builder builder(Knowledge knowledge, Tagger tagger) {
        return PatternIndex.builder(knowledge.catalogue().lists(), tagger);
    }

    private void addAll(Knowledge knowledge, Sink sink) {
        addEach(knowledge, sink);
        companions = companions(knowledge.catalogue().rules().size());
    }

    private void addEach(Knowledge knowledge, Sink sink) {
        List<Rule> rules = knowledge.catalogue().rules();
        for (int i = 0; i < rules.size(); i++) {
            addRule(sink, knowledge, rules.get(i), i);
        }
        List<VagueWord> vague = knowledge.catalogue().vagueWords();
        for (int i = 0; i < vague.size(); i++) {
            add(sink, Part.VAGUE, i, vague.get(i).match());
            add(sink, Part.VAGUE_UNLESS, i, vague.get(i).unless());
        }
        List<Element> elements = knowledge.elements();
        for (int i = 0; i < elements.size(); i++) {
            add(sink, Part.PRESENT, i, elements.get(i).present());
            add(sink, Part.PRESENT_UNLESS, i, elements.get(i).unless());
            add(sink, Part.SEEMS, i, elements.get(i).vague());
            add(sink, Part.NEGATIVE, i, elements.get(i).negative());
        }
    }

    /** Of each owner, the one whose words have to stand in the same sentence. */
    private int[] companions(int rules) {
        int[] has = new int[rules];
        Arrays.fill(has, PatternIndex.Company.NONE);
        for (int i = 0; i < owners.size(); i++) {
            if (owners.get(i).part() == Part.SENTENCE_HAS) {
                has[owners.get(i).index()] = i;
            }
        }
        int[] companions = new int[owners.size()];
        for (int i = 0; i < companions.length; i++) {
            Owner owner = owners.get(i);
            companions[i] =
                    switch (owner.part()) {
                        case MATCH, UNLESS -> has[owner.index()];
                        case REWRITE -> has[rewrites.get(owner.index()).rule()];
                        default -> PatternIndex.Company.NONE;
                    };
        }
        return companions;
    }

    PatternIndex.Found find(Tokens tokens, List<Sentence> sentences, List<Fact> facts) {
        return index.find(tokens, sentences, facts, owner -> companions[owner]);
    }

    /** Where numbered patterns go. */
    private interface Sink {
        void add(int owner, Pattern pattern);
    }

    private void addRule(Sink builder, Knowledge knowledge, Rule rule, int index) {
        add(builder, Part.MATCH, index, rule.match());
        Set<List<Pattern>> brought = new LinkedHashSet<>();
        rule.rewrites().forEach(rewrite -> brought.add(rewrite.of()));
        brought.remove(List.of());
        for (List<Pattern> of : brought) {
            rewrites.add(new RewriteOwner(index, of));
            add(builder, Part.REWRITE, rewrites.size() - 1, of);
        }
        add(builder, Part.UNLESS, index, rule.unless());
        add(builder, Part.SENTENCE_HAS, index, rule.when().sentenceHas());
        askers.set(index, !rule.when().sentenceHas().isEmpty());
        add(builder, Part.SENTENCE_HAS_NOT, index, rule.when().sentenceHasNot());
        if (rule.terms().isEmpty()) {
            return;
        }
        for (Term term :
                knowledge.catalogue().terms().getOrDefault(rule.terms().get(), List.of())) {
            terms.add(new TermOwner(index, term, companies(builder, term.sentenceHas())));
            add(builder, Part.TERM, terms.size() - 1, term.match());
            add(builder, Part.TERM_UNLESS, terms.size() - 1, term.unless());
        }
    }

    private List<Integer> companies(Sink builder, List<Pattern> patterns) {
        List<Integer> numbers = new ArrayList<>(patterns.size());
        for (Pattern pattern : patterns) {
            Integer known = companies.get(pattern);
            if (known == null) {
                known = companies.size();
                companies.put(pattern, known);
                technical = pattern.source().equals(TECHNICAL) ? known : technical;
                add(builder, Part.TERM_COMPANY, known, List.of(pattern));
            }
            numbers.add(known);
        }
        return numbers;
    }

    private void add(Sink builder, Part part, int index, List<Pattern> patterns) {
        if (patterns.isEmpty()) {
            return;
        }
        owners.add(new Owner(part, index));
        for (Pattern pattern : patterns) {
            builder.add(owners.size() - 1, pattern);
        }
    }

    /** Whether a company shows by itself that a text is about technology. */
    boolean isTechnical(int company) {
        return company == technical;
    }

    /** True when a rule speaks only beside certain other words. */
    boolean asksForCompany(int rule) {
        return askers.get(rule);
    }

    /** Of a match that is for a rewrite; empty where the rule itself looks for the words. */
    List<Pattern> broughtFor(int number) {
        Owner owner = owners.get(number);
        return owner.part() == Part.REWRITE ? rewrites.get(owner.index()).of() : List.of();
    }

    RewriteOwner rewrite(int number) {
        return rewrites.get(number);
    }

    Owner owner(int number) {
        return owners.get(number);
    }

    TermOwner term(int number) {
        return terms.get(number);
    }

    PatternIndex index() {
        return index;
    }

    Tagger tagger() {
        return tagger;
    }
}
