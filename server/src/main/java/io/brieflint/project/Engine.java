package io.brieflint.project;

import io.brieflint.analysis.Knowledge;
import java.nio.file.Path;
import java.util.Optional;

/** The rest of Brieflint as the command line needs it. */
public interface Engine {
    /** The rules that come with Brieflint. */
    Knowledge knowledge();

    /**
     * What holds for a file.
     *
     * @param file need not exist; decides which brieflint.yaml counts
     * @param configuration asked for by name, instead of the nearest
     */
    Settings settings(Path file, Optional<Path> configuration);

    /** The brieflint.yaml that counts for a file. */
    default Optional<Path> configuration(Path file) {
        return Optional.empty();
    }
}
