package io.brieflint.cli;

import io.brieflint.report.Baseline;
import io.brieflint.report.CheckedDocument;

/** Keeps the findings of a baseline quiet, or takes all findings into it. */
final class KnownFindings implements CheckRun.Step {
    private final Baseline baseline;
    private final boolean updates;
    private int gone;

    KnownFindings(Baseline baseline, boolean updates) {
        this.baseline = baseline;
        this.updates = updates;
    }

    @Override
    public CheckedDocument document(ReadBrief brief, CheckedDocument document) {
        if (updates) {
            baseline.replace(document);
        }
        Baseline.Kept kept = baseline.applyTo(document);
        gone += kept.gone();
        return kept.document();
    }

    /** How many findings the baseline holds in vain. */
    int gone() {
        return gone;
    }
}
