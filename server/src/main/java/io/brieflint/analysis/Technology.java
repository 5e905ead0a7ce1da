package io.brieflint.analysis;

import java.util.List;

/**
 * Whether a text is about technology. In one that is, node, token or cluster have their technical
 * sense in every sentence: a word seldom changes its sense within a text (Gale, Church and
 * Yarowsky, 1992).
 */
final class Technology {
    private static final int FEWEST = 3;

    /** Of so many sentences at most, one has words of the trade. */
    private static final int ONE_IN = 6;

    private Technology() {}

    static boolean isTopic(List<BlockResult> results) {
        int technical = 0;
        int sentences = 0;
        for (BlockResult result : results) {
            technical += result.technical();
            sentences += result.sentences().size();
        }
        return technical >= FEWEST && technical * ONE_IN >= sentences;
    }
}
