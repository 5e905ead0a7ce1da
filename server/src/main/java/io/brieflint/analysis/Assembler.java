package io.brieflint.analysis;

import io.brieflint.check.Check;
import io.brieflint.check.CheckInput;
import io.brieflint.check.PartPlaces;
import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.element.ElementEvaluator;
import io.brieflint.element.ElementState;
import io.brieflint.element.ElementStatus;
import io.brieflint.element.Sign;
import io.brieflint.fact.Fact;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.PlacedFact;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.finding.Severity;
import io.brieflint.finding.TextEdit;
import io.brieflint.fix.Computed;
import io.brieflint.profile.ProfileChoice;
import io.brieflint.profile.ProfileFinder;
import io.brieflint.rule.Rule;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Puts what was found in the blocks together: places, profile, elements, whole-brief checks,
 * suppressions. Linear.
 */
final class Assembler {
    private final Knowledge knowledge;
    private final Owners owners;
    private final ElementEvaluator elements;
    private final List<Check> checks;
    private final Brief brief;
    private final List<BlockResult> results;
    private final HeadlineFindings.Shown shown;
    private final PartPlaces parts;
    private final ProfileChoice choice;
    private final Request request;
    private final List<Failure> failures;
    private final SecondThread second;
    private final Overlaps overlaps;
    private final Repeats repeats;
    private final boolean technical;

    Assembler(
            Knowledge knowledge,
            Owners owners,
            ElementEvaluator elements,
            List<Check> checks,
            Brief brief,
            List<BlockResult> results,
            HeadlineFindings.Shown shown,
            PartPlaces parts,
            ProfileChoice choice,
            Request request,
            List<Failure> failures,
            SecondThread second,
            Overlaps overlaps) {
        this.knowledge = knowledge;
        this.owners = owners;
        this.elements = elements;
        this.checks = checks;
        this.brief = brief;
        this.results = results;
        this.shown = shown;
        this.parts = parts;
        this.choice = choice;
        this.request = request;
        this.failures = failures;
        this.second = second;
        this.overlaps = overlaps;
        this.repeats = new Repeats(brief);
        this.technical = Technology.isTopic(results);
    }

    Analysis assemble() {
        Speaks speaks =
                new Speaks(
                        knowledge.catalogue().rules(),
                        brief,
                        choice.profile(),
                        results,
                        request.overrides(),
                        isInferred());
        WordFindings words = words(speaks, brief, results);
        List<PlacedFact> facts = placedFacts(words);
        List<PlacedFact> header = MetadataFacts.of(brief);
        List<PlacedFact> stated = new ArrayList<>(header);
        stated.addAll(facts);
        if (stated.stream().noneMatch(fact -> fact.fact().kind() == FactKind.TIME)) {
            stated.addAll(MetadataFacts.published(brief));
        }
        BitSet withGaps = blocksWithGaps();
        Supplier<List<Candidate>> ofPatterns = second.does(words::ofPatterns);
        Supplier<List<Candidate>> ofChecks = second.does(() -> ofChecks(speaks, facts, header));
        List<ElementState> states =
                elements.evaluate(brief, stated, signs(), withGaps, choice.profile());
        Computed computed = new Computed(stated, request.now());
        List<Candidate> ofFacts = words.ofFacts(facts, answered(states), computed);
        List<Candidate> candidates = new ArrayList<>(ofPatterns.get());
        candidates.addAll(ofFacts);
        candidates.addAll(ofChecks.get());
        List<Candidate> distinct = repeats.merge(overlaps.drop(candidates));
        distinct.addAll(
                new MissingFindings(
                                knowledge,
                                brief,
                                speaks,
                                choice.profile(),
                                computed,
                                !withGaps.isEmpty())
                        .of(states, distinct));
        distinct.addAll(ofHeadline(speaks, candidates, answered(states), computed));
        distinct.sort(Overlaps.TEXT_ORDER);
        return suppress(distinct, stated, states);
    }

    private List<Candidate> ofHeadline(
            Speaks speaks, List<Candidate> inText, Set<String> answered, Computed computed) {
        var headline =
                new HeadlineFindings(
                        brief,
                        shown,
                        knowledge.catalogue().words("title-quantifiers"),
                        (head, read) -> words(speaks.over(head, read), head, read));
        List<Candidate> found =
                headline.besides(inText, () -> Explained.in(results, owners), answered, computed);
        return repeats.merge(overlaps.drop(new ArrayList<>(found)));
    }

    private WordFindings words(Speaks speaks, Brief blocks, List<BlockResult> read) {
        return new WordFindings(
                knowledge,
                owners,
                blocks,
                read,
                speaks,
                choice.profile().audience(),
                choice.profile().stage(),
                technical);
    }

    private boolean isInferred() {
        return request.audience().isEmpty()
                && !choice.audienceFrom().equals(ProfileFinder.FRONT_MATTER);
    }

    private static Set<String> answered(List<ElementState> states) {
        return states.stream()
                .filter(state -> state.status() == ElementStatus.PRESENT)
                .map(state -> state.element().id())
                .collect(Collectors.toSet());
    }

