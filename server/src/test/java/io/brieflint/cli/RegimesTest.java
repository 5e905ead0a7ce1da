package io.brieflint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.project.ProjectEngine;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegimesTest {
    private static final String BRIEF =
            "# Copied files\n\nWe became aware at 09:10 UTC on 1 March 2026 that names of 1,240"
                    + " members were copied.\n";

    @TempDir Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder).with(new ProjectEngine(folder));
        shell.file("docs/a.md", BRIEF).file(".git/HEAD", "");
    }

    @Test
    void noLawCountsUnlessTheProjectNamesIt() {
        assertThat(check()).doesNotContain("regulatory/deadline");
    }

    @Test
    void theDeadlineOfALawIsWorkedOut() {
        shell.file("brieflint.yaml", "regimes: [gdpr]\n");

        assertThat(check())
                .contains(
                        "GDPR: the notice to the data protection authority is due 4 March 2026,"
                                + " 09:10 UTC.");
    }

    private String check() {
        return shell.run(
                        "check",
                        "--audience",
                        "executive",
                        "--as-of",
                        "2026-03-02T12:00:00Z",
                        "--format",
                        "json",
                        "docs/a.md")
                .out();
    }
}
