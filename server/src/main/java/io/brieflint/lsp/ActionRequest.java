package io.brieflint.lsp;

import io.brieflint.analysis.Analysis;
import io.brieflint.finding.Finding;
import io.brieflint.text.Span;
import java.util.List;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants actions for.
 *
 * @param touched the findings whose words touch the selection
 */
record ActionRequest(
        Checked checked, Analysis analysis, Span selection, List<Finding> touched, Wish wish) {

    /**
     * @param only kinds that the client wants; null for all
     * @param shown what the client shows at the selection, if it says so
     */
    record Wish(@Nullable List<String> only, List<Diagnostic> shown) {
        /** A wish for {@code source} includes {@code source.fixAll}. */
        boolean includes(String kind) {
            return only == null || only.isEmpty() || names(kind);
        }

        boolean namesExactly(String kind) {
            return only != null && only.contains(kind);
        }

        /** Asked for, if only by a wider kind. */
        boolean names(String kind) {
            return only != null
                    && only.stream()
                            .anyMatch(
                                    wanted ->
                                            wanted.isEmpty()
                                                    || kind.equals(wanted)
                                                    || kind.startsWith(wanted + "."));
        }
    }

    static ActionRequest of(
            Checked checked, Analysis analysis, CodeActionParams params, ClientFeatures client) {
        Positions positions = checked.positions(client.encoding());
        Span selection = positions.span(params.getRange());
        List<Finding> touched =
                analysis.findings().stream()
                        .filter(finding -> touches(finding.span(), selection))
                        .toList();
        List<Diagnostic> shown =
                params.getContext().getDiagnostics() == null
                        ? List.of()
                        : params.getContext().getDiagnostics();
        return new ActionRequest(
                checked,
                analysis,
                selection,
                touched,
                new Wish(params.getContext().getOnly(), shown));
    }

    private static boolean touches(Span words, Span selection) {
        return words.start() <= selection.end() && selection.start() <= words.end();
    }

    Snapshot snapshot() {
        return checked.snapshot();
    }

    /** The diagnostics that the client shows for a finding. */
    List<Diagnostic> shown(Finding finding, ClientFeatures client) {
        Positions positions = checked.positions(client.encoding());
        return wish.shown().stream()
                .filter(
                        diagnostic ->
                                diagnostic.getCode() != null
                                        && finding.rule()
                                                .toString()
                                                .equals(diagnostic.getCode().getLeft())
                                        && positions
                                                .span(diagnostic.getRange())
                                                .equals(finding.span()))
                .toList();
    }
}
