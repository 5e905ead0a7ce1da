package io.brieflint.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same answers as {@code git check-ignore}. */
class IgnoreRulesTest {
    private static final List<String> PATHS =
            List.of(
                    "a.md",
                    "b.tmp",
                    "keep.tmp",
                    "draft/a.md",
                    "x/draft/a.md",
                    "x/draft",
                    "old/a.md",
                    "x/old/a.md",
                    "x/y/z.md",
                    "x/z.md",
                    "log1.md",
                    "logA.md",
                    "#hash.md",
                    "!bang.md",
                    "sp ace.md",
                    "deep/1/2/end.md",
                    "deep/end.md",
                    "foo/bar/q.md",
                    "foo/q.md",
                    "exc/a.md",
                    "exc/b.md",
                    "b/nested.md",
                    "b/inner.md",
                    "c/inner.md",
                    "ünï.md");

    @TempDir Path folder;

    @Test
    void patternsMeanWhatGitMeans() throws IOException, InterruptedException {
        run("git", "init", "-q");
        file(
                ".gitignore",
                """
                # comment
                *.tmp
                !keep.tmp
                draft/
                /old
                x/*.md
                log[0-9].md
                \\#hash.md
                \\!bang.md
                deep/**/end.md
                foo/**
                exc/*
                !exc/b.md
                ünï*

                """);
        file("b/.gitignore", "inner.md\n");
        for (String path : PATHS) {
            if (!path.equals("x/draft")) {
                file(path, "");
            }
        }

        List<String> wrong = new ArrayList<>();
        for (String path : PATHS) {
            boolean ours = IgnoreRules.leaveOutBelow(folder, folder.resolve(path));
            boolean gits = run("git", "check-ignore", "-q", path) == 0;
            if (ours != gits && Files.isRegularFile(folder.resolve(path))) {
                wrong.add(path + (gits ? " is ignored" : " is not ignored"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void ourOwnFileCountsMost() throws IOException {
        file(".gitignore", "*.md\n");
        file(".brieflintignore", "!a.md\n");

        assertThat(IgnoreRules.in(folder).leaveOut(folder.resolve("a.md"), false)).isFalse();
        assertThat(IgnoreRules.in(folder).leaveOut(folder.resolve("b.md"), false)).isTrue();
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).directory(folder.toFile()).start().waitFor();
    }
}
