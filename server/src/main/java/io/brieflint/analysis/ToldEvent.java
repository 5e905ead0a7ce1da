package io.brieflint.analysis;

import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.fact.Fact;
import io.brieflint.fact.FactRole;
import io.brieflint.fact.FactValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a text tells of an event at all. A short text gets the benefit of the doubt; a long one
 * that names no clock time and no outage is a manual or a licence, whatever its name, and remarks
 * about its tone would be noise.
 */
final class ToldEvent {
    private static final int SHORT = 400;

    /** What matters in any text that is about to be sent, whatever it tells. */
    private static final Set<String> ANYWAY = Set.of("disclosure", "jargon", "consistency");

    private static final List<String> WORDS =
            List.of(
                    "outage",
                    "downtime",
                    "postmortem",
                    "post-mortem",
                    "unavailable for",
                    "incident report",
                    "this incident",
                    "the incident");

    private ToldEvent() {}

    static boolean in(Brief brief, List<BlockResult> results) {
        if (!brief.hasWords(SHORT)) {
            return true;
        }
        for (BlockResult result : results) {
            for (Fact fact : result.facts()) {
                boolean told =
                        fact.value() instanceof FactValue.Time time
                                && (time.isZoned() || fact.role() != FactRole.OTHER);
                if (told) {
                    return true;
                }
            }
        }
        return brief.blocks().stream().map(Block::prose).anyMatch(ToldEvent::speaksOfOne);
    }

    private static boolean speaksOfOne(String prose) {
        String lower = prose.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(lower::contains);
    }

    static boolean needsOne(io.brieflint.rule.Rule rule) {
        return rule.element().isEmpty() && !ANYWAY.contains(rule.id().family());
    }
}
