package io.brieflint.lsp;

import io.brieflint.project.ProjectFiles;
import io.brieflint.project.UncheckableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is open. As files of a project, open documents count before those on disk. */
final class Documents implements ProjectFiles {
    private static final String RULES = "brieflint-rules";

    private final Map<String, OpenDocument> open = new ConcurrentHashMap<>();
    private final Set<Path> sources = ConcurrentHashMap.newKeySet();
    private final Set<Path> ruleFolders = ConcurrentHashMap.newKeySet();

    void add(OpenDocument document) {
        open.put(document.place().uri(), document);
    }

    Optional<OpenDocument> find(String uri) {
        return Optional.ofNullable(open.get(uri));
    }

    Optional<OpenDocument> remove(String uri) {
        return Optional.ofNullable(open.remove(uri));
    }

    Collection<OpenDocument> all() {
        return open.values();
    }

    Optional<OpenDocument> at(Path file) {
        return open.values().stream()
                .filter(document -> document.place().file().equals(Optional.of(file)))
                .findFirst();
    }

    /** Whether a configuration was, or would be, read from there. */
    boolean isSource(Place place) {
        return place.isConfiguration() || place.file().filter(file -> isSource(file)).isPresent();
    }

    private boolean isSource(Path file) {
        Path folder = file.getParent();
        return sources.contains(file) || (folder != null && sources.contains(folder));
    }

    /** Whether a file stands where rules of a project are, or by custom may be. */
    boolean isRule(Place place) {
        Optional<Path> folder = place.file().map(Path::getParent);
        boolean byCustom = place.uri().contains("/" + RULES + "/");
        boolean read = folder.filter(ruleFolders::contains).isPresent();
        return place.isYaml() && !place.isConfiguration() && (read || byCustom);
    }

    void forgetSources() {
        sources.clear();
    }

    @Override
    public boolean exists(Path file) {
        return at(file).isPresent() || ON_DISK.exists(file);
    }

    @Override
    public String read(Path file) throws UncheckableFile {
        Path normal = file.toAbsolutePath().normalize();
        sources.add(normal);
        Optional<OpenDocument> document = at(normal);
        return document.isPresent() ? document.get().snapshot().text() : ON_DISK.read(file);
    }

    @Override
    public List<Path> entries(Path folder) throws IOException {
        Path normal = folder.toAbsolutePath().normalize();
        sources.add(normal);
        ruleFolders.add(normal);
        return ON_DISK.entries(folder);
    }
}
