package io.brieflint.cli;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed in a repository since a revision branched off, up to the files as they stand: by the
 * git command, since who has a repository has it.
 */
final class GitChanges {
    // @@ -12,3 +12,4 @@
    private static final Pattern HUNK = Pattern.compile("^@@ -\\S+ \\+(\\d+)(?:,(\\d+))? @@");

    private final Path top;
    private final String base;
    private final Map<Path, Change> changes = new HashMap<>();

    /**
     * @param before its path at the revision, relative to the top; empty for a new file
     */
    private record Change(String before, String now) {}

    /** Why the changes cannot be told; the message says what helps. */
    static final class Unknown extends Exception {
        private static final long serialVersionUID = 1;

        Unknown(String message) {
            super(message);
        }
    }

    private GitChanges(Path top, String base) {
        this.top = top;
        this.base = base;
    }

    static GitChanges since(Path folder, String revision) throws Unknown {
        Path here = folder.toAbsolutePath().normalize();
        Output version = git(here, "--version");
        if (version.code() != 0) {
            throw new Unknown("--changed-since needs the git command, and it does not answer.");
        }
        Output top = git(here, "rev-parse", "--show-toplevel");
        if (top.code() != 0) {
            throw new Unknown(
                    "--changed-since needs a git repository, and this folder is in none.");
        }
        boolean isOption = revision.startsWith("-");
        Output commit = git(here, "rev-parse", "--verify", "--quiet", revision + "^{commit}");
        if (isOption || commit.code() != 0) {
            throw new Unknown(
                    "git knows no revision '"
                            + revision
                            + "'. In a shallow clone, fetch it first.");
        }
        Output fork = git(here, "merge-base", commit.line(), "HEAD");
        GitChanges found =
                new GitChanges(Path.of(top.line()), fork.code() == 0 ? fork.line() : commit.line());
        found.read();
        return found;
    }

    boolean contains(Path file) {
        return changes.containsKey(real(file));
    }

    /** Lines that are new or changed, from 0. */
    BitSet lines(Path file) {
        BitSet lines = new BitSet();
        Change change = changes.get(real(file));
        if (change == null) {
            return lines;
        }
        if (change.before().isEmpty()) {
            lines.set(0, Integer.MAX_VALUE - 1);
            return lines;
        }
        Output diff =
                git(
                        top,
                        "diff",
                        "-U0",
                        "-M",
                        "--no-color",
                        "--no-ext-diff",
                        base,
                        "--",
                        change.before(),
                        change.now());
        diff.text().lines().forEach(line -> mark(line, lines));
        return lines;
    }

    private static void mark(String line, BitSet lines) {
        Matcher hunk = HUNK.matcher(line);
        if (hunk.find()) {
            int start = Integer.parseInt(hunk.group(1)) - 1;
            int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
            if (count > 0) {
                lines.set(start, start + count);
            }
        }
    }

    private void read() {
        List<String> names =
                fields(git(top, "diff", "--name-status", "-z", "-M", "--no-ext-diff", base, "--"));
        for (int i = 0; i + 1 < names.size(); ) {
            char status = names.get(i).isEmpty() ? ' ' : names.get(i).charAt(0);
            boolean moved = (status == 'R' || status == 'C') && i + 2 < names.size();
            String before = status == 'A' ? "" : names.get(i + 1);
            String now = names.get(moved ? i + 2 : i + 1);
            changes.put(top.resolve(now), new Change(before, now));
            i += moved ? 3 : 2;
        }
        for (String name : fields(git(top, "ls-files", "--others", "--exclude-standard", "-z"))) {
            changes.put(top.resolve(name), new Change("", name));
        }
    }

    // git names the top of a repository without links.
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static List<String> fields(Output output) {
        List<String> fields = new ArrayList<>();
        Collections.addAll(fields, output.text().split("\0", -1));
        fields.remove(fields.size() - 1);
        return fields;
    }

    private record Output(int code, String text) {
        String line() {
            return text.strip();
        }
    }

    private static Output git(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
        Collections.addAll(command, arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().put("LC_ALL", "C");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return new Output(127, "");
        }
        try (InputStream out = process.getInputStream()) {
            process.getOutputStream().close();
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            return new Output(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while git was working", e);
        }
    }
}
