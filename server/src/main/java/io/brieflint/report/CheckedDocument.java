package io.brieflint.report;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.SuppressedFinding;
import io.brieflint.analysis.Suppression;
import io.brieflint.finding.Finding;
import io.brieflint.finding.RuleId;
import io.brieflint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One file and what Brieflint has to say about it.
 *
 * @param path relative where possible, with forward slashes
 * @param rules what is known about the rules of the findings
 */
public record CheckedDocument(
        String path, Analysis analysis, Function<RuleId, Optional<Rule>> rules) {

    public CheckedDocument(String path, Analysis analysis) {
        this(path, analysis, rule -> Optional.empty());
    }

    /** Without the other findings. */
    public CheckedDocument onlyWith(Predicate<Finding> wanted) {
        List<Finding> left = analysis.findings().stream().filter(wanted).toList();
        return with(left, analysis.suppressed());
    }

    /**
     * @param request what keeps a finding quiet; empty to leave it
     */
    public CheckedDocument quietened(Function<Finding, Optional<Suppression>> request) {
        List<Finding> left = new ArrayList<>();
        List<SuppressedFinding> quiet = new ArrayList<>(analysis.suppressed());
        for (Finding finding : analysis.findings()) {
            Optional<Suppression> reason = request.apply(finding);
            if (reason.isPresent()) {
                quiet.add(new SuppressedFinding(finding, reason.get()));
            } else {
                left.add(finding);
            }
        }
        return with(left, quiet);
    }

    private CheckedDocument with(List<Finding> findings, List<SuppressedFinding> suppressed) {
        Analysis changed =
                new Analysis(
                        analysis.brief(),
                        analysis.profile(),
                        analysis.facts(),
                        analysis.elements(),
                        findings,
                        suppressed,
                        analysis.unusedSuppressions(),
                        analysis.failures(),
                        analysis.fixer());
        return new CheckedDocument(path, changed, rules);
    }
}
