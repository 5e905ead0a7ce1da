package io.brieflint.lsp;

import io.brieflint.analysis.Knowledge;
import io.brieflint.project.Engine;
import io.brieflint.project.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folders that are open in the editor, and what holds for the files below them. */
final class Projects {
    private final Engines engines;
    private final Documents documents;
    private final Map<Path, Engine> opened = new HashMap<>();
    private List<Path> folders = List.of();
    private int edition;

    Projects(Engines engines, Documents documents) {
        this.engines = engines;
        this.documents = documents;
    }

    synchronized void setFolders(List<Path> paths) {
        folders = List.copyOf(paths);
    }

    synchronized List<Path> folders() {
        return folders;
    }

    /** What was read of any configuration is read again when it is needed. */
    synchronized void reload() {
        opened.clear();
        edition++;
        documents.forgetSources();
    }

    /** Another number after each change of configuration, rules or folders. */
    synchronized int edition() {
        return edition;
    }

    synchronized Engine engine(Path root) {
        return opened.computeIfAbsent(root, folder -> engines.open(folder, documents));
    }

    /** What comes with Brieflint. */
    Knowledge knowledge() {
        return engine(folders().stream().findFirst().orElseGet(() -> Path.of(""))).knowledge();
    }

    /** Reads configuration files when it has to. */
    Settings settings(Place place, EditorSettings editor) {
        Path root = root(place);
        Optional<Path> configuration = editor.configuration().map(root::resolve);
        return engine(root).settings(place.fileIn(root), configuration);
    }

    /** The deepest folder that is open around it, else its repository, else where it stands. */
    Path root(Place place) {
        Optional<Path> file = place.file();
        if (file.isEmpty()) {
            return folders().stream().findFirst().orElseGet(() -> Path.of("").toAbsolutePath());
        }
        return folders().stream()
                .filter(folder -> file.get().startsWith(folder))
                .reduce((a, b) -> a.getNameCount() >= b.getNameCount() ? a : b)
                .orElseGet(() -> around(file.get()));
    }

    private static Path around(Path file) {
        Path folder = file.getParent() == null ? file : file.getParent();
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
        }
        // One level up, because the name of its folder says something about a file.
        return folder.getParent() == null ? folder : folder.getParent();
    }
}
