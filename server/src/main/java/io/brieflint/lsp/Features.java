package io.brieflint.lsp;

import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/**
 * Everything that the server can do for a client. A new feature is a class, a field here, its
 * announcement in {@link #announce}, and its method in {@link TextDocuments}.
 */
final class Features {
    private final Session session;
    private final CodeActions actions;
    private final PullDiagnostics pull;
    private final WorkspaceDiagnostics workspace;
    private final Commands commands;
    private final Hovers hovers;
    private final Completions completions;
    private final ProjectFiles projectFiles;
    private final CodeLenses lenses;
    private final DocumentSymbols symbols;
    private final InlayHints hints;

    Features(Session session) {
        this.session = session;
        this.actions = new CodeActions(session);
        this.pull = new PullDiagnostics(session);
        WorkspaceBriefs briefs = new WorkspaceBriefs(session);
        this.workspace = new WorkspaceDiagnostics(session, briefs);
        this.commands = new Commands(session, briefs, workspace);
        this.hovers = new Hovers(session);
        this.completions = new Completions(session);
        this.projectFiles = new ProjectFiles(session);
        this.lenses = new CodeLenses(session.features());
        this.symbols = new DocumentSymbols(session.features());
        this.hints = new InlayHints(session.features());
    }

    PullDiagnostics pull() {
        return pull;
    }

    WorkspaceDiagnostics workspace() {
        return workspace;
    }

    Commands commands() {
        return commands;
    }

    Session session() {
        return session;
    }

    CodeActions actions() {
        return actions;
    }

    Hovers hovers() {
        return hovers;
    }

    Completions completions() {
        return completions;
    }

    ProjectFiles projectFiles() {
        return projectFiles;
    }

    CodeLenses lenses() {
        return lenses;
    }

    DocumentSymbols symbols() {
        return symbols;
    }

    InlayHints hints() {
        return hints;
    }

    ServerCapabilities announce() {
        ServerCapabilities server = new ServerCapabilities();
        server.setPositionEncoding(session.features().encoding().id());
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        server.setTextDocumentSync(sync);
        server.setCodeActionProvider(
                new CodeActionOptions(
                        List.of(
                                CodeActionKind.QuickFix,
                                Actions.FIX_ALL,
                                Actions.INSERT_MISSING,
                                Actions.PROFILE)));
        server.setHoverProvider(true);
        server.setCompletionProvider(new CompletionOptions(false, List.of()));
        server.setCodeLensProvider(new CodeLensOptions(false));
        server.setDocumentSymbolProvider(true);
        server.setInlayHintProvider(true);
        server.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.ALL));
        if (session.features().pull()) {
            DiagnosticRegistrationOptions pulled = new DiagnosticRegistrationOptions(false, true);
            pulled.setIdentifier(Diagnostics.SOURCE);
            server.setDiagnosticProvider(pulled);
        }
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        server.setWorkspace(new WorkspaceServerCapabilities(folders));
        return server;
    }
}
