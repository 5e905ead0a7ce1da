package io.brieflint.lsp;

import java.util.List;
import org.eclipse.lsp4j.CodeAction;

/** Offers actions of one sort. */
interface ActionSource {
    /** In the order in which a menu shows them. */
    List<CodeAction> actions(ActionRequest request);
}
