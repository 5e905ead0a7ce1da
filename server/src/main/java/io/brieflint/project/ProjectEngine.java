package io.brieflint.project;

import io.brieflint.analysis.Knowledge;
import io.brieflint.config.Configuration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Brieflint as it comes, and as the nearest brieflint.yaml wants it. Safe to share. */
public final class ProjectEngine implements Engine {
    private final Path root;
    private final Shipped shipped;
    private final ProjectFiles files;
    private final Map<Path, Optional<Path>> nearest = new HashMap<>();
    private final Map<Optional<Path>, Settings> settings = new HashMap<>();

    /**
     * @param root that problems name files from
     */
    public ProjectEngine(Path root) {
        this(root, new Shipped(), ProjectFiles.ON_DISK);
    }

    /** Several engines can share what comes with Brieflint. */
    public ProjectEngine(Path root, Shipped shipped, ProjectFiles files) {
        this.root = root.toAbsolutePath().normalize();
        this.shipped = shipped;
        this.files = files;
    }

    @Override
    public Knowledge knowledge() {
        return shipped.knowledge();
    }

    @Override
    public synchronized Settings settings(Path file, Optional<Path> configuration) {
        Optional<Path> found =
                configuration.isPresent() ? configuration : nearest(file.toAbsolutePath());
        Settings known = settings.get(found);
        if (known == null) {
            known =
                    found.isPresent()
                            ? project(found.get())
                            : ProjectSettings.shipped(shipped, root);
            settings.put(found, known);
        }
        return known;
    }

    @Override
    public synchronized Optional<Path> configuration(Path file) {
        return nearest(file.toAbsolutePath());
    }

    private Settings project(Path configuration) {
        return ProjectSettings.read(
                shipped, files, root, configuration.toAbsolutePath().normalize());
    }

    // Upwards to the top of the repository, else of the file system.
    private Optional<Path> nearest(Path file) {
        Path folder = file.normalize().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        Optional<Path> known = nearest.get(folder);
        if (known == null) {
            Path here = folder.resolve(Configuration.FILE_NAME);
            if (files.exists(here)) {
                known = Optional.of(here);
            } else if (Files.exists(folder.resolve(".git"))) {
                known = Optional.empty();
            } else {
                known = nearest(folder);
            }
            nearest.put(folder, known);
        }
        return known;
    }
}
