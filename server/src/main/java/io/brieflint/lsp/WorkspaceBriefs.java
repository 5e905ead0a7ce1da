package io.brieflint.lsp;

import io.brieflint.project.FileText;
import io.brieflint.project.TextFiles;
import io.brieflint.project.UncheckableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The briefs of the open folders that are not open themselves, found as {@code check} finds them.
 * One file at a time, so that whoever types is served in between.
 */
final class WorkspaceBriefs {
    /** What was found in a file, and in which state of it. */
    record Found(Object state, boolean brief, List<Diagnostic> diagnostics, String edition) {}

    private final Session session;
    private final Map<Path, Found> known = new HashMap<>();

    WorkspaceBriefs(Session session) {
        this.session = session;
    }

    /** The briefs and what was found in them, by URI. */
    CompletableFuture<Map<String, Found>> check(Progress progress) {
        CompletableFuture<Map<String, Found>> result = new CompletableFuture<>();
        session.workers().execute(() -> start(progress, result));
        return result;
    }

    private void start(Progress progress, CompletableFuture<Map<String, Found>> result) {
        List<Path> files =
                session.projects().folders().stream()
                        .flatMap(folder -> TextFiles.below(folder).stream())
                        .map(file -> file.toAbsolutePath().normalize())
                        .distinct()
                        .toList();
        progress.begin("Checking briefs", files.size());
        next(files.iterator(), new LinkedHashMap<>(), progress, result);
    }

    private void next(
            Iterator<Path> files,
            Map<String, Found> found,
            Progress progress,
            CompletableFuture<Map<String, Found>> result) {
        if (!files.hasNext() || result.isDone()) {
            progress.end();
            result.complete(found);
            return;
        }
        Path file = files.next();
        progress.step();
        if (session.documents().at(file).isEmpty()) {
            try {
                Found here = look(file);
                if (here.brief()) {
                    found.put(file.toUri().toString(), here);
                }
            } catch (RuntimeException | StackOverflowError e) {
                session.log().broke("reading a file broke", e);
            }
        }
        session.workers().execute(() -> next(files, found, progress, result));
    }

    private Found look(Path file) {
        Place place = Place.of(file.toUri().toString(), "");
        EditorSettings editor = session.preferences().of(place);
        Object state = state(file, editor);
        Found before = before(file);
        if (before != null && before.state().equals(state)) {
            return before;
        }
        Optional<Checked> checked = read(file, place, editor);
        List<Diagnostic> diagnostics =
                checked.map(session.publisher()::diagnostics).orElse(List.of());
        boolean same =
                before != null
                        && before.brief() == checked.isPresent()
                        && before.diagnostics().equals(diagnostics);
        String edition = same ? before.edition() : Editions.next();
        Found now = new Found(state, checked.isPresent(), diagnostics, edition);
        synchronized (known) {
            known.put(file, now);
        }
        return now;
    }

    private @Nullable Found before(Path file) {
        synchronized (known) {
            return known.get(file);
        }
    }

    private Optional<Checked> read(Path file, Place place, EditorSettings editor) {
        try {
            return session.reader().readClosed(place, FileText.read(file), editor);
        } catch (UncheckableFile e) {
            return Optional.empty();
        }
    }

    /** Equal as long as nothing can be found that was not found before. */
    private Object state(Path file, EditorSettings editor) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return List.of(
                    attributes.lastModifiedTime(),
                    attributes.size(),
                    editor,
                    session.projects().edition());
        } catch (IOException e) {
            return List.of();
        }
    }
}
