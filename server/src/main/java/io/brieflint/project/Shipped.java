package io.brieflint.project;

import io.brieflint.analysis.Analyzer;
import io.brieflint.analysis.Knowledge;
import io.brieflint.config.ShippedKnowledge;
import org.jspecify.annotations.Nullable;

/** What comes with Brieflint, read when it is first needed and then shared. Safe to share. */
public final class Shipped {
    private @Nullable Knowledge knowledge;
    private @Nullable Analyzer analyzer;

    /** Starts to read all of it beside whatever else has to be done first. */
    public void readAhead() {
        Thread reader = new Thread(this::analyzer, "brieflint-read-ahead");
        // What cannot be read fails again, and is told, where it is asked for.
        reader.setUncaughtExceptionHandler((thread, broken) -> {});
        reader.setDaemon(true);
        reader.start();
    }

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
