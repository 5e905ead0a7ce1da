package io.brieflint.analysis;

import io.brieflint.analysis.BlockResult.Hit;
import io.brieflint.analysis.BlockResult.VagueHit;
import io.brieflint.document.BlockText;
import io.brieflint.element.Sign;
import io.brieflint.fact.Fact;
import io.brieflint.fact.FactScanner;
import io.brieflint.language.Sentence;
import io.brieflint.language.SentenceSplitter;
import io.brieflint.language.TokenKind;
import io.brieflint.language.Tokenizer;
import io.brieflint.language.Tokens;
import io.brieflint.profile.StageWords;
import io.brieflint.profile.Wording;
import io.brieflint.rule.Match;
import io.brieflint.rule.PatternIndex;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads one block without its surroundings: words, facts, and what every rule finds in it. */
final class BlockReader {
    private static final Comparator<Match> LEFTMOST_LONGEST =
            Comparator.comparingInt(Match::from)
                    .thenComparing(Match::to, Comparator.reverseOrder());

    /** Where several rules or terms know the same words, the one that comes first by number. */
    private static final Comparator<Hit> IN_TEXT =
            Comparator.comparing(Hit::match, LEFTMOST_LONGEST)
                    .thenComparingInt(Hit::rule)
                    .thenComparingInt(Hit::term);

    /** So many words may stand between a vague quantity and the bracket that numbers it. */
    private static final int BEFORE_BRACKET = 3;

    /** Within so many words of the bracket the number has to come: "(at least about 30)". */
    private static final int IN_BRACKET = 3;

    private final Owners owners;
    private final Set<String> gaps;
    private final StageWords stages;

    /**
     * @param gaps what fixes and templates leave, lower case
     */
    BlockReader(Owners owners, Set<String> gaps, StageWords stages) {
        this.owners = owners;
        this.gaps = gaps;
        this.stages = stages;
    }

    /**
     * @param places what checks found in the block
     */
    BlockResult read(BlockText text, List<PartChecks.Found> places) {
        Tokens tokens = Tokenizer.tokenize(text.prose(), owners.index().vocabulary());
        List<Sentence> sentences = SentenceSplitter.split(tokens);
        List<Fact> facts = FactScanner.scan(tokens, sentences, text.label());
        PatternIndex.Found found = owners.find(tokens, sentences, facts);
        Sorted sorted = sort(found.matches());
        List<Hit> hits = new ArrayList<>(ruleHits(sorted));
        TermHits terms = termHits(sorted);
        hits.addAll(terms.certain());
        hits.sort(IN_TEXT);
        BlockGaps open = BlockGaps.of(text.prose(), gaps);
        return new BlockResult(
                tokens,
                sentences,
                facts,
                hits,
                terms.doubtful(),
                technicalSentences(sorted),
                signs(text, new Reading(tokens, sentences, facts), sorted, open),
                vagueHits(sorted, tokens),
                company(found.matches()),
                places,
                Gaps.sentences(tokens, sentences),
                !open.isEmpty(),
                Wording.of(text, stages),
                found.taggedSentences());
    }

    /** Matches by owner, in text order, longer ones first. */
    private static final class Sorted {
        private final Map<Owners.Owner, List<Match>> byPart;
        private final Map<Owners.Owner, BitSet> sentences = new HashMap<>();

        Sorted(Map<Owners.Owner, List<Match>> byPart) {
            this.byPart = byPart;
        }

        Map<Owners.Owner, List<Match>> byPart() {
            return byPart;
        }

        List<Match> of(Owners.Part part, int index) {
            return byPart.getOrDefault(new Owners.Owner(part, index), List.of());
        }

        /** Whether something of the owner stands in the sentence of a match. */
        boolean stands(Owners.Part part, int index, Match beside) {
            return sentences
                    .computeIfAbsent(
                            new Owners.Owner(part, index), owner -> sentencesOf(of(part, index)))
                    .get(beside.sentence());
        }

        private static BitSet sentencesOf(List<Match> matches) {
            BitSet sentences = new BitSet();
            matches.forEach(match -> sentences.set(match.sentence()));
            return sentences;
        }
    }

    private Sorted sort(List<Match> matches) {
        // By number, so that two runs see the same order: enums hash differently in each.
        Map<Integer, List<Match>> byOwner = new TreeMap<>();
        for (Match match : matches) {
            byOwner.computeIfAbsent(match.owner(), key -> new ArrayList<>(2)).add(match);
        }
        Map<Owners.Owner, List<Match>> byPart = new LinkedHashMap<>();
        byOwner.forEach(
                (owner, found) -> {
                    found.sort(LEFTMOST_LONGEST);
                    byPart.put(owners.owner(owner), found);
                });
        return new Sorted(byPart);
    }

