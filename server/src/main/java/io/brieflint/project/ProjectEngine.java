package io.brieflint.project;

import io.brieflint.analysis.Knowledge;
import io.brieflint.config.Configuration;
import io.brieflint.config.ShippedKnowledge;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brieflint as it comes, and as the nearest brieflint.yaml wants it. */
public final class ProjectEngine implements Engine {
    private final Path root;
    private final Map<Path, Optional<Path>> nearest = new HashMap<>();
    private final Map<Optional<Path>, Settings> settings = new HashMap<>();
    private @Nullable Knowledge knowledge;

    /**
     * @param root that problems name files from
     */
    public ProjectEngine(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public Knowledge knowledge() {
        if (knowledge == null) {
            knowledge = ShippedKnowledge.load();
        }
        return knowledge;
    }

    @Override
    public Settings settings(Path file, Optional<Path> configuration) {
        Optional<Path> found =
                configuration.isPresent() ? configuration : nearest(file.toAbsolutePath());
        Settings known = settings.get(found);
        if (known == null) {
            known = found.isPresent() ? project(found.get()) : ProjectSettings.shipped(this, root);
            settings.put(found, known);
        }
        return known;
    }

    @Override
    public Optional<Path> configuration(Path file) {
        return nearest(file.toAbsolutePath());
    }

    private Settings project(Path configuration) {
        return ProjectSettings.read(knowledge(), root, configuration.toAbsolutePath().normalize());
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
            if (Files.exists(here)) {
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
