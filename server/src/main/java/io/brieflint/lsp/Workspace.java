package io.brieflint.lsp;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileEvent;
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
}
