package io.brieflint.analysis;

import io.brieflint.document.Brief;
import io.brieflint.element.ElementState;
import io.brieflint.fact.PlacedFact;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.profile.ProfileChoice;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All that Brieflint has to say about one text. Editor and command line show the same.
 *
 * @param elements one state per element of the catalogue, in its order
 * @param findings in text order
 * @param unusedSuppressions requests that kept nothing quiet
 * @param fixer works out the fixes of a finding when somebody asks for them
 * @param termFinder works out where words of the trade stand when somebody asks for them
 */
public record Analysis(
        Brief brief,
        ProfileChoice profile,
        List<PlacedFact> facts,
        List<ElementState> elements,
        List<Finding> findings,
        List<SuppressedFinding> suppressed,
        List<Suppression> unusedSuppressions,
        List<Failure> failures,
        Function<Finding, List<Fix>> fixer,
        Supplier<List<PlacedTerm>> termFinder) {
    public Analysis {
        facts = List.copyOf(facts);
        elements = List.copyOf(elements);
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        unusedSuppressions = List.copyOf(unusedSuppressions);
        failures = List.copyOf(failures);
    }

    /** Without the words of the trade. */
    public Analysis(
            Brief brief,
            ProfileChoice profile,
            List<PlacedFact> facts,
            List<ElementState> elements,
            List<Finding> findings,
            List<SuppressedFinding> suppressed,
            List<Suppression> unusedSuppressions,
            List<Failure> failures,
            Function<Finding, List<Fix>> fixer) {
        this(
                brief,
                profile,
                facts,
                elements,
                findings,
                suppressed,
                unusedSuppressions,
                failures,
                fixer,
                List::of);
    }

    /** Words of the trade, in text order. */
    public List<PlacedTerm> terms() {
        return termFinder.get();
    }

    /** Ways to resolve a finding of this analysis, best first. */
    public List<Fix> fixes(Finding finding) {
        return fixer.apply(finding);
    }
}
