package io.brieflint.lsp;

import io.brieflint.profile.Audience;
import io.brieflint.profile.Profile;
import io.brieflint.profile.Stage;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;

/** Says in the front matter who reads a brief, and at which stage. */
final class ProfileActions implements ActionSource {
    private final Edits edits;

    ProfileActions(Edits edits) {
        this.edits = edits;
    }

    /**
     * All pairs when asked for by name; single changes in a menu of source actions; none beside
     * other actions, where they would bury the rest.
     */
    @Override
    public List<CodeAction> actions(ActionRequest request) {
        List<CodeAction> actions = new ArrayList<>();
        if (!request.wish().names(Actions.PROFILE)) {
            return actions;
        }
        boolean byName = request.wish().namesExactly(Actions.PROFILE);
        if (!ProfileFields.of(request).canBeSaid()) {
            return actions;
        }
        Profile now = request.analysis().profile().profile();
        for (Audience audience : Audience.values()) {
            for (Stage stage : Stage.values()) {
                boolean same = audience == now.audience() && stage == now.stage();
                boolean single = audience == now.audience() || stage == now.stage();
                if (!same && (single || byName)) {
                    actions.add(action(request, audience, stage));
                }
            }
        }
        return actions;
    }

    private CodeAction action(ActionRequest request, Audience audience, Stage stage) {
        return Actions.edit(
                "Read as " + audience.id() + ", " + stage.id(),
                Actions.PROFILE,
                edits.of(request.snapshot(), ProfileFields.of(request).say(audience, stage)));
    }
}
