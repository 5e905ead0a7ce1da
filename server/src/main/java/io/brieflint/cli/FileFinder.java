package io.brieflint.cli;

import io.brieflint.project.FolderEntries;
import io.brieflint.project.TextFiles;
import io.brieflint.project.UncheckableFile;
import io.brieflint.report.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what the paths on the command line mean: files, folders, globs, standard input. */
final class FileFinder {
    private static final String STDIN = "-";

    private final Path root;
    private final String stdinName;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private final Skips skips;

    /**
     * @param root that relative paths start from
     * @param stdinName what standard input is called
     */
    FileFinder(Path root, String stdinName, Skips skips) {
        this.root = root;
        this.stdinName = stdinName;
        this.skips = skips;
    }

    void find(String argument) {
        if (argument.equals(STDIN)) {
            candidates.put(STDIN, new Candidate(stdinName, Optional.empty(), true));
            return;
        }
        try {
            findPath(argument);
        } catch (IOException e) {
            troubles.add(Breakage.unreadable(argument, UncheckableFile.because(e)));
        } catch (InvalidPathException e) {
            troubles.add(Trouble.about(argument, "missing", "This is no name of a file."));
        }
    }

    /** Each file once, in the order of the command line, folders sorted by name. */
    List<Candidate> candidates() {
        return List.copyOf(candidates.values());
    }

    List<Trouble> troubles() {
        return List.copyOf(troubles);
    }

    private void findPath(String argument) throws IOException {
        Path path = root.resolve(argument);
        if (Files.isDirectory(path)) {
            walk(path, argument);
        } else if (Files.exists(path) || !Glob.isGlob(argument)) {
            add(new Candidate(argument, Optional.of(path), true));
        } else {
            findGlob(argument);
        }
    }

    private void findGlob(String pattern) throws IOException {
        List<String> matches = Glob.expand(root, pattern);
        if (matches.isEmpty()) {
            troubles.add(Trouble.about(pattern, "missing", "No file matches this pattern."));
        }
        for (String match : matches) {
            Path path = root.resolve(match);
            if (Files.isDirectory(path)) {
                walk(path, match);
            } else {
                consider(path, match);
            }
        }
    }

    private void walk(Path folder, String shown) {
        List<Path> entries;
        try {
            entries = FolderEntries.of(folder);
        } catch (IOException e) {
            troubles.add(Breakage.unreadable(shown, UncheckableFile.because(e)));
            return;
        }
        for (Path entry : entries) {
            String name = FolderEntries.name(entry);
            if (FolderEntries.isEntered(entry)) {
                walk(entry, FolderEntries.join(shown, name));
            } else if (Files.isRegularFile(entry) && !FolderEntries.isHidden(entry)) {
                consider(entry, FolderEntries.join(shown, name));
            }
        }
    }

    private void consider(Path file, String shown) {
        if (TextFiles.mayBeText(FolderEntries.name(file))) {
            add(new Candidate(shown, Optional.of(file), false));
        } else {
            skips.add("not Markdown or text by name");
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
