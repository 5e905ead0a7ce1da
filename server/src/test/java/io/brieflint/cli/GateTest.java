package io.brieflint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.project.ProjectEngine;
import io.brieflint.report.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes {@code check} fail, and what does not. */
class GateTest {
    @TempDir Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    @Test
    void someFindingsCanBeLetPass() {
        shell.file("a.md", "warning! error! info!");

        assertThat(shell.run("check", "--max-findings", "1", "a.md").exitCode()).isEqualTo(1);
        assertThat(shell.run("check", "--max-findings", "1", "a.md").err())
                .isEqualTo("2 findings, and --max-findings lets 1 pass\n");
        assertThat(shell.run("check", "--max-findings", "2", "a.md").exitCode()).isZero();
        assertThat(shell.run("check", "--max-findings", "few", "a.md").exitCode()).isEqualTo(2);
    }

    @Test
    void anElementCanBeRequired() {
        shell.with(new ProjectEngine(folder)).file("a.md", "We look into it.\n");

        Shell.Result result =
                shell.run("check", "--fail-on", "error", "--fail-on-missing=next-update", "a.md");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo("a.md:1:1: Required and not said: Next update time [next-update]\n");
        Shell.Result mistyped = shell.run("check", "--fail-on-missing", "next", "a.md");
        assertThat(mistyped.exitCode()).isEqualTo(2);
        assertThat(mistyped.err())
                .startsWith("brieflint: --fail-on-missing: there is no element 'next'. Near: ");
    }

    @Test
    void noBriefCanBeFine() {
        shell.file("docs/readme.md", "how to build");

        assertThat(shell.run("check", "docs").exitCode()).isEqualTo(2);
        assertThat(shell.run("check", "--allow-empty", "docs").exitCode()).isZero();
        assertThat(shell.run("check", "--allow-empty", "gone").exitCode()).isEqualTo(2);
    }

    @Test
    void aHookThatNamesEveryChangedFileGetsBriefsChecked() {
        shell.file("a.md", "incident").file("readme.md", "how to build. error!");

        assertThat(shell.run("check", "a.md", "readme.md").exitCode()).isEqualTo(1);
        assertThat(shell.run("check", "--only-briefs", "a.md", "readme.md").exitCode()).isZero();
        assertThat(shell.run("check", "--only-briefs", "readme.md").exitCode()).isEqualTo(2);
        assertThat(shell.run("check", "--only-briefs", "--allow-empty", "readme.md").exitCode())
                .isZero();
    }

    @Test
    void aRequestThatKeepsNothingQuietCanMakeItFail() {
        shell.file("a.md", "fine <!-- brieflint-ignore tone -->");

        assertThat(shell.run("check", "a.md").exitCode()).isZero();
        Shell.Result result = shell.run("check", "--fail-on-unused", "a.md");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo("a.md:1:6: This request keeps nothing quiet, and can go: tone\n");
    }

    @Test
    void anIgnoreThatOneOfManyFilesNeedsIsUsed() {
        String yaml =
                """
                ignore:
                  - paths: ["**"]
                    rule: impact/vague-count
                    reason: agreed
                """;
        shell.with(new ProjectEngine(folder)).file("brieflint.yaml", yaml);
        shell.file("a.md", "Some customers saw errors.\n").file("b.md", "All is well.\n");

        String used = shell.run("check", "--fail-on-unused", "a.md", "b.md").err();
        String unused = shell.run("check", "--fail-on-unused", "b.md").err();

        assertThat(used).isEmpty();
        assertThat(unused).contains("this ignore keeps nothing quiet").contains("vague-count");
    }

    @Test
    void knownFindingsStayQuietAfterEditsElsewhere() throws IOException {
        shell.with(new ProjectEngine(folder));
        shell.file("a.md", "# Outage\n\nSome customers saw errors.\n");
        String[] update = {"check", "--baseline", "known.json", "--update-baseline", "a.md"};
        assertThat(shell.run("check", "--fail-on=info", "a.md").exitCode()).isEqualTo(1);

        assertThat(shell.run(update).exitCode()).isZero();
        String written = Files.readString(folder.resolve("known.json"));
        assertThat(written)
                .startsWith("{\n  \"version\": 1,\n  \"findings\": [\n    { \"path\": \"a.md\", ")
                .contains("\"about\": \"some customers saw errors.\", \"count\": 1 }");
        assertThat(Schemas.json(written).at("/findings").isArray()).isTrue();

        shell.file("a.md", "# Outage\n\nAt 14:30 UTC it began.\n\nSome customers saw\nerrors.\n");
        Shell.Result later =
                shell.run("check", "--fail-on=info", "--baseline", "known.json", "a.md");
        assertThat(later.out()).doesNotContain("[impact/vague-count]");

        shell.file("a.md", "# Outage\n\nSome customers saw errors. Some users saw errors.\n");
        assertThat(shell.run("check", "--baseline", "known.json", "a.md").out())
                .contains("a.md:3:28: ")
                .doesNotContain("a.md:3:1: ");
        shell.file("a.md", "# Outage\n");
        assertThat(shell.run("check", "--baseline", "known.json", "a.md").err())
                .contains("of these findings are gone; --update-baseline takes them out.");
    }

    @Test
    void theBaselineIsThere() {
        shell.file("a.md", "fine").file("bad.json", "{\"version\": 7}");

        assertThat(shell.run("check", "--baseline", "no.json", "a.md"))
                .isEqualTo(
                        new Shell.Result(
                                2,
                                "",
                                "brieflint: no.json: there is no such file."
                                        + " Create it with --update-baseline.\n"));
        assertThat(shell.run("check", "--baseline", "bad.json", "a.md").err())
                .contains("this is no baseline of version 1");
        assertThat(shell.run("check", "--update-baseline", "a.md").exitCode()).isEqualTo(2);
    }
}
