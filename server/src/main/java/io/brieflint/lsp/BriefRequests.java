package io.brieflint.lsp;

import io.brieflint.analysis.Knowledge;
import io.brieflint.config.ShippedTemplates;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.jspecify.annotations.Nullable;

/** What a client can ask beyond the protocol. */
public final class BriefRequests {
    private final Gate gate;

    BriefRequests(Gate gate) {
        this.gate = gate;
    }

    record BriefParams(TextDocumentIdentifier textDocument) {}

    record TemplateParams(@Nullable String audience, @Nullable String stage) {}

    record Template(String text, String snippet) {}

    record ExplainParams(@Nullable String rule, @Nullable String element) {}

    record Explained(String markdown) {}

    @JsonRequest("brieflint/brief")
    public CompletableFuture<@Nullable BriefView> brief(BriefParams params) {
        Session session = gate.features().session();
        return session.<@Nullable BriefView>answer(
                params.textDocument().getUri(),
                null,
                checked -> BriefView.of(checked, session.features().encoding()));
    }

    @JsonRequest("brieflint/template")
    public CompletableFuture<@Nullable Template> template(TemplateParams params) {
        Optional<Audience> audience =
                Optional.ofNullable(params.audience()).flatMap(Audience::ofId);
        Optional<Stage> stage = Optional.ofNullable(params.stage()).flatMap(Stage::ofId);
        if (audience.isEmpty() || stage.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        Optional<Template> template =
                ShippedTemplates.read(audience.get(), stage.get())
                        .map(text -> new Template(text, Snippets.snippet(text)));
        return CompletableFuture.completedFuture(template.orElse(null));
    }

    @JsonRequest("brieflint/explain")
    public CompletableFuture<@Nullable Explained> explain(ExplainParams params) {
        Session session = gate.features().session();
        return CompletableFuture.supplyAsync(
                () -> explained(session.projects().knowledge(), params), session.workers());
    }

    private static @Nullable Explained explained(Knowledge knowledge, ExplainParams params) {
        return Optional.ofNullable(params.rule())
                .flatMap(rule -> Explanations.ofRule(knowledge, rule))
                .or(
                        () ->
                                Optional.ofNullable(params.element())
                                        .flatMap(id -> Explanations.ofElement(knowledge, id)))
                .map(Explained::new)
                .orElse(null);
    }
}
