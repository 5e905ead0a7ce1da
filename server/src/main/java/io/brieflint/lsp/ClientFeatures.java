package io.brieflint.lsp;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeConfigurationCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.jspecify.annotations.Nullable;

/**
 * What a client can do. What it does not announce, it cannot.
 *
 * @param pull asks for diagnostics rather than being sent them, and can be told to ask again
 * @param resolve completes an action's edit when it is chosen
 * @param offers can ask its user a question without a dialogue in the way
 * @param briefNotifications wants to hear of every new reading, also of what is no brief any more
 */
record ClientFeatures(
        PositionEncoding encoding,
        boolean pull,
        boolean versions,
        boolean related,
        boolean codeDescriptions,
        boolean data,
        boolean literals,
        boolean preferred,
        boolean disabled,
        boolean resolve,
        boolean documentChanges,
        boolean createFiles,
        boolean snippets,
        boolean configuration,
        boolean registersConfiguration,
        boolean registersWatchers,
        boolean folders,
        boolean progress,
        boolean showsDocuments,
        boolean offers,
        boolean briefNotifications,
        ViewFeatures views) {

    static ClientFeatures of(InitializeParams params) {
        From<ClientCapabilities> client = From.of(params.getCapabilities());
        From<WorkspaceClientCapabilities> workspace = client.get(ClientCapabilities::getWorkspace);
        From<TextDocumentClientCapabilities> text = client.get(ClientCapabilities::getTextDocument);
        From<WindowClientCapabilities> window = client.get(ClientCapabilities::getWindow);
        From<WorkspaceEditCapabilities> edit =
                workspace.get(WorkspaceClientCapabilities::getWorkspaceEdit);
        From<CodeActionCapabilities> actions =
                text.get(TextDocumentClientCapabilities::getCodeAction);
        From<PublishDiagnosticsCapabilities> push =
                text.get(TextDocumentClientCapabilities::getPublishDiagnostics);
        From<DiagnosticCapabilities> pull = text.get(TextDocumentClientCapabilities::getDiagnostic);
        boolean refreshes =
                workspace
                        .get(WorkspaceClientCapabilities::getDiagnostics)
                        .is(DiagnosticWorkspaceCapabilities::getRefreshSupport);
        // Without a way to say "ask again", what a pause or the clock brings would go unseen.
        boolean pulls = pull.value().isPresent() && refreshes;
        return new ClientFeatures(
                PositionEncoding.choose(
                        client.get(ClientCapabilities::getGeneral)
                                .get(GeneralClientCapabilities::getPositionEncodings)
                                .value()
                                .orElse(null)),
                pulls,
                push.is(PublishDiagnosticsCapabilities::getVersionSupport),
                push.is(PublishDiagnosticsCapabilities::getRelatedInformation)
                        || pull.is(DiagnosticCapabilities::getRelatedInformation),
                push.is(PublishDiagnosticsCapabilities::getCodeDescriptionSupport)
                        || pull.is(DiagnosticCapabilities::getCodeDescriptionSupport),
                push.is(PublishDiagnosticsCapabilities::getDataSupport)
                        || pull.is(DiagnosticCapabilities::getDataSupport),
                actions.get(CodeActionCapabilities::getCodeActionLiteralSupport)
                        .value()
                        .isPresent(),
                actions.is(CodeActionCapabilities::getIsPreferredSupport),
                actions.is(CodeActionCapabilities::getDisabledSupport),
                actions.get(CodeActionCapabilities::getResolveSupport)
                                .get(CodeActionResolveSupportCapabilities::getProperties)
                                .holds("edit")
                        && actions.is(CodeActionCapabilities::getDataSupport),
                edit.is(WorkspaceEditCapabilities::getDocumentChanges),
                edit.is(WorkspaceEditCapabilities::getDocumentChanges)
                        && edit.get(WorkspaceEditCapabilities::getResourceOperations)
                                .holds(ResourceOperationKind.Create),
                edit.is(WorkspaceEditCapabilities::getSnippetEditSupport)
                        && edit.is(WorkspaceEditCapabilities::getDocumentChanges),
                workspace.is(WorkspaceClientCapabilities::getConfiguration),
                workspace
                        .get(WorkspaceClientCapabilities::getDidChangeConfiguration)
                        .is(DidChangeConfigurationCapabilities::getDynamicRegistration),
                workspace
                        .get(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                        .is(DidChangeWatchedFilesCapabilities::getDynamicRegistration),
                workspace.is(WorkspaceClientCapabilities::getWorkspaceFolders),
                window.is(WindowClientCapabilities::getWorkDoneProgress),
                window.get(WindowClientCapabilities::getShowDocument)
                        .is(ShowDocumentCapabilities::isSupport),
                window.get(WindowClientCapabilities::getShowMessage).value().isPresent(),
                wantsBriefs(params.getInitializationOptions()),
                ViewFeatures.of(client));
    }

    private static boolean wantsBriefs(@Nullable Object options) {
        return options instanceof JsonObject object
                && object.get("briefNotifications") instanceof JsonPrimitive wanted
                && wanted.isBoolean()
                && wanted.getAsBoolean();
    }

    /** A part of what a client announces, which may not be there. */
    record From<T>(Optional<T> value) {
        static <T> From<T> of(@Nullable T value) {
            return new From<>(Optional.ofNullable(value));
        }

        <R> From<R> get(Function<T, @Nullable R> part) {
            return new From<>(value.map(part));
        }

        boolean is(Function<T, @Nullable Boolean> part) {
            return value.map(part).orElse(false);
        }

        boolean holds(Object item) {
            return value.filter(List.class::isInstance)
                    .map(list -> ((List<?>) list).contains(item))
                    .orElse(false);
        }
    }
}
