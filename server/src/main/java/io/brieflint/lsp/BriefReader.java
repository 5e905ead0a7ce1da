package io.brieflint.lsp;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Memo;
import io.brieflint.analysis.Request;
import io.brieflint.config.BriefSelector.Decision;
import io.brieflint.document.Format;
import io.brieflint.project.Settings;
import io.brieflint.text.SourceText;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads one version of a document, when it is a brief. */
final class BriefReader {
    private static final String SETTING = "the editor's settings";

    private final Projects projects;
    private final ServerClock clock;
    private final Map<String, Boolean> told = new ConcurrentHashMap<>();

    BriefReader(Projects projects, ServerClock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    /** What the writer says about a document holds while the server runs. */
    void tell(String uri, boolean brief) {
        told.put(uri, brief);
    }

    Checked read(OpenDocument document, EditorSettings editor, Runs.Zone zone) {
        Snapshot snapshot = document.snapshot();
        Settings settings = projects.settings(snapshot.place(), editor);
        Decision standing = standing(document, snapshot, settings, editor);
        document.setStanding(standing);
        document.read(settings);
        Optional<Format> format = snapshot.place().format();
        Optional<Analysis> analysis = Optional.empty();
        Function<String, Analysis> again =
                text -> {
                    throw new IllegalStateException("no brief");
                };
        if (standing.brief() && format.isPresent()) {
            Memo memo = document.memo(settings);
            Request request = request(snapshot.place(), settings, editor);
            Supplier<Analysis> work =
                    () -> settings.analyze(snapshot.source(), format.get(), request, memo);
            analysis = Optional.of(zone.within(work));
            again = text -> settings.analyze(named(snapshot, text), format.get(), request);
        }
        return new Checked(snapshot, settings, editor, standing, analysis, again);
    }

    /** Reads a brief that is not open, as {@code check} does; empty when it is none. */
    Optional<Checked> readClosed(Place place, String text, EditorSettings editor) {
        Snapshot snapshot = Snapshot.of(place, 0, text);
        Settings settings = projects.settings(place, editor);
        Decision standing = settings.decide(path(place), text);
        boolean wanted = standing.brief() && editor.briefs() != EditorSettings.Briefs.NONE;
        if (!wanted || told.getOrDefault(place.uri(), true).equals(false)) {
            return Optional.empty();
        }
        Format format = Format.of(place.uri());
        Request request = request(place, settings, editor);
        Analysis analysis = settings.analyze(snapshot.source(), format, request);
        return Optional.of(
                new Checked(
                        snapshot,
                        settings,
                        editor,
                        standing,
                        Optional.of(analysis),
                        other -> settings.analyze(named(snapshot, other), format, request)));
    }

    private static SourceText named(Snapshot snapshot, String text) {
        return SourceText.of(snapshot.source().uri(), text);
    }

    Instant now(EditorSettings editor) {
        return editor.asOf().orElseGet(clock::now);
    }

    Request request(Place place, Settings settings, EditorSettings editor) {
        Request request = settings.request(path(place), now(editor));
        if (editor.audience().isPresent()) {
            request = request.forAudience(editor.audience().get(), SETTING);
        }
        return editor.stage().isPresent()
                ? request.atStage(editor.stage().get(), SETTING)
                : request;
    }

    private Decision standing(
            OpenDocument document, Snapshot snapshot, Settings settings, EditorSettings editor) {
        if (snapshot.place().format().isEmpty()) {
            return Decision.no("it is in a language that briefs are not written in");
        }
        Boolean said = told.get(snapshot.place().uri());
        if (said != null) {
            return said ? Decision.yes("you said so") : Decision.no("you said so");
        }
        return switch (editor.briefs()) {
            case ALL -> Decision.yes(SETTING);
            case NONE -> Decision.no(SETTING);
            case AUTO -> {
                // Weighing a text costs more than reading it again after a keystroke.
                Optional<Decision> before = document.standing().filter(Decision::brief);
                yield before.orElseGet(
                        () -> settings.decide(path(snapshot.place()), snapshot.text()));
            }
        };
    }

    private String path(Place place) {
        return place.fileIn(projects.root(place)).toString();
    }
}
