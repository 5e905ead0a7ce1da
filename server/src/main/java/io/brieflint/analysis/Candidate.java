package io.brieflint.analysis;

import io.brieflint.document.Block;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import java.util.List;
import java.util.function.Supplier;

/**
 * A finding before the brief as a whole has had its say.
 *
 * @param block where it stands; for findings about the whole brief, where they are shown
 * @param once further findings with the same rule and key are related places of this one
 * @param fixes worked out only when asked for
 */
record Candidate(Finding finding, Block block, boolean once, Supplier<List<Fix>> fixes) {
    Candidate with(Finding other) {
        return new Candidate(other, block, once, fixes);
    }
}
