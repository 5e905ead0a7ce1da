package io.brieflint.cli;

import io.brieflint.analysis.Suppression;
import io.brieflint.element.ElementState;
import io.brieflint.element.ElementStatus;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Severity;
import io.brieflint.report.CheckedDocument;
import io.brieflint.report.TextReport;
import io.brieflint.text.LineColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Decides whether what was found makes the command fail. */
final class Gate {
    /**
     * @param failOn the quietest finding that counts
     * @param mostFindings so many of them are let pass
     * @param required ids of elements that every brief must have
     * @param refusesUnused whether a request that keeps nothing quiet counts
     */
    record Terms(Severity failOn, int mostFindings, List<String> required, boolean refusesUnused) {
        static final Terms NONE = new Terms(Severity.ERROR, Integer.MAX_VALUE, List.of(), false);
    }

    private final Terms terms;
    private final List<String> reasons = new ArrayList<>();
    private final Set<Suppression> unusedInConfiguration = new LinkedHashSet<>();
    private final Set<Suppression> used = new LinkedHashSet<>();
    private int count;

    Gate(Terms terms) {
        this.terms = terms;
    }

    void pass(CheckedDocument document) {
        for (Finding finding : document.analysis().findings()) {
            count += finding.severity().isAtLeast(terms.failOn()) ? 1 : 0;
        }
        requireElements(document);
        if (terms.refusesUnused()) {
            refuseUnused(document);
        }
    }

    boolean isClosed() {
        return count > terms.mostFindings() || !reasons.isEmpty() || !unusedEverywhere().isEmpty();
    }

    /** Why it is closed, where the findings themselves do not say it; one line each. */
    List<String> reasons() {
        List<String> lines = new ArrayList<>(reasons);
        for (Suppression unused : unusedEverywhere()) {
            lines.add(
                    "brieflint.yaml: this ignore keeps nothing quiet, and can go: "
                            + unused.rule()
                            + " ("
                            + unused.reason()
                            + ")");
        }
        if (terms.mostFindings() > 0 && count > terms.mostFindings()) {
            lines.add(
                    count + " findings, and --max-findings lets " + terms.mostFindings() + " pass");
        }
        return lines;
    }

    private void requireElements(CheckedDocument document) {
        for (ElementState state : document.analysis().elements()) {
            boolean missing = state.status() == ElementStatus.MISSING;
            if (missing && terms.required().contains(state.element().id())) {
                reasons.add(
                        document.path()
                                + ":1:1: Required and not said: "
                                + state.element().name()
                                + " ["
                                + state.element().id()
                                + "]");
            }
        }
    }

    private void refuseUnused(CheckedDocument document) {
        document.analysis().suppressed().forEach(quiet -> used.add(quiet.suppression()));
        for (Suppression unused : document.analysis().unusedSuppressions()) {
            if (unused.span().isEmpty()) {
                unusedInConfiguration.add(unused);
                continue;
            }
            LineColumn place =
                    document.analysis().brief().source().lineColumn(unused.span().start());
            reasons.add(
                    document.path()
                            + ":"
                            + place
                            + ": This request keeps nothing quiet, and can go: "
                            + TextReport.printable(unused.rule()));
        }
    }

    /** An ignore in brieflint.yaml is for many files; one that needs it is enough. */
    private List<Suppression> unusedEverywhere() {
        return unusedInConfiguration.stream().filter(unused -> !used.contains(unused)).toList();
    }
}
