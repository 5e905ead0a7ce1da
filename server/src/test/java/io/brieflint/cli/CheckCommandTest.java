package io.brieflint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.brieflint.report.ReportFormat;
import io.brieflint.report.Schemas;
import io.brieflint.rule.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    @Test
    void nothingFoundIsZero() {
        Shell.Result result = shell.file("a.md", "incident").run("check", "a.md");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("Nothing found.");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void aFindingIsOne() {
        Shell.Result result = shell.file("a.md", "incident\n warning!").run("check", "a.md");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out())
                .startsWith("Better if you have a minute: 1\n")
                .contains("a.md:2:2: Readers ask. [tone/warning]\n");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void failOnSaysWhatCounts() {
        shell.file("a.md", "info!");

        assertThat(shell.run("check", "a.md").exitCode()).isZero();
        assertThat(shell.run("check", "--fail-on", "info", "a.md").exitCode()).isEqualTo(1);
        assertThat(shell.run("check", "--fail-on=HINT", "a.md").exitCode()).isEqualTo(1);
        shell.file("b.md", "warning!");
        assertThat(shell.run("check", "--fail-on", "error", "b.md").exitCode()).isZero();
    }

    @Test
    void aMissingFileIsTwoAndKeepsTheFindingsOfTheOthers() {
        Shell.Result result =
                shell.file("a.md", "warning!").run("check", "gone.md", "a.md", "docs/*.md");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).contains("[tone/warning]");
        assertThat(result.err())
                .isEqualTo(
                        """
                        docs/*.md:1:1: No file matches this pattern.
                        gone.md:1:1: There is no such file or folder.
                        """);
    }

    @Test
    void badUsageIsTwoAndSaysWhatWouldBeRight() {
        assertThat(shell.run("check", "--stage", "late").err())
                .contains("'late' is none of initial, update, resolved, review");
        for (String[] wrong :
                new String[][] {
                    {},
                    {"chek"},
                    {"a.md"},
                    {"check", "--no-such"},
                    {"check", "--audience", "everyone"},
                    {"check", "--as-of", "yesterday"},
                    {"check", "--format", "xml"},
                    {"rules", "nosuchfamily"},
                    {"explain"},
                    {"explain", "no/such"}
                }) {
            Shell.Result result = shell.run(wrong);
            assertThat(result.exitCode()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).isNotEmpty().doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void helpAndVersionAreNoFailure() {
        assertThat(shell.run("--version").out()).startsWith("brieflint ");
        assertThat(shell.run("--help").out()).contains("check", "rules", "explain");
        assertThat(shell.run("check", "--help").exitCode()).isZero();
    }

    @Test
    void aFolderIsSearchedForBriefs() {
        Shell.Result result =
                shell.file("docs/b.md", "incident warning!")
                        .file("docs/a/deep.markdown", "incident info!")
                        .file("docs/INCIDENT", "incident hint!")
                        .file("docs/readme.md", "how to build")
                        .file("docs/picture.png", "incident")
                        .file("docs/data", "incident \0")
                        .file("docs/.hidden/c.md", "incident error!")
                        .file("docs/node_modules/c.md", "incident error!")
                        .file("docs/target/c.md", "incident error!")
                        .run("check", "docs");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out())
                .contains(
                        "docs/INCIDENT, read",
                        "docs/a/deep.markdown, read",
                        "docs/b.md, read",
                        "3 briefs checked, 3 other files skipped.")
                .doesNotContain("c.md");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void withoutAPathTheFolderItselfIsChecked() {
        Shell.Result result = shell.file("docs/a.md", "incident warning!").run("check");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("\ndocs/a.md, read");
    }

    @Test
    void noBriefAmongTheFilesIsTwoAndSaysWhy() {
        Shell.Result result =
                shell.file("docs/readme.md", "how to build")
                        .file("docs/other.md", "how to test")
                        .file("docs/picture.png", "")
                        .run("check", "docs");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(
                        "docs:1:1: No brief among 3 files (2: its text tells of no incident,"
                                + " 1: not Markdown or text by name)."
                                + " Name a file to check it anyway.\n");
    }

    @Test
    void anEmptyFolderIsTwo() throws IOException {
        Files.createDirectory(folder.resolve("docs"));

        Shell.Result result = shell.run("check", "docs");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("docs:1:1: There is no file here to check.\n");
    }

    @Test
    void aNamedFileIsCheckedWhateverItLooksLike() {
        assertThat(shell.file("notes.png", "warning!").run("check", "notes.png").exitCode())
                .isEqualTo(1);
    }

    @Test
    void globsAreExpandedHereToo() {
        Shell.Result result =
                shell.file("docs/a.md", "incident warning!")
                        .file("docs/x/y/b.md", "incident info!")
                        .file("docs/x/readme.md", "no brief")
                        .file("docs/x/.git/c.md", "incident error!")
                        .file("docs/c.txt", "incident error!")
                        .run("check", "docs/**/*.md");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out())
                .contains("docs/a.md, read", "docs/x/y/b.md, read", "2 briefs checked, 1 other")
                .doesNotContain("c.md", "c.txt");
    }

    @Test
    void aFileIsCheckedOnceHoweverOftenItIsNamed() {
        Shell.Result result =
                shell.file("docs/a.md", "incident warning!")
                        .run("check", "docs", "docs/a.md", "./docs/a.md", "docs/*.md");

        assertThat(result.out().lines().filter(line -> line.contains("[tone/warning]"))).hasSize(1);
    }

    @Test
    void standardInputIsCheckedUnderItsAssumedName() {
        Shell.Result result =
                shell.stdin("x\nwarning!").run("check", "--stdin-filename", "docs/a.md", "-");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("docs/a.md:2:1:");
        assertThat(shell.run("check", "-").out()).contains("<stdin>:2:1:");
        assertThat(shell.run("check", "--stdin-filename", "a.md").out()).contains("a.md:2:1:");
    }

    @Test
    void anEmptyFileIsABriefThatSaysNothing() {
        assertThat(shell.file("a.md", "").run("check", "a.md").exitCode()).isZero();
    }

    @Test
    void binaryJunkIsRefusedWhenNamed() {
        Shell.Result result =
                shell.file("a.md", new byte[] {1, 2, 0, (byte) 200}).run("check", "a.md");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo("a.md:1:1: This is no text: it has NUL bytes. Save it as UTF-8.\n");
    }

    @Test
    void aHugeFileIsRefused() {
        Shell.Result result =
                shell.file("a.md", new byte[20 * 1024 * 1024 + 1]).run("check", "a.md");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo("a.md:1:1: This is larger than 20 MB. Check the brief alone.\n");
    }

    @Test
    void malformedBytesAndOtherEncodingsAreRead() throws IOException {
        shell.file("bad.md", new byte[] {(byte) 0xC3, 'w', 'a', 'r', 'n', 'i', 'n', 'g', '!'});
        shell.file("bom.md", "\uFEFFwarning!");
        shell.file("le.md", "\uFEFFwarning!".getBytes(StandardCharsets.UTF_16LE));
        shell.file("be.md", "\uFEFFwarning!".getBytes(StandardCharsets.UTF_16BE));

        for (String file : new String[] {"bad.md", "bom.md", "le.md", "be.md"}) {
            JsonNode json = json(shell.run("check", "--format", "json", file));
            assertThat(json.at("/documents/0/findings/0/offset").intValue()).as(file).isEqualTo(1);
        }
    }

    @Test
    void aFileWithoutPermissionIsTwo() throws IOException {
        shell.file("docs/a.md", "incident").file("docs/b.md", "incident warning!");
        Files.setPosixFilePermissions(folder.resolve("docs/a.md"), Set.of());
        assumeFalse(
                Files.isReadable(folder.resolve("docs/a.md")),
                "NOT TESTED: this user may read everything (root?)");

        Shell.Result result = shell.run("check", "docs");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).contains("[tone/warning]");
        assertThat(result.err()).isEqualTo("docs/a.md:1:1: There is no permission to read this.\n");
    }

    @Test
    void oneBrokenFileLosesNothingOfTheOthers() {
        Shell.Result result =
                shell.file("a.md", "boom").file("b.md", "warning!").run("check", "a.md", "b.md");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).contains("[tone/warning]");
        assertThat(result.err())
                .startsWith("a.md:1:1: Brieflint broke on this file: IllegalStateException at ")
                .endsWith("please report it.\n")
                .doesNotContain("quotes the text")
                .hasLineCount(1);
    }

    @Test
    void aBrokenConfigurationIsTwoAndNamesThePlace() {
        Shell.Result result =
                shell.with(new WordEngine(new Problem("brieflint.yaml", 3, 7, "unknown key")))
                        .file("a.md", "warning!")
                        .file("b.md", "warning!")
                        .run("check", "a.md", "b.md");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("brieflint.yaml:3:7: unknown key\n");
        assertThat(result.out()).contains("[tone/warning]");
    }

    @Test
    void failuresAreInTheJsonToo() throws IOException {
        shell.file("a.md", "warning!");

        JsonNode json = json(shell.run("check", "--format", "json", "a.md", "gone.md"));

        assertThat(json.at("/documents/0/path").textValue()).isEqualTo("a.md");
        assertThat(json.at("/failures/0/path").textValue()).isEqualTo("gone.md");
        assertThat(json.at("/failures/0/code").textValue()).isEqualTo("missing");
        assertThat(json.at("/summary/warning").intValue()).isEqualTo(1);
    }

    @Test
    void theReportCanGoToAFile() throws IOException {
        shell.file("a.md", "warning!");

        Shell.Result result = shell.run("check", "--output", "report.txt", "a.md");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("report.txt"))).contains("[tone/warning]");
        shell.run("check", "--output", "new/folder/report.txt", "a.md");
        assertThat(folder.resolve("new/folder/report.txt"))
                .hasSameTextualContentAs(folder.resolve("report.txt"));
        assertThat(shell.run("check", "--output", "a.md/report.txt", "a.md").exitCode())
                .isEqualTo(2);
    }

    @Test
    void secretsReachNoStream() {
        shell.file("a.md", "log in with hunter2 then error!");

        for (ReportFormat format : ReportFormat.values()) {
            Shell.Result result = shell.run("check", "--format", format.id(), "a.md");
            assertThat((result.out() + result.err()).replace("\\", ""))
                    .as(format.id())
                    .contains("*******")
                    .doesNotContain("hunter2");
        }
    }

    @Test
    void severalReportsAtOnce() throws IOException {
        shell.file("docs/a.md", "warning!");

        Shell.Result result =
                shell.run(
                        "check",
                        "--format",
                        "sarif=out.sarif",
                        "--format",
                        "text",
                        "--format=junit=out.xml",
                        folder.resolve("docs/a.md").toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("docs/a.md:1:1: Readers ask. [tone/warning]");
        Schemas.sarif(Files.readString(folder.resolve("out.sarif")));
        Schemas.junit(Files.readString(folder.resolve("out.xml")));
        assertThat(shell.run("check", "--format", "text", "--format", "json").err())
                .startsWith("brieflint: Only one report can go to standard output");
    }

    @Test
    void runsRepeatByteForByte() {
        shell.file("docs/b.md", "incident warning!").file("docs/a.md", "incident error!");

        for (ReportFormat format : ReportFormat.values()) {
            String once = shell.run("check", "--format", format.id(), "docs", "gone.md").out();
            String again =
                    shell.run("check", "--format", format.id(), folder + "/docs", "gone.md").out();

            assertThat(again).as(format.id()).isEqualTo(once).doesNotContain(folder.toString());
        }
    }

    @Test
    void oneWorkerOrManySayTheSame() {
        for (int i = 0; i < 40; i++) {
            String text = i % 7 == 0 ? "boom incident" : "incident %d, warning!".formatted(i);
            shell.file("docs/%02d.md".formatted(i), i % 5 == 0 ? "how we write" : text);
        }

        for (ReportFormat format : ReportFormat.values()) {
            String[] check = {"check", "--format", format.id(), "docs", "gone.md", "--jobs=1"};
            Shell.Result one = shell.run(check);
            check[5] = "--jobs=7";

            assertThat(shell.run(check)).as(format.id()).isEqualTo(one);
            assertThat(one.exitCode()).isEqualTo(2);
            assertThat(one.err()).contains("docs/07.md", "docs/28.md", "gone.md");
        }
    }

    private static JsonNode json(Shell.Result result) throws IOException {
        return new ObjectMapper().readTree(result.out());
    }
}
