package io.brieflint.lsp;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Fixes;
import io.brieflint.element.ElementState;
import io.brieflint.element.ElementStatus;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Finding;
import io.brieflint.finding.TextEdit;
import io.brieflint.profile.Importance;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.WorkspaceEdit;

/** What a writer can do with the whole brief: fix what is safe, insert what is missing. */
final class SourceActions implements ActionSource {
    static final String INSERT_MISSING = "Insert what is missing";

    private final Edits edits;

    SourceActions(Edits edits) {
        this.edits = edits;
    }

    @Override
    public List<CodeAction> actions(ActionRequest request) {
        List<CodeAction> actions = new ArrayList<>();
        if (request.wish().includes(Actions.FIX_ALL)) {
            fixAll(request).ifPresent(actions::add);
        }
        if (request.wish().includes(Actions.INSERT_MISSING)) {
            insert(request, INSERT_MISSING, Actions.INSERT_MISSING, missing(request.analysis()))
                    .ifPresent(actions::add);
        }
        if (request.wish().namesExactly(Actions.INSERT_MISSING)) {
            actions.addAll(insertOne(request));
        }
        return actions;
    }

    private Optional<CodeAction> fixAll(ActionRequest request) {
        Analysis analysis = request.analysis();
        List<TextEdit> safe = Fixes.edits(analysis, analysis.findings(), Applicability.SAFE);
        if (!safe.isEmpty() && request.wish().names(Actions.FIX_ALL)) {
            // Asked for by name, so it is worth reading the text again.
            Fixes.Repair repair =
                    Fixes.repair(analysis, Set.of(Applicability.SAFE), request.checked().again());
            safe = Fixes.between(analysis.brief().source().text(), repair.text());
        }
        return safe.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Actions.edit(
                                "Fix everything that is safe to fix",
                                Actions.FIX_ALL,
                                edits.of(request.snapshot(), safe)));
    }

    /** One action for each missing element, for clients that show a checklist. */
    private List<CodeAction> insertOne(ActionRequest request) {
        List<CodeAction> actions = new ArrayList<>();
        for (ElementState state : request.analysis().elements()) {
            String id = state.element().id();
            List<Finding> missing =
                    request.analysis().findings().stream()
                            .filter(finding -> finding.element().filter(id::equals).isPresent())
                            .toList();
            if (state.status() == ElementStatus.MISSING && !missing.isEmpty()) {
                insert(
                                request,
                                "Insert: " + state.element().name(),
                                Actions.INSERT_MISSING + "." + id,
                                missing)
                        .ifPresent(actions::add);
            }
        }
        return actions;
    }

    private Optional<CodeAction> insert(
            ActionRequest request, String title, String kind, List<Finding> missing) {
        Map<Integer, StringBuilder> texts = new LinkedHashMap<>();
        for (Finding finding : missing) {
            request.analysis().fixes(finding).stream()
                    .findFirst()
                    .filter(fix -> fix.edits().size() == 1)
                    .map(fix -> fix.edits().get(0))
                    .ifPresent(
                            edit ->
                                    texts.computeIfAbsent(
                                                    edit.span().start(), at -> new StringBuilder())
                                            .append(edit.newText()));
        }
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        List<TextEdit> inserts = new ArrayList<>();
        texts.forEach((at, text) -> inserts.add(new TextEdit(new Span(at, at), text.toString())));
        inserts.sort(Comparator.comparingInt(edit -> edit.span().start()));
        WorkspaceEdit edit =
                inserts.size() == 1
                        ? edits.template(request.snapshot(), inserts)
                        : edits.of(request.snapshot(), inserts);
        return Optional.of(Actions.edit(title, kind, edit));
    }

    /** Essentials in the order of the profile; when those are all there, what else is expected. */
    private static List<Finding> missing(Analysis analysis) {
        List<Finding> essentials = missing(analysis, Importance.ESSENTIAL);
        return essentials.isEmpty() ? missing(analysis, Importance.MUST) : essentials;
    }

    private static List<Finding> missing(Analysis analysis, Importance importance) {
        List<String> order = analysis.profile().profile().essentials();
        List<String> wanted =
                analysis.elements().stream()
                        .filter(state -> state.importance() == importance)
                        .filter(state -> state.status() == ElementStatus.MISSING)
                        .map(ElementState::element)
                        .map(element -> element.id())
                        .toList();
        return analysis.findings().stream()
                .filter(finding -> finding.element().filter(wanted::contains).isPresent())
                .sorted(
                        Comparator.comparingInt(
                                finding -> order.indexOf(finding.element().orElse(""))))
                .toList();
    }
}
