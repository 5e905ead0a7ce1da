package io.brieflint.analysis;

import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.fact.Fact;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.PlacedFact;
import io.brieflint.finding.Finding;
import io.brieflint.fix.Computed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Remarks on the words that front matter shows above the text. Advice only: a rewrite could break
 * the front matter. What the text says as well is remarked on there, where it can be mended.
 */
final class HeadlineFindings {
    /** Blocks that are shown, and what was read in each. */
    record Shown(List<Block> blocks, List<BlockResult> results) {}

    private final Brief headline;
    private final List<BlockResult> results;
    private final WordFindings words;
    private final Set<String> quantifiers;

    /**
     * @param quantifiers what makes a quantity of a title vague: a reader cannot see from it
     *     whether it is about them
     * @param words what makes findings of a brief's words
     */
    HeadlineFindings(
            Brief brief,
            Shown shown,
            Set<String> quantifiers,
            BiFunction<Brief, List<BlockResult>, WordFindings> words) {
        this.headline =
                new Brief(
                        brief.source(),
                        brief.format(),
                        brief.metadata(),
                        shown.blocks(),
                        List.of(),
                        List.of(),
                        OptionalInt.empty(),
                        List.of());
        this.results = shown.results();
        this.quantifiers = quantifiers;
        this.words = words.apply(headline, results);
    }

    /**
     * @param explained terms that the text explains
     * @param inText what was found there
     */
    List<Candidate> besides(
            List<Candidate> inText,
            Supplier<Set<String>> explained,
            Set<String> answered,
            Computed computed) {
        if (results.stream()
                .allMatch(result -> result.hits().isEmpty() && result.vague().isEmpty())) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>(words.ofPatterns(explained.get()));
        found.addAll(words.ofFacts(extents(), answered, computed));
        Set<String> said = new HashSet<>();
        inText.forEach(candidate -> said.add(subject(candidate)));
        return found.stream()
                .filter(candidate -> !said.contains(subject(candidate)))
                .map(each -> new Candidate(each.finding(), each.block(), each.once(), List::of))
                .toList();
    }

    /** What one remark is enough about. */
    private static String subject(Candidate candidate) {
        Finding finding = candidate.finding();
        boolean anyWords = candidate.once() && !finding.rule().family().equals("jargon");
        return finding.rule() + " " + (anyWords ? "" : finding.key());
    }

    private List<PlacedFact> extents() {
        List<PlacedFact> facts = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Block block = headline.blocks().get(i);
            for (Fact fact : words.vagueFacts(results.get(i))) {
                if (isQuantity(fact) && hasQuantifier(block, fact)) {
                    facts.add(new PlacedFact(fact, i, block.toSource(fact.span())));
                }
            }
        }
        return facts;
    }

    private static boolean isQuantity(Fact fact) {
        return fact.kind() == FactKind.COUNT || fact.kind() == FactKind.PERCENT;
    }

    private boolean hasQuantifier(Block block, Fact fact) {
        String words = block.prose().substring(fact.span().start(), fact.span().end());
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\P{L}+"))
                .anyMatch(quantifiers::contains);
    }
}
