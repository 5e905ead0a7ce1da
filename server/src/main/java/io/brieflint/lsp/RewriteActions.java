package io.brieflint.lsp;

import io.brieflint.finding.Applicability;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.report.Masking;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;

/** Every way that Brieflint knows to say it better. */
final class RewriteActions implements ActionSource {
    private final ClientFeatures client;
    private final Edits edits;

    RewriteActions(ClientFeatures client, Edits edits) {
        this.client = client;
        this.edits = edits;
    }

    @Override
    public List<CodeAction> actions(ActionRequest request) {
        List<CodeAction> actions = new ArrayList<>();
        if (!request.wish().includes(CodeActionKind.QuickFix)) {
            return actions;
        }
        Masking masking = Masking.of(request.analysis());
        for (Finding finding : request.touched()) {
            for (Fix fix : request.analysis().fixes(finding)) {
                if (masking.mayShow(fix)) {
                    actions.add(action(request, finding, fix, masking.text(fix.title())));
                }
            }
        }
        return actions;
    }

    private CodeAction action(ActionRequest request, Finding finding, Fix fix, String title) {
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.QuickFix);
        action.setEdit(edits.of(request.snapshot(), fix));
        List<org.eclipse.lsp4j.Diagnostic> shown = request.shown(finding, client);
        if (!shown.isEmpty()) {
            action.setDiagnostics(shown);
        }
        if (client.preferred() && fix.preferred() && fix.applicability() == Applicability.SAFE) {
            action.setIsPreferred(true);
        }
        return action;
    }
}
