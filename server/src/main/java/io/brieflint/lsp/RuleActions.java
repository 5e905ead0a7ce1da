package io.brieflint.lsp;

import io.brieflint.analysis.Fixes;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Finding;
import io.brieflint.finding.RuleId;
import io.brieflint.finding.TextEdit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.WorkspaceEdit;

/** What a writer can do about a rule rather than the text: ask why, keep it quiet, agree. */
final class RuleActions implements ActionSource {
    /** Of many rules at one place, the loudest have their say; a menu has an end. */
    private static final int MOST_RULES = 3;

    private final Session session;
    private final Edits edits;

    RuleActions(Session session, Edits edits) {
        this.session = session;
        this.edits = edits;
    }

    @Override
    public List<CodeAction> actions(ActionRequest request) {
        List<CodeAction> actions = new ArrayList<>();
        if (!request.wish().includes(CodeActionKind.QuickFix)) {
            return actions;
        }
        Map<RuleId, Finding> rules = new LinkedHashMap<>();
        request.touched().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(finding -> rules.putIfAbsent(finding.rule(), finding));
        List<Finding> loudest = rules.values().stream().limit(MOST_RULES).toList();
        for (Finding finding : loudest) {
            fixAll(request, finding).ifPresent(actions::add);
        }
        for (Finding finding : loudest) {
            agree(request, finding).ifPresent(actions::add);
            ignore(request, finding).ifPresent(actions::add);
            turnOff(request, finding).ifPresent(actions::add);
            actions.add(explain(finding));
        }
        return actions;
    }

    private Optional<CodeAction> fixAll(ActionRequest request, Finding finding) {
        List<Finding> alike =
                request.analysis().findings().stream()
                        .filter(other -> other.rule().equals(finding.rule()))
                        .toList();
        List<TextEdit> all = Fixes.edits(request.analysis(), alike, Applicability.SAFE);
        return alike.size() < 2 || all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Actions.edit(
                                "Fix all of " + finding.rule(),
                                CodeActionKind.QuickFix,
                                edits.of(request.snapshot(), all)));
    }

    private static CodeAction explain(Finding finding) {
        return Actions.command(
                "Explain " + finding.rule(),
                CodeActionKind.QuickFix,
                Commands.EXPLAIN,
                finding.rule().toString());
    }

    private Optional<CodeAction> ignore(ActionRequest request, Finding finding) {
        if (finding.secret()) {
            return Optional.empty();
        }
        String title = "Ignore here, because ... (" + finding.rule() + ")";
        return IgnoreComment.edit(request.analysis().brief(), finding)
                .map(
                        edit ->
                                Actions.edit(
                                        title,
                                        CodeActionKind.QuickFix,
                                        edits.template(request.snapshot(), List.of(edit))))
                .or(() -> entry(request, finding, title));
    }

    /** Where a comment is not possible, or not safe, the project keeps the request. */
    private Optional<CodeAction> entry(ActionRequest request, Finding finding, String title) {
        Place place = request.snapshot().place();
        Optional<Path> file = place.file();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String words = request.snapshot().source().text(finding.span()).strip();
        boolean inOneLine = !words.isEmpty() && words.lines().count() == 1;
        return configuration(request)
                .filter(configuration -> inOneLine)
                .flatMap(
                        configuration ->
                                configuration
                                        .text()
                                        .ignore(
                                                configuration.relative(file.get()),
                                                finding.rule().toString(),
                                                words)
                                        .flatMap(edit -> edits.of(configuration, edit)))
                .map(edit -> Actions.edit(title, CodeActionKind.QuickFix, edit));
    }

    private Optional<CodeAction> turnOff(ActionRequest request, Finding finding) {
        String rule = finding.rule().toString();
        String title = "Turn " + rule + " off in this project";
        return configuration(request)
                .flatMap(
                        configuration ->
                                changed(
                                        configuration,
                                        configuration.text().turnOff(rule),
                                        title,
                                        Commands.TURN_OFF_RULE,
                                        request,
                                        rule));
    }

    /** Only for words of the trade: what they mean is known here. */
    private Optional<CodeAction> agree(ActionRequest request, Finding finding) {
        String words = request.snapshot().source().text(finding.span()).strip();
        boolean term =
                finding.rule().family().equals("jargon")
                        && !finding.secret()
                        && words.lines().count() == 1;
        if (!term) {
            return Optional.empty();
        }
        String title = "Add \u201c" + words + "\u201d to the project's vocabulary";
        return configuration(request)
                .flatMap(
                        configuration ->
                                changed(
                                        configuration,
                                        configuration.text().approve(words),
                                        title,
                                        Commands.ADD_TO_VOCABULARY,
                                        request,
                                        words));
    }

    private Optional<ConfigurationFile> configuration(ActionRequest request) {
        return ConfigurationFile.of(
                session, request.snapshot().place(), request.checked().editor());
    }

    private Optional<CodeAction> changed(
            ConfigurationFile configuration,
            Optional<TextEdit> change,
            String title,
            String command,
            ActionRequest request,
            String argument) {
        if (change.isEmpty()) {
            return Optional.empty();
        }
        Optional<WorkspaceEdit> edit = edits.of(configuration, change.get());
        String uri = request.snapshot().place().uri();
        return Optional.of(
                edit.map(changes -> Actions.edit(title, CodeActionKind.QuickFix, changes))
                        .orElseGet(
                                () ->
                                        Actions.command(
                                                title,
                                                CodeActionKind.QuickFix,
                                                command,
                                                uri,
                                                argument)));
    }
}
