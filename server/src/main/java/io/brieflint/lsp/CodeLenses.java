package io.brieflint.lsp;

import io.brieflint.analysis.Analysis;
import io.brieflint.text.Span;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;

/**
 * Above the title: who reads the brief, at which stage, and how much of what they need is there.
 */
final class CodeLenses {
    private final ClientFeatures client;

    CodeLenses(ClientFeatures client) {
        this.client = client;
    }

    List<CodeLens> of(Checked checked) {
        if (!checked.editor().codeLens()) {
            return List.of();
        }
        return lens(checked).stream().toList();
    }

    private Optional<CodeLens> lens(Checked checked) {
        return checked.analysis()
                .flatMap(
                        analysis ->
                                Title.of(analysis.brief())
                                        .map(line -> lens(checked, analysis, line)));
    }

    private CodeLens lens(Checked checked, Analysis analysis, Span line) {
        String title = ReadinessWords.of(analysis).title();
        String uri = checked.snapshot().place().uri();
        return new CodeLens(
                checked.positions(client.encoding()).range(line),
                new Command(title, Commands.SHOW_READINESS, List.of(uri)),
                null);
    }
}
