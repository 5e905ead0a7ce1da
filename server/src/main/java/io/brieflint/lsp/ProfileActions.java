package io.brieflint.lsp;

import io.brieflint.document.Metadata;
import io.brieflint.finding.TextEdit;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Profile;
import io.brieflint.profile.Stage;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                edits.of(request.snapshot(), frontMatter(request, audience, stage)));
    }

    private static List<TextEdit> frontMatter(
            ActionRequest request, Audience audience, Stage stage) {
        SourceText source = request.snapshot().source();
        Metadata metadata = request.analysis().brief().metadata();
        String end = source.text().contains("\r\n") ? "\r\n" : "\n";
        boolean yaml = source.text(metadata.span()).startsWith("---");
        boolean toml = source.text(metadata.span()).startsWith("+++");
        if (!yaml && !toml) {
            int at = source.text().startsWith("\uFEFF") ? 1 : 0;
            String front =
                    String.join(
                            end,
                            "---",
                            "audience: " + audience.id(),
                            "stage: " + stage.id(),
                            "---",
                            "",
                            "");
            return List.of(new TextEdit(new Span(at, at), front));
        }
        List<TextEdit> changes = new ArrayList<>();
        StringBuilder added = new StringBuilder();
        set(metadata, "audience", audience.id(), toml, end, changes, added);
        set(metadata, "stage", stage.id(), toml, end, changes, added);
        if (added.length() > 0) {
            int firstLine = source.lineColumn(metadata.span().start()).line();
            int at = source.lineCount() > firstLine + 1 ? lineStart(source, firstLine + 1) : 0;
            changes.add(0, new TextEdit(new Span(at, at), added.toString()));
        }
        return changes;
    }

    private static int lineStart(SourceText source, int line) {
        return source.line(line).start();
    }

    private static void set(
            Metadata metadata,
            String key,
            String value,
            boolean toml,
            String end,
            List<TextEdit> changes,
            StringBuilder added) {
        Optional<Metadata.Field> field = metadata.field(key);
        if (field.isPresent()) {
            if (!field.get().value().equals(value)) {
                changes.add(new TextEdit(field.get().span(), value));
            }
        } else {
            added.append(toml ? key + " = \"" + value + "\"" : key + ": " + value).append(end);
        }
    }
}
