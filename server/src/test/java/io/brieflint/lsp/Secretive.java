package io.brieflint.lsp;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Memo;
import io.brieflint.analysis.Request;
import io.brieflint.document.Format;
import io.brieflint.finding.Finding;
import io.brieflint.finding.RuleId;
import io.brieflint.finding.Severity;
import io.brieflint.project.Settings;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One word must not be shown again. */
final class Secretive extends OtherEngines {
    private final String word;

    Secretive(String word) {
        this.word = word;
    }

    @Override
    Analysis read(Settings real, SourceText source, Format format, Request request, Memo memo) {
        Analysis analysis = real.analyze(source, format, request, memo);
        List<Finding> findings = new ArrayList<>(analysis.findings());
        findings.add(
                new Finding(
                        RuleId.of("test/secret"),
                        Severity.WARNING,
                        "Take " + word + " out.",
                        "Readers must not see " + word + ".",
                        Span.ofLength(source.text().indexOf(word), word.length()),
                        Optional.empty(),
                        List.of(),
                        true,
                        word));
        return new Analysis(
                analysis.brief(),
                analysis.profile(),
                analysis.facts(),
                analysis.elements(),
                findings,
                analysis.suppressed(),
                analysis.unusedSuppressions(),
                analysis.failures(),
                analysis.fixer(),
                analysis.termFinder());
    }
}
