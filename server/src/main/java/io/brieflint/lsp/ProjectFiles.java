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

    /** Empty for every other document. */
    Optional<CompletableFuture<CompletionList>> completion(CompletionParams params) {
        return answer(
                params.getTextDocument().getUri(),
                file -> {
                    Positions positions = file.positions(session.features().encoding());
                    int offset = positions.offset(params.getPosition());
                    return new CompletionList(false, proposals.of(file, positions, offset));
                });
    }

    /** Empty for every other document. */
    Optional<CompletableFuture<Hover>> hover(HoverParams params) {
        return answer(
                params.getTextDocument().getUri(),
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

    private <T> Optional<CompletableFuture<T>> answer(String uri, Function<ProjectFile, T> answer) {
        return session.documents()
                .find(uri)
                .filter(document -> isOurs(document.place()))
                .map(document -> answer(document, document.snapshot(), answer));
    }

    private boolean isOurs(Place place) {
        return place.isConfiguration() || session.documents().isRule(place);
    }

    private <T> CompletableFuture<T> answer(
            OpenDocument document, Snapshot asked, Function<ProjectFile, T> answer) {
        CompletableFuture<?> known =
                document.sound().isPresent()
                        ? CompletableFuture.completedFuture(null)
                        : document.checked();
        return known.handleAsync(
                (read, overtaken) ->
                        answer.apply(
                                ProjectFile.of(
                                        asked, document.sound(), session.projects().knowledge())),
                session.workers());
    }
}
