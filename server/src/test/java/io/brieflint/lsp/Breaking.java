package io.brieflint.lsp;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Failure;
import io.brieflint.analysis.Memo;
import io.brieflint.analysis.Request;
import io.brieflint.document.Format;
import io.brieflint.project.Settings;
import io.brieflint.text.SourceText;
import java.util.List;

/** One rule breaks on "boom"; everything breaks on "bang". */
final class Breaking extends OtherEngines {
    @Override
    Analysis read(Settings real, SourceText source, Format format, Request request, Memo memo) {
        if (source.text().contains("bang")) {
            throw new IllegalStateException("quotes the text: " + source.text());
        }
        Analysis analysis = real.analyze(source, format, request, memo);
        if (!source.text().contains("boom")) {
            return analysis;
        }
        return new Analysis(
                analysis.brief(),
                analysis.profile(),
                analysis.facts(),
                analysis.elements(),
                analysis.findings(),
                analysis.suppressed(),
                analysis.unusedSuppressions(),
                List.of(new Failure("test/broken", "broke on this text (IllegalStateException)")),
                analysis.fixer());
    }
}
