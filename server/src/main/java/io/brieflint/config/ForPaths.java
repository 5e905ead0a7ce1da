package io.brieflint.config;

import java.util.List;

/**
 * A setting for some files.
 *
 * @param paths empty for every file
 */
public record ForPaths<T>(List<Glob> paths, T value) {
    public ForPaths {
        paths = List.copyOf(paths);
    }

    boolean isFor(String path) {
        return paths.isEmpty() || Glob.anyMatches(paths, path);
    }
}
