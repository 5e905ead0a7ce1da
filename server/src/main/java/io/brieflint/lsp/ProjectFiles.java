package io.brieflint.lsp;

import io.brieflint.config.schema.YamlPlace;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.jspecify.annotations.Nullable;

/**
 * Help in brieflint.yaml and in rules of the project. It is given for the text as it was when
 * somebody asked, and waits for no reading: each letter changes the configuration of all documents,
 * and who is refused while typing does not ask again.
 */
final class ProjectFiles {
    private final Session session;
    private final ProjectFileProposals proposals;

    ProjectFiles(Session session) {
        this.session = session;
        this.proposals = new ProjectFileProposals(session.features());
    }

    /** Empty for documents that are no YAML. */
    Optional<CompletableFuture<CompletionList>> completion(CompletionParams params) {
        return answer(
                params.getTextDocument().getUri(),
                new CompletionList(),
                file -> {
                    Positions positions = file.positions(session.features().encoding());
                    int offset = positions.offset(params.getPosition());
                    return new CompletionList(false, proposals.of(file, positions, offset));
                });
    }

    /** Empty for documents that are no YAML. */
    Optional<CompletableFuture<@Nullable Hover>> hover(HoverParams params) {
        return answer(
                params.getTextDocument().getUri(),
                null,
                file -> hover(file, params.getPosition()).orElse(null));
    }

    private Optional<Hover> hover(ProjectFile file, Position position) {
        Positions positions = file.positions(session.features().encoding());
        Optional<YamlPlace> place = file.place(positions.offset(position));
        return place.flatMap(file::about)
                .map(
                        about -> {
                            Markup markup = new Markup(session.features().views().markdown());
                            markup.paragraph("", about);
                            return new Hover(markup.content(), positions.range(place.get().word()));
                        });
    }

    /**
     * @param none the answer for other YAML
     */
    private <T extends @Nullable Object> Optional<CompletableFuture<T>> answer(
            String uri, T none, Function<ProjectFile, T> answer) {
        return session.documents()
                .find(uri)
                .filter(document -> document.place().isYaml())
                .map(
                        document -> {
                            Snapshot asked = document.snapshot();
                            return known(document)
                                    .handleAsync(
                                            (read, overtaken) ->
                                                    isOurs(asked.place())
                                                            ? answer.apply(file(document, asked))
                                                            : none,
                                            session.workers());
                        });
    }

    /** Which rules a project has, and where, is known once a document was read. */
    private static CompletableFuture<?> known(OpenDocument document) {
        return document.sound().isPresent()
                ? CompletableFuture.completedFuture(null)
                : document.checked();
    }

    private boolean isOurs(Place place) {
        return place.isConfiguration() || session.documents().isRule(place);
    }

    private ProjectFile file(OpenDocument document, Snapshot asked) {
        return ProjectFile.of(asked, document.sound(), session.projects().knowledge());
    }
}
