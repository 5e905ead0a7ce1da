package io.brieflint.analysis;

import io.brieflint.analysis.BlockResult.Hit;
import io.brieflint.analysis.BlockResult.VagueHit;
import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.element.ElementEvaluator;
import io.brieflint.fact.Fact;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactValue;
import io.brieflint.fact.PlacedFact;
import io.brieflint.fact.Precision;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.finding.Severity;
import io.brieflint.fix.Computed;
import io.brieflint.fix.GapFixes;
import io.brieflint.fix.PlainWordFixes;
import io.brieflint.fix.Replacement;
import io.brieflint.fix.RewriteFixes;
import io.brieflint.fix.ZoneFixes;
import io.brieflint.language.Spelling;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.rule.Match;
import io.brieflint.rule.Rule;
import io.brieflint.rule.RuleKind;
import io.brieflint.rule.Term;
import io.brieflint.rule.VagueWord;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Findings about words: what patterns, glossaries and vague or unzoned facts point at. */
final class WordFindings {
    /** In words; nobody rewrites a longer one word by word, and each rewrite reads all of it. */
    private static final int LONGEST_SENTENCE = 2_000;

    private static final String FOR_THE_NEXT =
            "Readers have this message already: say it better in the next one.";

    private final Knowledge knowledge;
    private final Owners owners;
    private final Brief brief;
    private final List<BlockResult> results;
    private final Speaks speaks;
    private final RewriteFixes rewrites;
    private volatile @Nullable Spelling spelling;
    private final Audience audience;
    private final Stage stage;
    private final boolean technical;

    /**
     * @param technical whether the text is about technology
     */
    WordFindings(
            Knowledge knowledge,
            Owners owners,
            Brief brief,
            List<BlockResult> results,
            Speaks speaks,
            Audience audience,
            Stage stage,
            boolean technical) {
        this.knowledge = knowledge;
        this.owners = owners;
        this.brief = brief;
        this.results = results;
        this.speaks = speaks;
        this.audience = audience;
        this.stage = stage;
        this.technical = technical;
        this.rewrites = new RewriteFixes(audience, brief);
    }

    /** What rules with patterns or terms found. */
    List<Candidate> ofPatterns() {
        return ofPatterns(Explained.in(results, owners));
    }

