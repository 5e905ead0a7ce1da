package io.brieflint.lsp;

import com.google.gson.JsonPrimitive;
import io.brieflint.analysis.Knowledge;
import io.brieflint.finding.TextEdit;
import io.brieflint.rule.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ShowDocumentParams;

/** What no change of an open text can do. Doing it twice is doing it once. */
final class Commands {
    static final String TREAT_AS_BRIEF = "brieflint.treatAsBrief";
    static final String TREAT_AS_OTHER = "brieflint.treatAsOther";
    static final String TURN_OFF_RULE = "brieflint.turnOffRule";
    static final String ADD_TO_VOCABULARY = "brieflint.addToVocabulary";
    static final String EXPLAIN = "brieflint.explain";
    static final String CHECK_WORKSPACE = "brieflint.checkWorkspace";
    static final String RELOAD = "brieflint.reload";

    static final List<String> ALL =
            List.of(
                    TREAT_AS_BRIEF,
                    TREAT_AS_OTHER,
                    TURN_OFF_RULE,
                    ADD_TO_VOCABULARY,
                    EXPLAIN,
                    CHECK_WORKSPACE,
                    RELOAD);

    private final Session session;
    private final WorkspaceBriefs briefs;
    private final WorkspaceDiagnostics pulled;
    private final Edits edits;

    Commands(Session session, WorkspaceBriefs briefs, WorkspaceDiagnostics pulled) {
        this.session = session;
        this.briefs = briefs;
        this.pulled = pulled;
        this.edits = new Edits(session.features());
    }

    CompletableFuture<Object> execute(ExecuteCommandParams params) {
        List<String> arguments =
                params.getArguments() == null
                        ? List.of()
                        : params.getArguments().stream().map(Commands::text).toList();
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        String second = arguments.size() < 2 ? "" : arguments.get(1);
        switch (params.getCommand()) {
            case TREAT_AS_BRIEF -> session.treat(first, true);
            case TREAT_AS_OTHER -> session.treat(first, false);
            case TURN_OFF_RULE -> configure(first, text -> text.turnOff(second));
            case ADD_TO_VOCABULARY -> configure(first, text -> text.approve(second));
            case EXPLAIN -> explain(first);
            case CHECK_WORKSPACE -> {
                return checkWorkspace();
            }
            case RELOAD -> session.reload();
            default -> session.log().say("a client asks for a command that does not exist");
        }
        return CompletableFuture.completedFuture(null);
    }

    private static String text(Object argument) {
        return argument instanceof JsonPrimitive primitive ? primitive.getAsString() : "";
    }

    private void configure(String uri, Function<ConfigurationText, Optional<TextEdit>> change) {
        Place place =
                session.documents()
                        .find(uri)
                        .map(OpenDocument::place)
                        .orElseGet(() -> Place.of(uri, ""));
        EditorSettings editor = session.preferences().of(place);
        ConfigurationFile.of(session, place, editor)
                .ifPresent(file -> change.apply(file.text()).ifPresent(edit -> write(file, edit)));
    }

    /** Never over an open buffer, whose writer would lose one or the other. */
    private void write(ConfigurationFile file, TextEdit edit) {
        if (file.open().isPresent()) {
            edits.of(file, edit)
                    .ifPresent(
                            changes ->
                                    session.client()
                                            .applyEdit(new ApplyWorkspaceEditParams(changes)));
            return;
        }
        try {
            Files.writeString(file.path(), file.text().after(edit), StandardCharsets.UTF_8);
            session.reload();
        } catch (IOException e) {
            tell(MessageType.Error, file.path().getFileName() + " cannot be written.");
        }
    }

    private void explain(String rule) {
        Knowledge knowledge = session.projects().knowledge();
        Explanations.ofRule(knowledge, rule)
                .or(() -> Explanations.ofElement(knowledge, rule))
                .ifPresent(markdown -> show(knowledge, rule, markdown));
    }

    private void show(Knowledge knowledge, String rule, String markdown) {
        if (session.features().showsDocuments()) {
            try {
                Path folder = Files.createTempDirectory("brieflint");
                Path page = folder.resolve(rule.replace('/', '-') + ".md");
                Files.writeString(page, markdown, StandardCharsets.UTF_8);
                page.toFile().deleteOnExit();
                folder.toFile().deleteOnExit();
                String uri = page.toUri().toString();
                session.treat(uri, false);
                ShowDocumentParams shown = new ShowDocumentParams(uri);
                shown.setTakeFocus(true);
                session.client().showDocument(shown);
                return;
            } catch (IOException e) {
                session.log().broke("an explanation cannot be written", e);
            }
        }
        String message = Explanations.rule(knowledge, rule).map(Commands::inShort).orElse(markdown);
        tell(MessageType.Info, message);
    }

    private static String inShort(Rule rule) {
        return rule.id() + ": " + rule.message() + "\n" + rule.why();
    }

    private CompletableFuture<Object> checkWorkspace() {
        return Progress.create(session.client(), session.features())
                .thenCompose(briefs::check)
                .thenApply(
                        found -> {
                            say(found);
                            return null;
                        });
    }

    private void say(Map<String, WorkspaceBriefs.Found> found) {
        if (pulled.isUsed()) {
            session.workspaceChanges().happened();
            session.publisher().refresh();
        } else {
            found.forEach((uri, brief) -> session.publisher().sayClosed(uri, brief.diagnostics()));
        }
    }

    private void tell(MessageType type, String message) {
        session.client().showMessage(new MessageParams(type, message));
    }
}
