package io.brieflint.cli;

import io.brieflint.config.Glob;
import io.brieflint.project.FolderEntries;
import io.brieflint.project.IgnoreRules;
import io.brieflint.project.TextFiles;
import io.brieflint.project.UncheckableFile;
import io.brieflint.report.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what the paths on the command line mean: files, folders, globs, standard input. */
final class FileFinder {
    private static final String STDIN = "-";
    private static final String IGNORED = "an ignore file leaves it out";

    /** What becomes of a file that somebody names. */
    enum Named {
        /** Checked whatever it looks like. */
        TRUSTED,
        /** Checked when it looks like a brief, as one found in a folder. */
        JUDGED
    }

    private final Path root;
    private final String stdinName;
    private final Named named;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final Obstacles obstacles;

    /**
     * @param root that relative paths start from
     * @param stdinName what standard input is called
     */
    FileFinder(Path root, String stdinName, Obstacles obstacles) {
        this(root, stdinName, Named.TRUSTED, obstacles);
    }

    FileFinder(Path root, String stdinName, Named named, Obstacles obstacles) {
        this.root = root;
        this.named = named;
        this.stdinName = stdinName;
        this.obstacles = obstacles;
    }

    void find(String argument) {
        if (argument.equals(STDIN)) {
            candidates.put(STDIN, new Candidate(stdinName, Optional.empty(), true));
            return;
        }
        try {
            findPath(argument);
        } catch (IOException e) {
            obstacles.add(Breakage.unreadable(argument, UncheckableFile.because(e)));
        } catch (InvalidPathException e) {
            obstacles.add(Trouble.about(argument, "missing", "This is no name of a file."));
        }
    }

    /** Each file once, in the order of the command line, folders sorted by name. */
    List<Candidate> candidates() {
        return List.copyOf(candidates.values());
    }

    private void findPath(String given) throws IOException {
        String argument = shown(root, given);
        Path path = root.resolve(argument);
        if (Files.isDirectory(path)) {
            walk(path, argument, IgnoreRules.in(path));
        } else if (Files.exists(path) || !GlobExpansion.isGlob(argument)) {
            add(new Candidate(argument, Optional.of(path), named == Named.TRUSTED));
        } else {
            findGlob(argument);
        }
    }

    /** As the caller gave it, but relative to the root and without detours when it lies below. */
    static String shown(Path root, String given) {
        boolean plain = !Path.of(given).isAbsolute() && !given.startsWith("./");
        if (plain) {
            return given;
        }
        Path from = root.toAbsolutePath().normalize();
        Path path = from.resolve(given).normalize();
        if (!path.startsWith(from)) {
            return given;
        }
        String relative = from.relativize(path).toString().replace('\\', '/');
        return relative.isEmpty() ? "." : relative;
    }

    private void findGlob(String pattern) throws IOException {
        List<String> matches =
                Glob.isBalanced(pattern) ? GlobExpansion.expand(root, pattern) : List.of();
        if (matches.isEmpty()) {
            obstacles.add(Trouble.about(pattern, "missing", "No file matches this pattern."));
        }
        for (String match : matches) {
            Path path = root.resolve(match);
            if (IgnoreRules.leaveOutBelow(root, path)) {
                obstacles.skips().add(IGNORED);
            } else if (Files.isDirectory(path)) {
                walk(path, match, IgnoreRules.in(path));
            } else {
                consider(path, match);
            }
        }
    }

    private void walk(Path folder, String shown, IgnoreRules ignored) {
        List<Path> entries;
        try {
            entries = FolderEntries.of(folder);
        } catch (IOException e) {
            obstacles.add(Breakage.unreadable(shown, UncheckableFile.because(e)));
            return;
        }
        for (Path entry : entries) {
            String name = FolderEntries.name(entry);
            boolean entered = FolderEntries.isEntered(entry);
            boolean leftOut = ignored.leaveOut(entry, entered);
            if (entered && !leftOut) {
                walk(entry, FolderEntries.join(shown, name), ignored.and(entry));
            } else if (leftOut && !entered) {
                obstacles.skips().add(IGNORED);
            } else if (Files.isRegularFile(entry) && !FolderEntries.isHidden(entry)) {
                consider(entry, FolderEntries.join(shown, name));
            }
        }
    }

    private void consider(Path file, String shown) {
        if (TextFiles.mayBeText(FolderEntries.name(file))) {
            add(new Candidate(shown, Optional.of(file), false));
        } else {
            obstacles.skips().add("not Markdown or text by name");
        }
    }

    private void add(Candidate candidate) {
        String key = candidate.file().orElseThrow().toAbsolutePath().normalize().toString();
        if (candidate.named()) {
            candidates.put(key, candidate);
        } else {
            candidates.putIfAbsent(key, candidate);
        }
    }
}
