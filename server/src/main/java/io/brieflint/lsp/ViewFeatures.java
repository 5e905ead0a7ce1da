package io.brieflint.lsp;

import io.brieflint.lsp.ClientFeatures.From;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionItemInsertTextModeSupportCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.SymbolKindCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/**
 * How a client shows what it asks for.
 *
 * @param markdown it would rather be told about a place in Markdown than in plain text
 * @param completionSnippets a completion can have stops
 * @param keepsMargins writes the lines of a completion as they are, when it is told to
 * @param symbolTree symbols can hold symbols
 * @param symbolKinds beside those of the first version of the protocol
 * @param asksForLensesAgain when it is told to
 * @param asksForHintsAgain when it is told to
 */
record ViewFeatures(
        boolean markdown,
        boolean completionSnippets,
        boolean keepsMargins,
        boolean symbolTree,
        List<SymbolKind> symbolKinds,
        boolean asksForLensesAgain,
        boolean asksForHintsAgain) {

    static ViewFeatures of(From<ClientCapabilities> client) {
        From<TextDocumentClientCapabilities> text = client.get(ClientCapabilities::getTextDocument);
        From<WorkspaceClientCapabilities> workspace = client.get(ClientCapabilities::getWorkspace);
        From<DocumentSymbolCapabilities> symbols =
                text.get(TextDocumentClientCapabilities::getDocumentSymbol);
        From<CompletionItemCapabilities> proposals =
                text.get(TextDocumentClientCapabilities::getCompletion)
                        .get(CompletionCapabilities::getCompletionItem);
        return new ViewFeatures(
                isMarkdownFirst(
                        text.get(TextDocumentClientCapabilities::getHover)
                                .get(HoverCapabilities::getContentFormat)
                                .value()
                                .orElse(List.of())),
                proposals.is(CompletionItemCapabilities::getSnippetSupport),
                proposals
                        .get(CompletionItemCapabilities::getInsertTextModeSupport)
                        .get(CompletionItemInsertTextModeSupportCapabilities::getValueSet)
                        .holds(InsertTextMode.AsIs),
                symbols.is(DocumentSymbolCapabilities::getHierarchicalDocumentSymbolSupport),
                symbols.get(DocumentSymbolCapabilities::getSymbolKind)
                        .get(SymbolKindCapabilities::getValueSet)
                        .value()
                        .orElse(List.of()),
                workspace
                        .get(WorkspaceClientCapabilities::getCodeLens)
                        .is(CodeLensWorkspaceCapabilities::getRefreshSupport),
                workspace
                        .get(WorkspaceClientCapabilities::getInlayHint)
                        .is(InlayHintWorkspaceCapabilities::getRefreshSupport));
    }

    private static boolean isMarkdownFirst(List<String> formats) {
        int markdown = formats.indexOf(MarkupKind.MARKDOWN);
        int plain = formats.indexOf(MarkupKind.PLAINTEXT);
        return markdown >= 0 && (plain < 0 || markdown < plain);
    }
}
