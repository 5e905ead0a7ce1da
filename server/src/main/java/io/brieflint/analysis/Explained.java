package io.brieflint.analysis;

import io.brieflint.analysis.BlockResult.Hit;
import io.brieflint.fix.Explanation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words of the trade a brief explains itself. */
final class Explained {
    private Explained() {}

    /** The names of the terms. */
    static Set<String> in(List<BlockResult> results, Owners owners) {
        Set<String> explained = new HashSet<>();
        for (BlockResult result : results) {
            add(result, result.hits(), owners, explained);
            add(result, result.doubtful(), owners, explained);
        }
        return explained;
    }

    private static void add(
            BlockResult result, List<Hit> hits, Owners owners, Set<String> explained) {
        for (Hit hit : hits) {
            if (hit.term() != Hit.NO_TERM && isExplained(result, hit)) {
                explained.add(owners.term(hit.term()).term().name());
            }
        }
    }

    private static boolean isExplained(BlockResult result, Hit hit) {
        return Explanation.standsBeside(result.tokens(), hit.match().from(), hit.match().to());
    }
}