    private List<Hit> ruleHits(Sorted sorted) {
        Map<Integer, List<Match>> byRule = new LinkedHashMap<>();
        sorted.byPart()
                .forEach(
                        (owner, matches) -> {
                            if (owner.part() == Owners.Part.REWRITE) {
                                byRule.computeIfAbsent(
                                                owners.rewrite(owner.index()).rule(),
                                                rule -> new ArrayList<>())
                                        .addAll(matches);
                            }
                        });
        sorted.byPart()
                .forEach(
                        (owner, matches) -> {
                            if (owner.part() == Owners.Part.MATCH) {
                                byRule.computeIfAbsent(owner.index(), rule -> new ArrayList<>())
                                        .addAll(matches);
                            }
                        });
        List<Hit> hits = new ArrayList<>();
        byRule.forEach(
                (rule, matches) -> {
                    List<Match> kept = without(matches, sorted.of(Owners.Part.UNLESS, rule));
                    // Of equal places the one that a rewrite is for comes first: it says more.
                    kept.sort(LEFTMOST_LONGEST);
                    leftmostLongest(kept)
                            .forEach(match -> hits.add(new Hit(rule, Hit.NO_TERM, match)));
                });
        hits.removeIf(hit -> sorted.stands(Owners.Part.SENTENCE_HAS_NOT, hit.rule(), hit.match()));
        hits.removeIf(
                hit ->
                        owners.asksForCompany(hit.rule())
                                && !sorted.stands(
                                        Owners.Part.SENTENCE_HAS, hit.rule(), hit.match()));
        return hits;
    }

    /** Terms whose sense the sentence shows, and those that wait for the rest of the text. */
    private record TermHits(List<Hit> certain, List<Hit> doubtful) {}

    private TermHits termHits(Sorted sorted) {
        List<Hit> certain = new ArrayList<>();
        List<Hit> doubtful = new ArrayList<>();
        sorted.byPart()
                .forEach(
                        (owner, matches) -> {
                            if (owner.part() == Owners.Part.TERM) {
                                int term = owner.index();
                                boolean waits = waitsForText(term);
                                for (Match match :
                                        without(
                                                matches,
                                                sorted.of(Owners.Part.TERM_UNLESS, term))) {
                                    Hit hit = new Hit(owners.term(term).rule(), term, match);
                                    if (isInCompany(sorted, term, match)) {
                                        certain.add(hit);
                                    } else if (waits) {
                                        doubtful.add(hit);
                                    }
                                }
                            }
                        });
        List<Hit> kept = longest(certain, sorted);
        BitSet taken = new BitSet();
        kept.forEach(hit -> taken.set(hit.match().from(), hit.match().to()));
        doubtful.removeIf(hit -> isIn(taken, hit.match()));
        return new TermHits(kept, longest(doubtful, sorted));
    }

    private List<Hit> longest(List<Hit> hits, Sorted sorted) {
        hits.removeIf(hit -> sorted.stands(Owners.Part.SENTENCE_HAS_NOT, hit.rule(), hit.match()));
        hits.sort(IN_TEXT);
        Map<Integer, Integer> reached = new HashMap<>();
        List<Hit> longest = new ArrayList<>();
        for (Hit hit : hits) {
            boolean covered = reached.getOrDefault(hit.rule(), 0) > hit.match().from();
            if (!covered) {
                reached.put(hit.rule(), hit.match().to());
                longest.add(hit);
            }
        }
        return longest;
    }

    private boolean isInCompany(Sorted sorted, int term, Match match) {
        List<Integer> companies = owners.term(term).companies();
        return companies.isEmpty()
                || companies.stream()
                        .anyMatch(
                                company -> sorted.stands(Owners.Part.TERM_COMPANY, company, match));
    }

    private boolean waitsForText(int term) {
        return owners.term(term).companies().stream().anyMatch(owners::isTechnical);
    }

    /** In how many sentences words of technology stand. */
    private int technicalSentences(Sorted sorted) {
        BitSet sentences = new BitSet();
        sorted.byPart()
                .forEach(
                        (owner, matches) -> {
                            if (owner.part() == Owners.Part.TERM_COMPANY
                                    && owners.isTechnical(owner.index())) {
                                matches.forEach(match -> sentences.set(match.sentence()));
                            }
                        });
        return sentences.cardinality();
    }

    private List<VagueHit> vagueHits(Sorted sorted, Tokens tokens) {
        List<VagueHit> hits = new ArrayList<>();
        sorted.byPart()
                .forEach(
                        (owner, matches) -> {
                            if (owner.part() == Owners.Part.VAGUE) {
                                int word = owner.index();
                                List<Match> kept =
                                        without(matches, sorted.of(Owners.Part.VAGUE_UNLESS, word));
                                kept.removeIf(match -> isNumbered(match, tokens));
                                leftmostLongest(kept)
                                        .forEach(match -> hits.add(new VagueHit(word, match)));
                            }
                        });
        hits.sort(
                Comparator.comparing(VagueHit::match, LEFTMOST_LONGEST)
                        .thenComparingInt(VagueHit::word));
        List<VagueHit> longest = new ArrayList<>();
        for (VagueHit hit : hits) {
            if (longest.isEmpty()
                    || longest.get(longest.size() - 1).match().to() <= hit.match().from()) {
                longest.add(hit);
            }
        }
        return longest;
    }

