package io.brieflint.lsp;

import io.brieflint.config.Configuration;
import io.brieflint.project.FileText;
import io.brieflint.project.UncheckableFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The brieflint.yaml that counts for a document, or would if it were written.
 *
 * @param open when it is open in the editor, whether or not it is on disk
 * @param stored what is on disk, when it is not open
 */
record ConfigurationFile(Path path, Optional<Snapshot> open, Optional<String> stored) {

    /** Empty when it is there but cannot be read. */
    static Optional<ConfigurationFile> of(Session session, Place place, EditorSettings editor) {
        Projects projects = session.projects();
        Path root = projects.root(place);
        Path path =
                editor.configuration()
                        .map(root::resolve)
                        .or(() -> projects.engine(root).configuration(place.fileIn(root)))
                        .orElseGet(() -> root.resolve(Configuration.FILE_NAME))
                        .toAbsolutePath()
                        .normalize();
        Optional<Snapshot> open = session.documents().at(path).map(OpenDocument::snapshot);
        if (open.isPresent() || !Files.exists(path)) {
            return Optional.of(new ConfigurationFile(path, open, Optional.empty()));
        }
        try {
            return Optional.of(new ConfigurationFile(path, open, Optional.of(FileText.read(path))));
        } catch (UncheckableFile e) {
            return Optional.empty();
        }
    }

    boolean exists() {
        return open.isPresent() || stored.isPresent();
    }

    ConfigurationText text() {
        return new ConfigurationText(open.map(Snapshot::text).or(() -> stored).orElse(""));
    }

    String uri() {
        return open.map(snapshot -> snapshot.place().uri())
                .orElseGet(() -> path.toUri().toString());
    }

    /** A file as the configuration names it. */
    String relative(Path file) {
        Path folder = path.getParent() == null ? path : path.getParent();
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