    /**
     * @param explained names of terms that readers know by now
     */
    List<Candidate> ofPatterns(Set<String> explained) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            BlockResult result = results.get(i);
            addHits(i, result.hits(), explained, candidates);
            if (technical) {
                addHits(i, result.doubtful(), explained, candidates);
            }
        }
        return candidates;
    }

    private void addHits(
            int block, List<Hit> hits, Set<String> explained, List<Candidate> candidates) {
        for (Hit hit : hits) {
            boolean known =
                    hit.term() != Hit.NO_TERM
                            && explained.contains(owners.term(hit.term()).term().name());
            if (!known && !isAgreed(results.get(block), hit.match())) {
                ofHit(block, hit).ifPresent(candidates::add);
            }
        }
    }

    /** A project has agreed on these words, so nobody remarks on them. */
    private boolean isAgreed(BlockResult result, Match match) {
        List<String> agreed =
                knowledge.catalogue().lists().getOrDefault("approved-phrases", List.of());
        return !agreed.isEmpty()
                && agreed.stream()
                        .anyMatch(phrase -> phrase.equalsIgnoreCase(words(result, match)));
    }

    private Optional<Candidate> ofHit(int blockIndex, Hit hit) {
        Rule rule = knowledge.catalogue().rules().get(hit.rule());
        Optional<Severity> severity = speaks.severity(rule);
        if (severity.isEmpty() || !speaks.at(rule, blockIndex, hit.match().sentence())) {
            return Optional.empty();
        }
        Block block = brief.blocks().get(blockIndex);
        BlockResult result = results.get(blockIndex);
        if (hit.term() == Hit.NO_TERM) {
            String text = words(result, hit.match());
            Supplier<List<Fix>> fixes =
                    fixes(
                            block,
                            result,
                            hit.match(),
                            found ->
                                    rewrites.of(
                                            rule, owners.broughtFor(hit.match().owner()), found));
            return Optional.of(
                    candidate(
                            rule,
                            severity.get(),
                            block,
                            span(block, result, hit.match()),
                            text,
                            Map.of("text", text),
                            fixes));
        }
        Term term = owners.term(hit.term()).term();
        if (term.knownTo().contains(audience)) {
            return Optional.empty();
        }
        Map<String, String> values =
                Map.of(
                        "text",
                        words(result, hit.match()),
                        "term",
                        term.name(),
                        "plain",
                        term.plainWords().orElse(term.gloss()),
                        "gloss",
                        term.gloss());
        Supplier<List<Fix>> fixes =
                fixes(
                        block,
                        result,
                        hit.match(),
                        found -> PlainWordFixes.of(term, found, owners.tagger(), this::spelling));
        return Optional.of(
                candidate(
                        rule,
                        severity.get(),
                        block,
                        span(block, result, hit.match()),
                        term.name(),
                        values,
                        fixes));
    }

    /**
     * What fact rules found among exact and vague facts.
     *
     * @param computed what need not be asked
     * @param answered elements that the brief has: a rule about one of them has nothing to say
     */
    List<Candidate> ofFacts(List<PlacedFact> facts, Set<String> answered, Computed computed) {
        List<Candidate> candidates = new ArrayList<>();
        Function<PlacedFact, List<Fix>> zones =
                fact ->
                        ZoneFixes.isUnzonedTime(fact)
                                ? new ZoneFixes(brief, facts).of(fact)
                                : List.of();
        Map<FactKind, List<PlacedFact>> byKind = new EnumMap<>(FactKind.class);
        for (PlacedFact fact : facts) {
            byKind.computeIfAbsent(fact.fact().kind(), kind -> new ArrayList<>()).add(fact);
        }
        List<Rule> rules = knowledge.catalogue().rules();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            boolean silent =
                    rule.kind() != RuleKind.FACT
                            || rule.element().filter(answered::contains).isPresent();
            Optional<Severity> severity = silent ? Optional.empty() : speaks.severity(rule);
            if (severity.isPresent()) {
                for (FactKind kind : kinds(rule)) {
                    for (PlacedFact fact : byKind.getOrDefault(kind, List.of())) {
                        if (ElementEvaluator.anyAsks(rule.facts(), fact)) {
                            ofFact(i, severity.get(), fact, computed, zones)
                                    .ifPresent(candidates::add);
                        }
                    }
                }
            }
        }
        return candidates;
    }

    private static Set<FactKind> kinds(Rule rule) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        rule.facts().forEach(query -> kinds.add(query.kind()));
        return kinds;
    }

    private Optional<Candidate> ofFact(
            int ruleIndex,
            Severity severity,
            PlacedFact placed,
            Computed computed,
            Function<PlacedFact, List<Fix>> exact) {
        Rule rule = knowledge.catalogue().rules().get(ruleIndex);
        Block block = brief.blocks().get(placed.block());
        BlockResult result = results.get(placed.block());
        int token = result.tokens().at(placed.fact().span().start());
        if (token >= result.tokens().size()) {
            return Optional.empty();
        }
        int sentence = result.sentenceOf(token);
        if (!speaks.at(rule, placed.block(), sentence)
                || !isInCompany(ruleIndex, result, sentence)
                // The writer has left a place for the fact, and hears about that instead.
                || result.unfilled().contains(sentence)) {
            return Optional.empty();
        }
        String text =
                block.prose().substring(placed.fact().span().start(), placed.fact().span().end());
        Optional<VagueHit> vague =
                placed.fact().precision() == Precision.EXACT
                        ? Optional.empty()
                        : result.vagueAt(token);
        String question = vague.map(hit -> word(hit).question()).orElse("");
        Supplier<List<Fix>> fixes =
                vague.map(
                                hit ->
                                        fixes(
                                                block,
                                                result,
                                                hit.match(),
                                                found ->
                                                        GapFixes.of(
                                                                word(hit),
                                                                found,
                                                                result.vagueWords(sentence),
                                                                stage,
                                                                computed)))
                        .orElse(() -> exact.apply(placed));
        return Optional.of(
                candidate(
                        rule,
                        severity,
                        block,
                        placed.span(),
                        text,
                        Map.of("text", text, "question", question),
                        fixes));
    }

    private boolean isInCompany(int rule, BlockResult result, int sentence) {
        long key = BlockResult.Company.key(rule, sentence);
        boolean wanted = !owners.asksForCompany(rule) || result.company().has().contains(key);
        return wanted && !result.company().hasNot().contains(key);
    }

    /** Read once: every fix of a long brief asks for it. */
    private Spelling spelling() {
        Spelling known = spelling;
        if (known == null) {
            known = Spelling.of(brief.source().text());
            spelling = known;
        }
        return known;
    }

    private Supplier<List<Fix>> fixes(
            Block block,
            BlockResult result,
            Match match,
            Function<Replacement, List<Fix>> rewriting) {
        return () ->
                result.sentences().get(match.sentence()).size() > LONGEST_SENTENCE
                        ? List.of()
                        : rewriting.apply(
                                Replacement.of(
                                        brief.source(),
                                        block,
                                        result.tokens(),
                                        result.sentences(),
                                        match));
    }

    private VagueWord word(VagueHit hit) {
        return knowledge.catalogue().vagueWords().get(hit.word());
    }

    /** The vague words of a block as facts; what overlaps an exact fact is not vague after all. */
    List<Fact> vagueFacts(BlockResult result) {
        List<Fact> facts = new ArrayList<>();
        for (VagueHit hit : result.vague()) {
            Span span = result.tokens().span(hit.match().from(), hit.match().to());
            if (!result.overlapsFact(span)) {
                String text = result.tokens().prose().substring(span.start(), span.end());
                facts.add(
                        new Fact(
                                word(hit).kind(),
                                io.brieflint.fact.FactRole.OTHER,
                                Precision.VAGUE,
                                span,
                                new FactValue.Words(text)));
            }
        }
        return facts;
    }

    private Candidate candidate(
            Rule rule,
            Severity severity,
            Block block,
            Span span,
            String key,
            Map<String, String> values,
            Supplier<List<Fix>> fixes) {
        boolean published = speaks.isPublished(rule, block);
        String advice = rule.advice().isEmpty() ? rule.why() : Messages.fill(rule.advice(), values);
        Finding finding =
                new Finding(
                        rule.id(),
                        published ? Severity.HINT : severity,
                        Messages.fill(rule.message(), values),
                        published ? FOR_THE_NEXT : advice,
                        span,
                        rule.element(),
                        List.of(),
                        rule.secret(),
                        normal(key));
        boolean once = rule.when().oncePerBrief() || rule.terms().isPresent();
        return new Candidate(finding, block, once, published ? List::of : fixes);
    }

    /** In lower case, with single blanks. */
    private static String normal(String key) {
        StringBuilder normal = new StringBuilder(key.length());
        boolean blank = false;
        for (int i = 0; i < key.length(); i++) {
            boolean before = blank;
            blank = Character.isWhitespace(key.charAt(i));
            if (!blank) {
                normal.append(key.charAt(i));
            } else if (!before) {
                normal.append(' ');
            }
        }
        return normal.toString().toLowerCase(Locale.ROOT);
    }

    private static Span span(Block block, BlockResult result, Match match) {
        return block.toSource(result.tokens().span(match.from(), match.to()));
    }

    private static String words(BlockResult result, Match match) {
        Span span = result.tokens().span(match.from(), match.to());
        return result.tokens().prose().substring(span.start(), span.end());
    }
}