    private List<PlacedFact> placedFacts(WordFindings words) {
        List<PlacedFact> placed = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Block block = brief.blocks().get(i);
            for (Fact fact : facts(words, results.get(i))) {
                placed.add(new PlacedFact(fact, i, block.toSource(fact.span())));
            }
        }
        return new Dates(brief).complete(placed);
    }

    /** Exact and vague ones, in text order. */
    private static List<Fact> facts(WordFindings words, BlockResult result) {
        List<Fact> vague = words.vagueFacts(result);
        if (vague.isEmpty()) {
            return result.facts();
        }
        List<Fact> facts = new ArrayList<>(result.facts());
        facts.addAll(vague);
        facts.sort(Comparator.comparingInt(fact -> fact.span().start()));
        return facts;
    }

    private List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Block block = brief.blocks().get(i);
            if (block.quoted()) {
                continue;
            }
            for (BlockResult.Sign sign : results.get(i).signs()) {
                Span span = sign.place().shift(block.start());
                signs.add(new Sign(sign.element(), sign.kind(), i, span));
            }
        }
        return signs;
    }

    private BitSet blocksWithGaps() {
        BitSet open = new BitSet();
        for (int i = 0; i < results.size(); i++) {
            open.set(i, results.get(i).gap());
        }
        return open;
    }

    private List<Candidate> ofChecks(
            Speaks speaks, List<PlacedFact> facts, List<PlacedFact> header) {
        List<Candidate> candidates = new ArrayList<>();
        CheckInput input =
                new CheckInput(brief, facts, header, parts, choice.profile(), request.now());
        for (Check check : checks) {
            Optional<Rule> rule = knowledge.catalogue().rule(check.rule());
            Optional<Severity> severity = rule.flatMap(speaks::severity);
            if (severity.isPresent()) {
                try {
                    check.check(input)
                            .forEach(
                                    place ->
                                            candidates.add(
                                                    ofPlace(
                                                            rule.get(),
                                                            severity.get(),
                                                            place,
                                                            check.applicability())));
                } catch (RuntimeException broken) {
                    failures.add(Failure.of(check, broken));
                }
            }
        }
        return candidates;
    }

    private Candidate ofPlace(
            Rule rule, Severity severity, Check.Place place, Applicability applicability) {
        Finding finding =
                new Finding(
                        rule.id(),
                        severity,
                        Messages.fill(rule.message(), Map.of("detail", place.detail())),
                        rule.advice().isEmpty()
                                ? rule.why()
                                : Messages.fill(rule.advice(), Map.of("detail", place.detail())),
                        place.span(),
                        Optional.empty(),
                        place.related(),
                        rule.secret(),
                        place.key());
        return new Candidate(
                finding,
                brief.blocks().get(0),
                rule.when().oncePerBrief(),
                () ->
                        place.instead()
                                .map(text -> fixesOf(place, text, applicability))
                                .orElse(List.of()));
    }

    /** What was published, and what somebody else said, stays as it is. */
    private List<Fix> fixesOf(Check.Place place, String text, Applicability applicability) {
        boolean ours =
                brief.blocks().stream()
                        .filter(block -> block.span().overlaps(place.span()))
                        .allMatch(block -> brief.isCurrent(block) && !block.quoted());
        return ours
                ? List.of(
                        new Fix(
                                "Say \u201c" + text + "\u201d",
                                applicability,
                                true,
                                List.of(new TextEdit(place.span(), text))))
                : List.of();
    }

    private List<PlacedTerm> terms() {
        List<PlacedTerm> terms = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Block block = brief.blocks().get(i);
            List<BlockResult.Hit> hits = new ArrayList<>(results.get(i).hits());
            if (technical) {
                hits.addAll(results.get(i).doubtful());
            }
            for (BlockResult.Hit hit : hits) {
                if (hit.term() != BlockResult.Hit.NO_TERM) {
                    Span words = results.get(i).tokens().span(hit.match().from(), hit.match().to());
                    terms.add(
                            new PlacedTerm(owners.term(hit.term()).term(), block.toSource(words)));
                }
            }
        }
        terms.sort(Comparator.comparingInt(term -> term.span().start()));
        return terms;
    }

    private Analysis suppress(
            List<Candidate> candidates, List<PlacedFact> facts, List<ElementState> states) {
        Suppressions suppressions = new Suppressions(brief, request.ignores());
        List<Finding> findings = new ArrayList<>();
        List<SuppressedFinding> suppressed = new ArrayList<>();
        Map<Finding, Supplier<List<Fix>>> fixes = new HashMap<>();
        for (Candidate candidate : candidates) {
            Optional<Suppression> request = suppressions.of(candidate.finding());
            if (request.isPresent()) {
                suppressed.add(new SuppressedFinding(candidate.finding(), request.get()));
            } else {
                findings.add(candidate.finding());
                fixes.put(candidate.finding(), candidate.fixes());
            }
        }
        return new Analysis(
                brief,
                choice,
                facts,
                states,
                findings,
                suppressed,
                suppressions.unused(),
                failures,
                finding -> fixes.getOrDefault(finding, List::of).get(),
                this::terms);
    }
}
