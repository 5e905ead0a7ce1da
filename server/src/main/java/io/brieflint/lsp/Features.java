package io.brieflint.lsp;

import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
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

    Features(Session session) {
        this.session = session;
        this.actions = new CodeActions(session);
        this.pull = new PullDiagnostics(session);
        WorkspaceBriefs briefs = new WorkspaceBriefs(session);
        this.workspace = new WorkspaceDiagnostics(session, briefs);
        this.commands = new Commands(session, briefs, workspace);
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
