package io.brieflint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextWorkTest {
    @TempDir Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    @Test
    void fixWritesWhatIsSafeAndReportsTheRest() throws IOException {
        shell.file("a.md", "teh plan and teh end, maybe. warning!\n");

        Shell.Result result = shell.run("check", "--fix", "a.md");

        assertThat(Files.readString(folder.resolve("a.md")))
                .isEqualTo("the plan and the end, maybe. warning!\n");
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("a.md: 2 fixed.\n")
                .contains("[tone/warning]")
                .doesNotContain("[tone/teh]");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void whatIsSuggestedNeedsANod() throws IOException {
        shell.file("a.md", "maybe\n");

        shell.run("check", "--fix", "a.md");
        assertThat(Files.readString(folder.resolve("a.md"))).isEqualTo("maybe\n");
        shell.run("check", "--fix", "--suggested", "a.md");
        assertThat(Files.readString(folder.resolve("a.md"))).isEqualTo("surely\n");
        assertThat(shell.run("check", "--suggested", "a.md").exitCode()).isEqualTo(2);
    }

    @Test
    void encodingLineEndsAndPermissionsStay() throws IOException {
        Path file = folder.resolve("a.md");
        shell.file("a.md", "\uFEFFteh é\r\nend".getBytes(StandardCharsets.UTF_16LE));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        shell.run("check", "--fix", "a.md");

        assertThat(Files.readAllBytes(file))
                .isEqualTo("\uFEFFthe é\r\nend".getBytes(StandardCharsets.UTF_16LE));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(folder.toFile().list()).containsExactly("a.md");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        shell.file("real/a.md", "teh\n");
        Files.createSymbolicLink(folder.resolve("a.md"), folder.resolve("real/a.md"));

        shell.run("check", "--fix", "a.md");

        assertThat(Files.isSymbolicLink(folder.resolve("a.md"))).isTrue();
        assertThat(Files.readString(folder.resolve("real/a.md"))).isEqualTo("the\n");
    }

    @Test
    void bytesThatAreNoTextAreNotWrittenBack() throws IOException {
        byte[] latin = {'t', 'e', 'h', ' ', (byte) 0xE9, '\n'};
        shell.file("a.md", latin);

        Shell.Result result = shell.run("check", "--fix", "a.md");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("a.md:1:1: Not all of this is UTF-8. Save it as UTF-8");
        assertThat(Files.readAllBytes(folder.resolve("a.md"))).isEqualTo(latin);
    }

    @Test
    void diffChangesNothing() throws IOException {
        shell.file("docs/a.md", "1\n2\n3\n4\nteh\n6\n7\n8\n9");

        Shell.Result result = shell.run("check", "--diff", "docs/a.md");

        assertThat(result.out())
                .isEqualTo(
                        """
                        --- a/docs/a.md
                        +++ b/docs/a.md
                        @@ -2,7 +2,7 @@
                         2
                         3
                         4
                        -teh
                        +the
                         6
                         7
                         8
                        """);
        assertThat(Files.readString(folder.resolve("docs/a.md"))).contains("teh");
        assertThat(shell.run("check", "--diff", "--fix", "docs/a.md").exitCode()).isEqualTo(2);
    }

    @Test
    void standardInputIsPrintedFixed() {
        Shell.Result result = shell.stdin("teh plan\r\nwarning!").run("check", "--fix", "-");

        assertThat(result.out()).isEqualTo("the plan\r\nwarning!");
        assertThat(result.err()).contains("<stdin>:2:1: Readers ask. [tone/warning]");
        assertThat(shell.stdin("teh").run("check", "--diff", "-").out())
                .isEqualTo(
                        """
                        --- a/<stdin>
                        +++ b/<stdin>
                        @@ -1 +1 @@
                        -teh
                        \\ No newline at end of file
                        +the
                        \\ No newline at end of file
                        """);
    }

    @Test
    void copyTakesOneBrief() {
        shell.file("a.md", "\uFEFFteh").file("b.md", "teh");

        assertThat(shell.run("check", "--copy", "a.md").out()).isEqualTo("the");
        Shell.Result two = shell.run("check", "--copy", "a.md", "b.md");
        assertThat(two.exitCode()).isEqualTo(2);
        assertThat(two.err()).contains("b.md:1:1: --copy takes one brief; this is another.\n");
    }
}
