package io.brieflint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.project.ProjectEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApproveCommandTest {
    private static final String MISSING = "lifecycle/approval-missing";
    private static final String CHANGED = "lifecycle/changed-since-approval";
    private static final String BODY =
            "# Card payments\n\nCards were refused from 09:10 to 10:40 UTC on 3 March 2026.\n";

    @TempDir Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder).with(new ProjectEngine(folder));
        shell.file(".git/HEAD", "").file("a.md", BODY);
        shell.file(
                "brieflint.yaml",
                """
                audience: customer
                stage: resolved
                approval:
                  - audience: [customer]
                    stage: [resolved, review]
                    by: [legal, comms lead]
                """);
    }

    @Test
    void aTextThatNobodyAgreedToIsHeldBack() {
        assertThat(check())
                .contains("Still to agree: legal, comms lead.")
                .contains("Do not send yet");
    }

    @Test
    void nobodyAgreesToAnEmptyText() {
        shell.file("a.md", "\n");

        assertThat(shell.run("approve", "a.md", "--by", "Jane Doe, Legal"))
                .isEqualTo(
                        new Shell.Result(
                                2, "", "a.md:1:1: There is nothing here to agree to yet.\n"));
    }

    @Test
    void everyRoleHasToAgree() {
        approve("Jane Doe, Legal");
        assertThat(check()).contains("Still to agree: comms lead.");
        approve("Ana Lima, comms lead");
        assertThat(check()).doesNotContain(MISSING).doesNotContain(CHANGED);
    }

    @Test
    void theFrontMatterSaysWhoWhenAndToWhichText() throws IOException {
        approve("Jane Doe, Legal");
        assertThat(text())
                .matches(
                        "---\napproved:\n  - by: \"Jane Doe, Legal\"\n    on: 2026-03-03\n"
                                + "    digest: \"[0-9a-f]{12}\"\n---\n\n(?s).*")
                .endsWith(BODY);
    }

    @Test
    void anotherFigureIsAChange() throws IOException {
        approve("Jane Doe, Legal");
        shell.file("a.md", text().replace("10:40", "10:45"));
        assertThat(check())
                .contains("a.md:3:10: Changed since Jane Doe, Legal (2026-03-03) agreed.");
    }

    @Test
    void newLineBreaksAndRequestsToBrieflintAreNone() throws IOException {
        approve("Jane Doe, Legal");
        shell.file(
                "a.md",
                text().replace("from 09:10", "from\n09:10")
                        .replace("2026.", "2026. <!-- brieflint-ignore tone: agreed -->"));
        assertThat(check()).doesNotContain(CHANGED);
    }

    @Test
    void whoeverAgreesAgainReplacesTheirOwnApprovalAndNoOther() throws IOException {
        approve("Jane Doe, Legal");
        approve("Ana Lima, comms lead");
        shell.file("a.md", text().replace("10:40", "10:45"));
        approve("Jane Doe, Legal");
        assertThat(text()).containsOnlyOnce("Jane Doe, Legal").containsOnlyOnce("Ana Lima");
        assertThat(check())
                .contains("Changed since Ana Lima, comms lead")
                .doesNotContain("Changed since Jane Doe");
    }

    @Test
    void otherFieldsStayAsTheyAre() throws IOException {
        shell.file("a.md", "---\ntitle: Cards\ntags: [a, b]\n---\n" + BODY);
        approve("Jane Doe, Legal");
        assertThat(text()).startsWith("---\ntitle: Cards\ntags: [a, b]\napproved:\n  - by:");
    }

    @Test
    void lineEndsStayAsTheyAre() throws IOException {
        shell.file("a.md", ("---\ntitle: Cards\n---\n" + BODY).replace("\n", "\r\n"));
        approve("Jane Doe, Legal");
        assertThat(text().replace("\r\n", "")).doesNotContain("\n");
        assertThat(check()).doesNotContain(CHANGED);
    }

    @Test
    void whatTheWriterKeepsIsShownToPasteAndLeftAlone() throws IOException {
        shell.file("a.md", "---\napproved-by: Jane Doe\n---\n" + BODY);
        Shell.Result result = approve("Ana Lima, comms lead");
        assertThat(result.err()).contains("left as it is. Put this into its front matter:");
        assertThat(result.out()).startsWith("approved:\n").contains("Ana Lima, comms lead");
        assertThat(text()).startsWith("---\napproved-by: Jane Doe\n---\n");
    }

    @Test
    void otherFormatsGetTheirLinesToPaste() {
        shell.file("a.txt", BODY);
        Shell.Result result = shell.run("approve", "--by", "Jane Doe, Legal", "a.txt");
        assertThat(result.out()).startsWith("---\napproved:\n").endsWith("---\n");
    }

    @Test
    void noOtherReaderIsConcerned() {
        assertThat(shell.run("check", "--all", "--audience", "executive", "a.md").out())
                .doesNotContain(MISSING);
    }

    @Test
    void aNameThatWouldBreakTheFrontMatterIsRefused() throws IOException {
        Shell.Result result = approve("Jane \"JD\" Doe");
        assertThat(result.exitCode()).isEqualTo(ExitCode.NOT_CHECKED);
        assertThat(text()).isEqualTo(BODY);
    }

    private Shell.Result approve(String name) {
        return shell.run("approve", "--by", name, "--as-of", "2026-03-03T12:00:00Z", "a.md");
    }

    private String check() {
        return shell.run("check", "--all", "a.md").out();
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("a.md"));
    }
}
