package io.brieflint.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What a client says and asks about its folders and settings. */
final class Workspace implements WorkspaceService {
    private final Gate gate;

    Workspace(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        gate.features().session().configurationChanged(params.getSettings());
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        gate.features()
                .session()
                .filesChanged(params.getChanges().stream().map(FileEvent::getUri).toList());
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        gate.features().session().foldersChanged(params.getEvent());
    }

    @Override
    public CompletableFuture<WorkspaceDiagnosticReport> diagnostic(
            WorkspaceDiagnosticParams params) {
        return gate.features().workspace().of(params);
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
        return gate.features().commands().execute(params);
    }

    @Override
    public CompletableFuture<
                    Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
            symbol(WorkspaceSymbolParams params) {
        return CompletableFuture.completedFuture(Either.forRight(List.of()));
    }
}
