package io.brieflint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedSinceTest {
    @TempDir Path folder;
    private Shell shell;

    @BeforeEach
    void aRepositoryWithTwoBriefs() {
        shell = new Shell(folder);
        git("init", "-q");
        shell.file("docs/old.md", "incident\nwarning!\n").file("docs/name.md", "incident\ninfo!\n");
        git("add", ".");
        git("commit", "-q", "-m", "first");
    }

    @Test
    void onlyWhatChangedIsChecked() {
        shell.file("docs/ö new.md", "incident error!\n");

        Shell.Result result = shell.run("check", "--changed-since", "HEAD", "docs");

        assertThat(result.out())
                .contains("docs/ö new.md:1:10: ", "1 brief checked, 2 other files skipped.")
                .doesNotContain("old.md");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void nothingChangedIsFine() {
        Shell.Result result = shell.run("check", "--changed-since", "HEAD", "docs");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEqualTo("0 briefs checked, 2 other files skipped.\n");
    }

    @Test
    void onlyChangedLinesCountWhenAskedFor() {
        shell.file("docs/old.md", "incident\nwarning!\nerror!\n");
        String[] check = {"check", "--changed-since", "HEAD", "--changed-lines", "docs"};

        assertThat(shell.run(check).out()).contains("old.md:3:1: ").doesNotContain("old.md:2:1: ");
    }

    @Test
    void aMovedBriefKeepsItsOldLines() {
        git("mv", "docs/old.md", "docs/moved.md");
        shell.file("docs/moved.md", "incident\nwarning!\nhint!\n");

        Shell.Result result =
                shell.run("check", "--changed-since", "HEAD", "--changed-lines", "docs");

        assertThat(result.out()).contains("moved.md:3:1: ").doesNotContain("moved.md:2:1: ");
    }

    @Test
    void whatHappenedOnTheOtherBranchIsNotOurs() {
        git("checkout", "-q", "-b", "ours");
        shell.file("docs/ours.md", "incident hint!\n");
        git("add", ".");
        git("commit", "-q", "-m", "ours");
        git("checkout", "-q", "-b", "theirs", "HEAD~1");
        shell.file("docs/old.md", "incident\nwarning! changed\n");
        git("commit", "-q", "-a", "-m", "theirs");
        git("checkout", "-q", "ours");

        assertThat(shell.run("check", "--changed-since", "theirs", "docs").out())
                .contains("docs/ours.md")
                .doesNotContain("old.md");
    }

    @Test
    void anUnknownRevisionIsTwo() {
        Shell.Result result = shell.run("check", "--changed-since", "nowhere", "docs");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(
                        "brieflint: git knows no revision 'nowhere'."
                                + " In a shallow clone, fetch it first.\n");
        assertThat(shell.run("check", "--changed-lines", "docs").exitCode()).isEqualTo(2);
    }

    @Test
    void outsideARepositoryIsTwo(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("a.md"), "incident");

        assertThat(new Shell(elsewhere).run("check", "--changed-since", "HEAD").err())
                .isEqualTo(
                        "brieflint: --changed-since needs a git repository,"
                                + " and this folder is in none.\n");
    }

    private void git(String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
            assertThat(process.waitFor()).as(command.toString()).isZero();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
