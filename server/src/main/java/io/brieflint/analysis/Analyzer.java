package io.brieflint.analysis;

import io.brieflint.check.Check;
import io.brieflint.check.Checks;
import io.brieflint.check.PartPlaces;
import io.brieflint.document.Block;
import io.brieflint.document.BlockText;
import io.brieflint.document.Brief;
import io.brieflint.document.BriefParser;
import io.brieflint.document.Format;
import io.brieflint.document.HeadingRoles;
import io.brieflint.document.Headline;
import io.brieflint.element.ElementEvaluator;
import io.brieflint.fact.Fact;
import io.brieflint.finding.RuleId;
import io.brieflint.language.OpenNlpTagger;
import io.brieflint.language.SentenceSplitter;
import io.brieflint.language.Tokenizer;
import io.brieflint.language.Tokens;
import io.brieflint.profile.ProfileChoice;
import io.brieflint.profile.ProfileFinder;
import io.brieflint.profile.StageWords;
import io.brieflint.profile.Wording;
import io.brieflint.text.SourceText;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Text in, findings out. Immutable and safe to share; a change of rules or vocabulary is a new
 * analyzer.
 */
public final class Analyzer {
    private final Knowledge knowledge;
    private final Owners owners;
    private final BlockReader reader;
    private final BriefParser parser;
    private final ElementEvaluator elements;
    private final ProfileFinder profiles;
    private final List<Check> checks;
    private final PartChecks partChecks;
    private final Set<String> gaps;
    private final StageWords stages;
    private final Overlaps overlaps;

    /**
     * @throws IllegalArgumentException when a pattern cannot be looked for; loading the knowledge
     *     finds that first
     */
    public Analyzer(Knowledge knowledge) {
        this(knowledge, new Owners(knowledge, new OpenNlpTagger()));
    }

    private Analyzer(Knowledge knowledge, Owners owners) {
        this.knowledge = knowledge;
        this.owners = owners;
        this.gaps = Gaps.of(knowledge);
        this.stages = new StageWords(knowledge.catalogue().lists());
        this.reader = new BlockReader(owners, gaps, stages);
        this.parser = new BriefParser(HeadingRoles.of(knowledge.headings()));
        this.elements = new ElementEvaluator(knowledge.elements());
        this.profiles = new ProfileFinder(knowledge.profiles(), stages);
        this.checks =
                Checks.all(
                        knowledge.regimesInForce(),
                        knowledge.signOffs(),
                        gaps,
                        knowledge.catalogue()::words);
        this.partChecks = new PartChecks(checks);
        this.overlaps = new Overlaps(knowledge.catalogue().rules());
    }

    /**
     * Starts faster: with patterns that {@link #writePatterns} compiled from the same knowledge.
     *
     * @throws IOException when the bytes are not of this version
     */
    public static Analyzer compiled(Knowledge knowledge, ByteBuffer patterns) throws IOException {
        return new Analyzer(knowledge, new Owners(knowledge, new OpenNlpTagger(), patterns));
    }

    /** The patterns of the knowledge, ready for {@link #compiled}. */
    public static void writePatterns(Knowledge knowledge, DataOutput out) throws IOException {
        Owners.write(knowledge, new OpenNlpTagger(), out);
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    /** Reads a text once. */
    public Analysis analyze(SourceText source, Format format, Request request) {
        return analyze(source, format, request, new Memo());
    }

    /**
     * Never throws on any text; what broke is among the failures.
     *
     * @param memo of this document; blocks that did not change since its last run are not read
     *     again
     * @throws java.util.concurrent.CancellationException when the thread was interrupted; the memo
     *     keeps what was done
     */
    public Analysis analyze(SourceText source, Format format, Request request, Memo memo) {
        SecondThread second = SecondThread.forText(source.text());
        Memo.Run run = memo.start();
        List<Failure> inPassages = new ArrayList<>();
        Supplier<Map<RuleId, List<Check.Place>>> passages =
                second.does(() -> partChecks.inPassages(source.text(), run, inPassages));
        Brief brief = parser.parse(source, format, memo.pieces());
        List<Failure> failures = new ArrayList<>();
        List<BlockResult> results = read(brief.blocks(), run, failures);
        List<Block> headline = Headline.of(brief);
        var shown = new HeadlineFindings.Shown(headline, read(headline, run, failures));
        PartPlaces parts = new PartPlaces(passages.get(), PartChecks.inBlocks(results));
        failures.addAll(inPassages);
        run.finish();
        ProfileChoice choice =
                profiles.choose(
                        brief,
                        results.stream().map(BlockResult::wording).toList(),
                        currentFacts(brief, results),
                        request.audience(),
                        request.audienceFrom(),
                        request.stage(),
                        request.stageFrom());
        return new Assembler(
                        knowledge, owners, elements, checks, brief, results, shown, parts, choice,
                        request, failures, second, overlaps)
                .assemble();
    }

    private static List<Fact> currentFacts(Brief brief, List<BlockResult> results) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            if (brief.isCurrent(brief.blocks().get(i))) {
                facts.addAll(results.get(i).facts());
            }
        }
        return facts;
    }

    private List<BlockResult> read(List<Block> blocks, Memo.Run run, List<Failure> failures) {
        List<BlockResult> results = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (Thread.currentThread().isInterrupted()) {
                run.donate();
                throw new java.util.concurrent.CancellationException("superseded");
            }
            results.add(run.block(block.text(), text -> readOrFail(text, failures)));
        }
        return results;
    }

    private BlockResult readOrFail(BlockText text, List<Failure> failures) {
        List<PartChecks.Found> places = partChecks.inBlock(text, failures);
        try {
            return reader.read(text, places);
        } catch (RuntimeException broken) {
            failures.add(
                    new Failure(
                            "reader",
                            "broke on a block (" + broken.getClass().getSimpleName() + ")"));
            Tokens tokens = Tokenizer.tokenize(text.prose(), owners.index().vocabulary());
            return new BlockResult(
                    tokens,
                    SentenceSplitter.split(tokens),
                    List.of(),
                    List.of(),
                    List.of(),
                    0,
                    List.of(),
                    List.of(),
                    BlockResult.Company.NONE,
                    places,
                    Set.of(),
                    !BlockGaps.of(text.prose(), gaps).isEmpty(),
                    Wording.of(text, stages),
                    0);
        }
    }
}
