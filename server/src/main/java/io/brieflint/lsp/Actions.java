package io.brieflint.lsp;

import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Builds actions. An action has an edit or a command, never both: some clients do only one. */
final class Actions {
    static final String FIX_ALL = "source.fixAll.brieflint";
    static final String INSERT_MISSING = "source.brieflint.insertMissing";
    static final String PROFILE = "source.brieflint.profile";

    private Actions() {}

    static CodeAction edit(String title, String kind, WorkspaceEdit edit) {
        CodeAction action = new CodeAction(title);
        action.setKind(kind);
        action.setEdit(edit);
        return action;
    }

    static CodeAction command(String title, String kind, String command, String... arguments) {
        CodeAction action = new CodeAction(title);
        action.setKind(kind);
        action.setCommand(new Command(title, command, List.of((Object[]) arguments)));
        return action;
    }
}
