package io.brieflint.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What a client says and asks about one document. One line per feature; each is a class. */
final class TextDocuments extends QuietTextDocuments {
    private final Gate gate;

    TextDocuments(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        gate.features().session().open(params.getTextDocument());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        gate.features().session().change(params);
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        gate.features().session().close(params.getTextDocument().getUri());
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        gate.features().session().save(params.getTextDocument().getUri());
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(
            CodeActionParams params) {
        Features features = gate.features();
        return features.session()
                .answer(
                        params.getTextDocument().getUri(),
                        List.of(),
                        checked -> features.actions().of(checked, params));
    }

    @Override
    public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
        return gate.features().pull().of(params);
    }

    @Override
    public CompletableFuture<CodeAction> resolveCodeAction(CodeAction unresolved) {
        return CompletableFuture.completedFuture(unresolved);
    }
}
