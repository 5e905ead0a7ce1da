package io.brieflint.cli;

import io.brieflint.config.Glob;
import io.brieflint.project.FolderEntries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Files for a path with {@code *}, {@code ?}, {@code {a,b}} and {@code **} for folders in between,
 * for shells that leave them to the program.
 */
final class GlobExpansion {
    private static final String ANY_FOLDERS = "**";

    private final Path root;
    private final Set<String> found = new LinkedHashSet<>();

    private GlobExpansion(Path root) {
        this.root = root;
    }

    static boolean isGlob(String path) {
        return path.indexOf('*') >= 0 || path.indexOf('?') >= 0 || path.indexOf('{') >= 0;
    }

    /**
     * @param root that relative paths start from
     * @return files and folders, each path in the form of the pattern
     */
    static List<String> expand(Path root, String pattern) throws IOException {
        GlobExpansion expansion = new GlobExpansion(root);
        for (String single : alternatives(pattern)) {
            boolean absolute = single.startsWith("/");
            List<String> parts = List.of((absolute ? single.substring(1) : single).split("/+", -1));
            expansion.match(absolute ? "/" : "", parts);
        }
        return List.copyOf(expansion.found);
    }

    private void match(String folder, List<String> parts) throws IOException {
        String part = parts.get(0);
        List<String> rest = parts.subList(1, parts.size());
        if (part.equals(ANY_FOLDERS)) {
            matchAnyFolders(folder, rest);
        } else if (isGlob(part)) {
            Glob glob = Glob.of(part);
            for (Path entry : entries(folder)) {
                boolean hidden = FolderEntries.isHidden(entry) && !part.startsWith(".");
                if (!hidden && glob.matches(FolderEntries.name(entry))) {
                    proceed(folder, FolderEntries.name(entry), rest);
                }
            }
        } else {
            proceed(folder, part, rest);
        }
    }

    private void matchAnyFolders(String folder, List<String> rest) throws IOException {
        match(folder, rest.isEmpty() ? List.of("*") : rest);
        for (Path entry : entries(folder)) {
            if (FolderEntries.isEntered(entry)) {
                matchAnyFolders(FolderEntries.join(folder, FolderEntries.name(entry)), rest);
            }
        }
    }

    private void proceed(String folder, String name, List<String> rest) throws IOException {
        String path = FolderEntries.join(folder, name);
        if (!rest.isEmpty()) {
            match(path, rest);
        } else if (Files.exists(root.resolve(path))) {
            found.add(path);
        }
    }

    private List<Path> entries(String folder) throws IOException {
        Path path = root.resolve(folder);
        return Files.isDirectory(path) ? FolderEntries.of(path) : List.of();
    }

    private static List<String> alternatives(String pattern) {
        int open = pattern.indexOf('{');
        int close = pattern.indexOf('}', open + 1);
        if (open < 0 || close < 0) {
            return List.of(pattern);
        }
        List<String> all = new ArrayList<>();
        for (String choice : pattern.substring(open + 1, close).split(",", -1)) {
            all.addAll(
                    alternatives(
                            pattern.substring(0, open) + choice + pattern.substring(close + 1)));
        }
        return all;
    }
}
