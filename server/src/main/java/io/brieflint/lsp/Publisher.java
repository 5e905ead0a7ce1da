package io.brieflint.lsp;

import io.brieflint.project.Settings;
import io.brieflint.rule.Problem;
import io.brieflint.text.LineColumn;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;

/**
 * Sends diagnostics to a client that does not ask for them, and those of configuration and rule
 * files to every client.
 */
final class Publisher {
    private final ClientFeatures features;
    private final BrieflintClient client;
    private final Documents documents;
    private final Diagnostics diagnostics;
    private final Map<String, Settings> settings = new LinkedHashMap<>();
    private final Set<String> closed = new HashSet<>();
    private Map<String, List<Diagnostic>> problems = Map.of();

    Publisher(ClientFeatures features, BrieflintClient client, Documents documents) {
        this.features = features;
        this.client = client;
        this.documents = documents;
        this.diagnostics = new Diagnostics(features);
    }

    /** Of a brief that is not open. */
    List<Diagnostic> diagnostics(Checked checked) {
        return diagnostics.of(checked, true);
    }

    List<Diagnostic> diagnostics(OpenDocument document, Checked checked) {
        return diagnostics.of(checked, document.isSettled());
    }

    /** What was found, unless the document has moved on. */
    void say(OpenDocument document, Checked checked) {
        synchronized (document) {
            if (!document.isCurrent(checked.snapshot())) {
                return;
            }
            if (!features.pull() && document.place().format().isPresent()) {
                publish(document.place().uri(), diagnostics(document, checked), checked);
            }
            if (features.briefNotifications()) {
                client.briefChanged(
                        new BrieflintClient.BriefChanged(
                                document.place().uri(), checked.snapshot().version()));
            }
        }
        sayProblems(document.place(), checked);
    }

    private void publish(String uri, List<Diagnostic> found, Checked checked) {
        PublishDiagnosticsParams params = new PublishDiagnosticsParams(uri, found);
        if (features.versions()) {
            params.setVersion(checked.snapshot().version());
        }
        client.publishDiagnostics(params);
    }

    /** Findings in a brief that is not open, for a client that does not ask for them. */
    synchronized void sayClosed(String uri, List<Diagnostic> found) {
        closed.add(uri);
        client.publishDiagnostics(new PublishDiagnosticsParams(uri, found));
    }

    /** Nothing more is said about closed briefs of folders that are not open any more. */
    synchronized void takeBackOutside(List<Path> folders) {
        for (String uri : List.copyOf(closed)) {
            boolean inside =
                    Place.file(uri)
                            .filter(file -> folders.stream().anyMatch(file::startsWith))
                            .isPresent();
            if (!inside) {
                closed.remove(uri);
                client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
            }
        }
    }

    /** What was sent about a closed brief goes when it is opened: from then on it is read there. */
    synchronized void takeBack(Place place) {
        if (closed.remove(place.uri()) && features.pull()) {
            client.publishDiagnostics(new PublishDiagnosticsParams(place.uri(), List.of()));
        }
    }

    /** Nothing more is said about a document that was closed. */
    void forget(Place place) {
        if (!features.pull() && place.format().isPresent()) {
            client.publishDiagnostics(new PublishDiagnosticsParams(place.uri(), List.of()));
        }
        synchronized (this) {
            settings.remove(place.uri());
            sendProblems();
        }
    }

    /** Asks a client that pulls to pull again. */
    void refresh() {
        if (features.pull()) {
            client.refreshDiagnostics();
        }
    }

    private synchronized void sayProblems(Place place, Checked checked) {
        if (settings.put(place.uri(), checked.settings()) != checked.settings()) {
            sendProblems();
        }
    }

    private void sendProblems() {
        Map<String, List<Diagnostic>> now = new LinkedHashMap<>();
        Set<Problem> seen = new HashSet<>();
        for (Settings known : settings.values()) {
            for (Problem problem : known.problems()) {
                if (seen.add(problem)) {
                    Path file = known.root().resolve(problem.file()).normalize();
                    Optional<OpenDocument> open = documents.at(file);
                    String uri =
                            open.map(document -> document.place().uri())
                                    .orElseGet(() -> file.toUri().toString());
                    Optional<SourceText> text = open.map(document -> document.snapshot().source());
                    now.computeIfAbsent(uri, at -> new ArrayList<>())
                            .add(diagnostic(problem, text));
                }
            }
        }
        Map<String, List<Diagnostic>> before = problems;
        problems = now;
        now.forEach(
                (uri, found) -> {
                    if (!found.equals(before.get(uri))) {
                        client.publishDiagnostics(new PublishDiagnosticsParams(uri, found));
                    }
                });
        for (String uri : before.keySet()) {
            if (!now.containsKey(uri)) {
                client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
            }
        }
    }

    /**
     * To the end of the word where the text is at hand, since a problem says only where it begins.
     */
    private Diagnostic diagnostic(Problem problem, Optional<SourceText> text) {
        int line = Math.max(0, problem.line() - 1);
        int column = Math.max(0, problem.column() - 1);
        Range range =
                text.filter(source -> line < source.lineCount())
                        .map(source -> word(source, new LineColumn(line, column)))
                        .orElseGet(
                                () ->
                                        new Range(
                                                new Position(line, column),
                                                new Position(line, column + 1)));
        return new Diagnostic(
                range,
                problem.message(),
                DiagnosticSeverity.Error,
                Diagnostics.SOURCE,
                "configuration");
    }

    private Range word(SourceText source, LineColumn place) {
        int start = source.offset(place);
        int lineEnd = source.line(place.line()).end();
        int end = Math.min(start + 1, source.length());
        while (end < lineEnd && " :,]}#".indexOf(source.text().charAt(end)) < 0) {
            end++;
        }
        return new Positions(source, features.encoding()).range(new Span(start, end));
    }
}
