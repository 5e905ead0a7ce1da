package io.brieflint.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
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
    public CompletableFuture<Hover> hover(HoverParams params) {
        return gate.features()
                .projectFiles()
                .hover(params)
                .orElseGet(
                        () ->
                                answer(
                                        params.getTextDocument(),
                                        null,
                                        (features, checked) ->
                                                features.hovers()
                                                        .of(checked, params.getPosition())));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
            CompletionParams params) {
        return gate.features()
                .projectFiles()
                .completion(params)
                .orElseGet(
                        () ->
                                answer(
                                        params.getTextDocument(),
                                        new CompletionList(),
                                        (features, checked) ->
                                                features.completions()
                                                        .of(checked, params.getPosition())))
                .thenApply(Either::forRight);
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return answer(
                params.getTextDocument(),
                List.of(),
                (features, checked) -> features.lenses().of(checked));
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return answer(
                params.getTextDocument(),
                List.of(),
                (features, checked) -> features.symbols().of(checked));
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return answer(
                params.getTextDocument(),
                List.of(),
                (features, checked) -> features.hints().of(checked, params.getRange()));
    }

    private <T> CompletableFuture<T> answer(
            TextDocumentIdentifier document, T none, BiFunction<Features, Checked, T> answer) {
        Features features = gate.features();
        return features.session()
                .answer(document.getUri(), none, checked -> answer.apply(features, checked));
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
