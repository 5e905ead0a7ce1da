package io.brieflint.lsp;

import org.eclipse.lsp4j.CodeAction;

import java.util.List;

/** Offers actions of one sort. */
interface ActionSource {
    /** In the order in which a menu shows them. */
    List<CodeAction> actions(ActionRequest request);
}