    /** "A large number of nodes (roughly 30)": the number follows in brackets. */
    private static boolean isNumbered(Match match, Tokens tokens) {
        int at = match.to();
        int last = Math.min(tokens.size(), at + BEFORE_BRACKET);
        while (at < last && tokens.kind(at) == TokenKind.WORD) {
            at++;
        }
        if (at >= tokens.size() || !tokens.is(at, '(')) {
            return false;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + 1 + IN_BRACKET); i++) {
            if (tokens.kind(i) == TokenKind.NUMBER || tokens.kind(i) == TokenKind.QUANTITY) {
                return true;
            }
        }
        return false;
    }

    /** What a block says, as far as its signs need it. */
    private record Reading(Tokens tokens, List<Sentence> sentences, List<Fact> facts) {
        Span sentence(Match match) {
            Sentence sentence = sentences.get(match.sentence());
            return tokens.span(sentence.from(), sentence.to());
        }
    }

    private List<BlockResult.Sign> signs(
            BlockText text, Reading reading, Sorted sorted, BlockGaps open) {
        List<BlockResult.Sign> signs = new ArrayList<>();
        for (Map.Entry<Owners.Owner, List<Match>> found : sorted.byPart().entrySet()) {
            Owners.Owner owner = found.getKey();
            Optional<Sign.Kind> kind = kindOfSign(owner.part());
            if (kind.isPresent()) {
                for (Match match : answers(owner, found.getValue(), sorted)) {
                    signs.add(sign(owner, kind.get(), match, text, reading, open));
                }
            }
        }
        signs.sort(
                Comparator.<BlockResult.Sign>comparingInt(sign -> sign.place().start())
                        .thenComparingInt(sign -> -sign.place().end()));
        return signs;
    }

    /** What is taken back is no answer. */
    private static List<Match> answers(Owners.Owner owner, List<Match> matches, Sorted sorted) {
        return owner.part() == Owners.Part.PRESENT
                ? without(matches, sorted.of(Owners.Part.PRESENT_UNLESS, owner.index()))
                : matches;
    }

    /** A sentence whose gap is open only seems to answer. */
    private static BlockResult.Sign sign(
            Owners.Owner owner,
            Sign.Kind kind,
            Match match,
            BlockText text,
            Reading reading,
            BlockGaps open) {
        Span words = reading.tokens().span(match.from(), match.to());
        if (kind == Sign.Kind.DENIAL) {
            return new BlockResult.Sign(owner.index(), kind, text.map().toSource(words));
        }
        Optional<Span> waiting = open.waiting(words, reading.sentence(match), reading.facts());
        return new BlockResult.Sign(
                owner.index(),
                waiting.isPresent() ? Sign.Kind.SEEMS : kind,
                text.map().toSource(waiting.orElse(words)));
    }

    private static Optional<Sign.Kind> kindOfSign(Owners.Part part) {
        return switch (part) {
            case PRESENT -> Optional.of(Sign.Kind.ANSWER);
            case SEEMS -> Optional.of(Sign.Kind.SEEMS);
            case NEGATIVE -> Optional.of(Sign.Kind.NEGATIVE);
            case PRESENT_UNLESS -> Optional.of(Sign.Kind.DENIAL);
            default -> Optional.empty();
        };
    }

    private BlockResult.Company company(List<Match> matches) {
        Set<Long> has = new HashSet<>();
        Set<Long> hasNot = new HashSet<>();
        for (Match match : matches) {
            Owners.Owner owner = owners.owner(match.owner());
            if (owner.part() == Owners.Part.SENTENCE_HAS) {
                has.add(BlockResult.Company.key(owner.index(), match.sentence()));
            } else if (owner.part() == Owners.Part.SENTENCE_HAS_NOT) {
                hasNot.add(BlockResult.Company.key(owner.index(), match.sentence()));
            }
        }
        return new BlockResult.Company(has, hasNot);
    }

    private static List<Match> without(List<Match> matches, List<Match> exceptions) {
        List<Match> kept = new ArrayList<>(matches);
        if (!exceptions.isEmpty()) {
            BitSet covered = new BitSet();
            exceptions.forEach(exception -> covered.set(exception.from(), exception.to()));
            kept.removeIf(match -> isIn(covered, match));
        }
        return kept;
    }

    private static boolean isIn(BitSet tokens, Match match) {
        int first = tokens.nextSetBit(match.from());
        return first >= 0 && first < match.to();
    }

    /** Of matches in text order, drops what overlaps an earlier or longer one. */
    private static List<Match> leftmostLongest(List<Match> matches) {
        List<Match> kept = new ArrayList<>();
        for (Match match : matches) {
            if (kept.isEmpty() || kept.get(kept.size() - 1).to() <= match.from()) {
                kept.add(match);
            }
        }
        return kept;
    }
}
