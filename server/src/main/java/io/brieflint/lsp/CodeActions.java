package io.brieflint.lsp;

import io.brieflint.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** All that a writer can do at a place, worked out from the place alone. */
final class CodeActions {
    private final ClientFeatures client;
    private final List<ActionSource> sources;

    CodeActions(Session session) {
        this.client = session.features();
        Edits edits = new Edits(client);
        this.sources =
                List.of(
                        new RewriteActions(client, edits),
                        new RuleActions(session, edits),
                        new SourceActions(edits),
                        new ProfileActions(edits));
    }

    List<Either<Command, CodeAction>> of(Checked checked, CodeActionParams params) {
        List<Either<Command, CodeAction>> actions = new ArrayList<>();
        if (client.literals() && checked.analysis().isPresent()) {
            Analysis analysis = checked.analysis().get();
            ActionRequest request = ActionRequest.of(checked, analysis, params, client);
            for (ActionSource source : sources) {
                source.actions(request).forEach(action -> actions.add(Either.forRight(action)));
            }
        }
        return actions;
    }
}
