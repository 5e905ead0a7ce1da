package io.brieflint.analysis;

import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.document.Entry;
import io.brieflint.fact.FactKind;
import io.brieflint.finding.Severity;
import io.brieflint.profile.Profile;
import io.brieflint.profile.Stage;
import io.brieflint.rule.Conditions;
import io.brieflint.rule.Rule;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether, and how loud, a rule may speak at a place of a brief. */
final class Speaks {
    /**
     * What still matters in entries that readers already have: leaks, and figures that contradict
     * each other.
     */
    private static final Set<String> FOR_PUBLISHED = Set.of("disclosure", "consistency");

    /**
     * Leaks, promises and minimising harm any reader, so a guess about who reads never silences
     * them.
     */
    private static final Set<String> WHOEVER_READS = Set.of("disclosure", "tone");

    private final Brief brief;
    private final Profile profile;
    private final List<BlockResult> results;
    private final Map<String, Optional<Severity>> overrides;
    private final boolean inferred;
    private final boolean event;

    /** By identity, and only for this brief: looked up for each finding, by several threads. */
    private final IdentityHashMap<Rule, Optional<Severity>> severities = new IdentityHashMap<>();

    Speaks(
            List<Rule> rules,
            Brief brief,
            Profile profile,
            List<BlockResult> results,
            Map<String, Optional<Severity>> overrides,
            boolean inferred) {
        this.brief = brief;
        this.profile = profile;
        this.results = results;
        this.overrides = overrides;
        this.inferred = inferred;
        this.event = ToldEvent.in(brief, results);
        rules.forEach(rule -> severities.put(rule, find(rule)));
    }

    /** The same rules, as loud, over other blocks of the same brief. */
    private Speaks(Speaks same, Brief brief, List<BlockResult> results) {
        this.brief = brief;
        this.profile = same.profile;
        this.results = results;
        this.overrides = same.overrides;
        this.inferred = same.inferred;
        this.event = same.event;
        severities.putAll(same.severities);
    }

    Speaks over(Brief blocks, List<BlockResult> read) {
        return new Speaks(this, blocks, read);
    }

    /** Empty when the rule is silent for this audience and stage. */
    Optional<Severity> severity(Rule rule) {
        Optional<Severity> known = severities.get(rule);
        return known == null ? find(rule) : known;
    }

    private Optional<Severity> find(Rule rule) {
        Conditions when = rule.when();
        boolean meant =
                (when.audiences().isEmpty() || when.audiences().contains(profile.audience()))
                        && (when.stages().isEmpty() || when.stages().contains(profile.stage()));
        if (!meant || (!event && ToldEvent.needsOne(rule))) {
            return Optional.empty();
        }
        Optional<Severity> override = overrides.get(rule.id().toString());
        if (override == null) {
            override = overrides.get(rule.id().family());
        }
        if (override != null) {
            return override;
        }
        Optional<Severity> loud = rule.loudness().of(profile.audience(), profile.stage());
        if (loud.isEmpty() && inferred && harmsAnyReader(rule)) {
            return Optional.of(Severity.INFO);
        }
        return loud.map(severity -> profile.limit(rule.id(), severity));
    }

    /** Leaks, promises and minimising; never where the stage is what keeps the rule quiet. */
    private boolean harmsAnyReader(Rule rule) {
        boolean stageSpeaks =
                rule.loudness()
                        .stages()
                        .getOrDefault(profile.stage(), Optional.of(Severity.INFO))
                        .isPresent();
        boolean harms =
                WHOEVER_READS.contains(rule.id().family()) || rule.id().name().contains("promise");
        return stageSpeaks && harms;
    }

    boolean at(Rule rule, int blockIndex, int sentence) {
        Block block = brief.blocks().get(blockIndex);
        Conditions when = rule.when();
        boolean silent = isPublished(rule, block) && !speaksOfPublished(rule);
        boolean quoted = block.quoted() && !rule.id().family().equals("disclosure");
        if (silent
                || quoted
                || when.notBlocks().contains(block.kind())
                || when.notSections().contains(block.role())) {
            return false;
        }
        if (!when.sections().isEmpty() && !when.sections().contains(block.role())) {
            return false;
        }
        if (when.untimedOnly() && isTimed(block)) {
            return false;
        }
        return when.noFacts().isEmpty() || !hasFact(blockIndex, sentence, when.noFacts());
    }

    /** Readers have it already, and what the rule finds there can no longer be taken back. */
    boolean isPublished(Rule rule, Block block) {
        return !brief.isCurrent(block) && !FOR_PUBLISHED.contains(rule.id().family());
    }

    /**
     * While an incident goes on, writers have enough to do with the next message. Once it is over,
     * what was wrong with an update is worth a hint.
     */
    private boolean speaksOfPublished(Rule rule) {
        Conditions when = rule.when();
        return !profile.stage().isUnderWay()
                && (when.stages().isEmpty() || when.stages().contains(Stage.UPDATE))
                && rule.loudness().of(profile.audience(), Stage.UPDATE).isPresent();
    }

    private boolean isTimed(Block block) {
        if (block.entry() == Block.NO_ENTRY) {
            return false;
        }
        Entry entry = brief.entries().get(block.entry());
        return entry.kind() != Entry.Kind.POST && !entry.time().isEmpty();
    }

    private boolean hasFact(int blockIndex, int sentence, Set<FactKind> kinds) {
        if (results.get(blockIndex).hasExactFact(sentence, kinds)) {
            return true;
        }
        Block block = brief.blocks().get(blockIndex);
        if (block.row() == Block.NO_ROW
                || block.kind() != io.brieflint.document.BlockKind.TABLE_CELL) {
            return false;
        }
        for (int i = neighbour(blockIndex, -1); i <= neighbour(blockIndex, 1); i++) {
            BlockResult result = results.get(i);
            for (int s = 0; s < result.sentences().size(); s++) {
                if (result.hasExactFact(s, kinds)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The last block of the same row in a direction. */
    private int neighbour(int blockIndex, int step) {
        int row = brief.blocks().get(blockIndex).row();
        int i = blockIndex;
        while (i + step >= 0
                && i + step < brief.blocks().size()
                && brief.blocks().get(i + step).row() == row) {
            i += step;
        }
        return i;
    }
}
