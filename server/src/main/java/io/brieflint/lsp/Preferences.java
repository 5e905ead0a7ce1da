package io.brieflint.lsp;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.jspecify.annotations.Nullable;

/** What the writer set in the editor, for each folder that is open. */
final class Preferences {
    /** A client that does not answer by then is taken to have nothing to say. */
    private static final int PATIENCE_MS = 2000;

    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final EditorSettings initial;
    private EditorSettings general;
    private Map<Path, EditorSettings> byFolder = Map.of();
    private Runnable listener = () -> {};

    /**
     * @param options that came with {@code initialize}
     */
    Preferences(@Nullable Object options) {
        initial = EditorSettings.of(options);
        general = initial;
    }

    synchronized void onChange(Runnable task) {
        listener = task;
    }

    synchronized EditorSettings of(Place place) {
        Optional<Path> file = place.file();
        return byFolder.entrySet().stream()
                .filter(entry -> file.isPresent() && file.get().startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(general);
    }

    /** Waits for the first answer of the client. */
    void await() {
        try {
            ready.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            ready.complete(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing more is to come before documents can be read. */
    void settle() {
        ready.complete(null);
    }

    /** Settings that the client sent by itself; an empty object says nothing. */
    void set(@Nullable Object settings) {
        boolean says = settings instanceof JsonObject object && !object.entrySet().isEmpty();
        if (says) {
            take(EditorSettings.of(settings), Map.of());
        }
    }

    void ask(BrieflintClient client, List<Path> folders) {
        List<ConfigurationItem> items = new ArrayList<>();
        items.add(item(Optional.empty()));
        folders.forEach(folder -> items.add(item(Optional.of(folder))));
        client.configuration(new ConfigurationParams(items))
                .whenComplete(
                        (answers, broken) -> {
                            if (answers != null) {
                                take(answers, folders);
                            }
                            settle();
                        });
    }

    private static ConfigurationItem item(Optional<Path> folder) {
        ConfigurationItem item = new ConfigurationItem();
        item.setSection(EditorSettings.SECTION);
        folder.ifPresent(path -> item.setScopeUri(path.toUri().toString()));
        return item;
    }

    private void take(List<Object> answers, List<Path> folders) {
        Map<Path, EditorSettings> scoped = new LinkedHashMap<>();
        for (int i = 0; i < folders.size() && i + 1 < answers.size(); i++) {
            scoped.put(folders.get(i), read(answers.get(i + 1)));
        }
        take(answers.isEmpty() ? initial : read(answers.get(0)), scoped);
    }

    private EditorSettings read(@Nullable Object answer) {
        boolean says = answer instanceof JsonObject object && !object.entrySet().isEmpty();
        return says ? EditorSettings.of(answer) : initial;
    }

    private void take(EditorSettings newGeneral, Map<Path, EditorSettings> scoped) {
        Runnable tell;
        synchronized (this) {
            boolean news = !general.equals(newGeneral) || !byFolder.equals(scoped);
            general = newGeneral;
            byFolder = scoped;
            tell = news && ready.isDone() ? listener : () -> {};
        }
        tell.run();
    }
}
