package io.brieflint.project;

import io.brieflint.analysis.Analyzer;
import io.brieflint.analysis.Knowledge;
import io.brieflint.config.ShippedKnowledge;
import org.jspecify.annotations.Nullable;

/** What comes with Brieflint, read when it is first needed and then shared. */
public final class Shipped {
    private @Nullable Knowledge knowledge;
    private @Nullable Analyzer analyzer;

    public synchronized Knowledge knowledge() {
        if (knowledge == null) {
            knowledge = ShippedKnowledge.load();
        }
        return knowledge;
    }

    public synchronized Analyzer analyzer() {
        if (analyzer == null) {
            analyzer = ShippedKnowledge.analyzer(knowledge());
        }
        return analyzer;
    }
}
