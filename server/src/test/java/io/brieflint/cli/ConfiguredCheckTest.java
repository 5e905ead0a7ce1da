package io.brieflint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.project.ProjectEngine;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line with the real engine and real configuration files. */
class ConfiguredCheckTest {
    private static final String BRIEF = "# Outage\n\nSome customers could not pay at 14:30 UTC.\n";

    @TempDir Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder).with(new ProjectEngine(folder));
        shell.file("docs/a.md", BRIEF).file(".git/HEAD", "");
    }

    @Test
    void theNearestConfigurationCounts() {
        shell.file("brieflint.yaml", "audience: executive\n");

        assertThat(shell.run("check", "docs/a.md").out())
                .contains("read as executive (brieflint.yaml)");
    }

    @Test
    void whatTheCommandLineSaysCountsMore() {
        shell.file("brieflint.yaml", "audience: executive\n");

        assertThat(shell.run("check", "--audience", "partner", "docs/a.md").out())
                .contains("read as partner (--audience)");
    }

    @Test
    void aConfigurationCanBeNamed() {
        shell.file("other/strict.yaml", "stage: review\n");

        assertThat(shell.run("check", "--config", "other/strict.yaml", "docs/a.md").out())
                .contains("at review");
        Shell.Result gone = shell.run("check", "--config", "gone.yaml", "docs/a.md");
        assertThat(gone.exitCode()).isEqualTo(2);
        assertThat(gone.err()).isEqualTo("gone.yaml:1:1: There is no such file or folder.\n");
    }

    @Test
    void aBrokenConfigurationIsTwoAndNamesThePlace() {
        shell.file("brieflint.yaml", "stage: review\naudiense: customer\n");

        Shell.Result result = shell.run("check", "docs/a.md");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("brieflint.yaml:2:1: ");
        assertThat(result.out()).contains("docs/a.md, read as");
    }

    @Test
    void missingAndBrokenCustomRulesAreTwo() {
        shell.file("brieflint.yaml", "custom-rules: [own, gone]\n")
                .file("own/bad.yaml", "id: Not An Id\n");

        Shell.Result result = shell.run("check", "docs/a.md");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("brieflint.yaml:1:1: custom-rules: there is no folder gone\n")
                .contains("own/bad.yaml:1:");
    }

    @Test
    void aFolderIsSearchedForWhatLooksLikeABrief() {
        shell.file("docs/build.md", "# Building\n\nRun make and wait.\n")
                .file("docs/a.md", "# Outage\n\nSome customers were hit.\n");

        Shell.Result none = shell.run("check", "docs");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("No brief among 2 files");

        shell.file("brieflint.yaml", "briefs:\n  include: [docs/a.md]\n");
        assertThat(new Shell(folder).with(new ProjectEngine(folder)).run("check", "docs").out())
                .contains("docs/a.md, read as", "1 brief checked, 1 other file skipped.");
    }

    @Test
    void everyRuleAndElementCanBeExplained() {
        ProjectEngine engine = new ProjectEngine(folder);
        engine.knowledge()
                .catalogue()
                .rules()
                .forEach(
                        rule ->
                                assertThat(shell.run("explain", rule.id().toString()).out())
                                        .contains("Why\n", "Turn it off\n"));
        engine.knowledge()
                .elements()
                .forEach(
                        element ->
                                assertThat(shell.run("explain", element.id()).out())
                                        .startsWith(element.id() + ": "));
        assertThat(shell.run("rules").exitCode()).isZero();
        assertThat(shell.run("explain", "no-such-rule").err()).contains("There is no rule");
    }

    @Test
    void explainSuggestsWhatWasMeant() {
        assertThat(shell.run("explain", "vague-counts").err()).contains("Near: impact/vague-count");
        assertThat(shell.run("explain", "blame/forgotten").err()).contains("blame/forgot-to");
        assertThat(shell.run("explain", "next-updates").err()).contains("next-update");
        assertThat(shell.run("explain", "zebra").err()).contains("All rules: brieflint rules");
    }
}
