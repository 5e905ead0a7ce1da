package io.brieflint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.project.ProjectEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export of a status page becomes briefs. */
class ImportCommandTest {
    private static final String EXPORT =
            """
            {"page": {"name": "Harbour Pay"}, "incidents": [{
              "name": "Card payments: declined", "impact": "major",
              "created_at": "2026-03-09T09:12:03.123Z", "resolved_at": null,
              "incident_updates": [
                {"status": "investigating", "body": "Some customers cannot pay by card.",
                 "display_at": "2026-03-09T09:12:03.123Z"},
                {"status": "resolved", "body": "Cards work again.\\n\\n# 1 queue is left",
                 "display_at": "2026-03-09T11:45:00+01:00"}]}]}
            """;

    @TempDir Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder).with(new ProjectEngine(folder));
        shell.file("export.json", EXPORT);
    }

    @Test
    void eachIncidentIsAThreadWithTheNewestUpdateFirst() throws IOException {
        Shell.Result result = shell.run("import", "export.json", "incidents");

        assertThat(result)
                .isEqualTo(
                        new Shell.Result(
                                0,
                                "",
                                "incidents/2026-03-09-card-payments-declined.md: written.\n"));
        assertThat(folder.resolve("incidents/2026-03-09-card-payments-declined.md"))
                .hasContent(
                        """
                        ---
                        severity: major
                        ---

                        # Card payments: declined

                        ## Resolved - 2026-03-09 10:45 UTC

                        Cards work again.

                        \\# 1 queue is left

                        ## Investigating - 2026-03-09 09:12 UTC

                        Some customers cannot pay by card.
                        """);
        assertThat(shell.run("check", "incidents").out()).contains("at resolved (newest entry)");
    }

    @Test
    void whatIsThereAlreadyStays() throws IOException {
        shell.run("import", "export.json", "incidents");

        assertThat(shell.run("import", "export.json", "incidents"))
                .isEqualTo(new Shell.Result(0, "", ""));

        Path brief = folder.resolve("incidents/2026-03-09-card-payments-declined.md");
        Files.writeString(brief, "mine");
        assertThat(shell.run("import", "export.json", "incidents").exitCode()).isEqualTo(2);
        assertThat(brief).hasContent("mine");
    }

    @Test
    void incidentsOfOneNameAndDayAreToldApart() throws IOException {
        shell.file("export.json", "[%s, %s]".formatted(incident("DNS"), incident("../DNS")));

        shell.run("import", "export.json", "in");

        try (Stream<Path> files = Files.list(folder.resolve("in"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("dns.md", "dns-2.md");
        }
    }

    @Test
    void nothingInAnUpdateReachesBeyondIt() {
        shell.file(
                "export.json",
                """
                {"name": "DNS: a\\n---\\nb", "impact": "major: [", "incident_updates": [
                  {"status": "# x", "body": "---\\n```\\n<!-- quiet\\n## half \\ud800"},
                  {"status": "in_progress", "body": "<p>Names resolve <b>again</b>.<br>Thank you.</p>"}]}
                """);

        shell.run("import", "export.json", "in");

        assertThat(folder.resolve("in/dns-a-b.md"))
                .hasContent(
                        """
                        # DNS: a --- b

                        ## Update

                        \\---
                        \\```
                        \\<!-- quiet
                        \\## half ?

                        ## In progress

                        Names resolve again.
                        Thank you.
                        """);
    }

    private static String incident(String name) {
        return "{\"name\": \"" + name + "\", \"incident_updates\": []}";
    }

    @Test
    void whatIsNoExportIsRefusedWithItsPlace() {
        for (String text : List.of("{\"incidents\": [", "", "{}", "[1, null, true]")) {
            shell.file("odd.json", text);

            Shell.Result result = shell.run("import", "odd.json", "in");

            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err()).startsWith("odd.json:1:").contains(": This ");
            assertThat(folder.resolve("in")).doesNotExist();
        }
        assertThat(shell.run("import", "none.json", "in").err())
                .isEqualTo("none.json:1:1: There is no such file or folder.\n");
    }
}
