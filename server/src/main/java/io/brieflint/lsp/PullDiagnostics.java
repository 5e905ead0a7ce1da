package io.brieflint.lsp;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticServerCancellationData;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Diagnostics of an open document for a client that asks for them. */
final class PullDiagnostics {
    private final Session session;

    PullDiagnostics(Session session) {
        this.session = session;
    }

    CompletableFuture<DocumentDiagnosticReport> of(DocumentDiagnosticParams params) {
        String uri = params.getTextDocument().getUri();
        return session.documents()
                .find(uri)
                .filter(document -> session.features().pull())
                .map(document -> of(document, params))
                .orElseGet(() -> CompletableFuture.completedFuture(full(List.of(), "")));
    }

    private CompletableFuture<DocumentDiagnosticReport> of(
            OpenDocument document, DocumentDiagnosticParams params) {
        return document.checked()
                .handleAsync(
                        (checked, broken) -> {
                            if (checked != null && document.isCurrent(checked.snapshot())) {
                                return report(document, checked, params);
                            }
                            boolean overtaken =
                                    broken == null
                                            || Breakage.root(broken)
                                                    instanceof CancellationException;
                            if (overtaken) {
                                throw askAgain();
                            }
                            return full(List.of(), "");
                        },
                        session.workers());
    }

    private DocumentDiagnosticReport report(
            OpenDocument document, Checked checked, DocumentDiagnosticParams params) {
        List<Diagnostic> found = session.publisher().diagnostics(document, checked);
        String edition = document.edition(found);
        return edition.equals(params.getPreviousResultId())
                ? new DocumentDiagnosticReport(
                        new RelatedUnchangedDocumentDiagnosticReport(edition))
                : full(found, edition);
    }

    private static DocumentDiagnosticReport full(List<Diagnostic> found, String edition) {
        RelatedFullDocumentDiagnosticReport report = new RelatedFullDocumentDiagnosticReport(found);
        if (!edition.isEmpty()) {
            report.setResultId(edition);
        }
        return new DocumentDiagnosticReport(report);
    }

    private static ResponseErrorException askAgain() {
        return new ResponseErrorException(
                new ResponseError(
                        ResponseErrorCode.ServerCancelled,
                        "The text has changed.",
                        new DiagnosticServerCancellationData(true)));
    }
}
