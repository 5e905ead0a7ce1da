package io.brieflint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.brieflint.project.ProjectEngine;
import io.brieflint.report.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
    @TempDir Path folder;
    private Shell shell;

    @BeforeEach
    void anArchiveOfTwoTeams() {
        shell = new Shell(folder).with(new ProjectEngine(folder));
        shell.file(
                        "incidents/pay/2024-outage.md",
                        "# Incident: payments failed\n\nOn 2024-03-01 from 14:30 UTC to 15:10 UTC,"
                                + " 4,000 of 9,000 customers could not pay. The outage is over.\n")
                .file(
                        "incidents/mail/2025-=outage <b>.md",
                        "# Incident: mail was late\n\nAt 14:30 some users saw errors. Bob forgot to"
                                + " restart the server. The outage is over.\n")
                .file("incidents/readme.md", "How we write.\n");
    }

    @Test
    void thePictureAndItsTablesHoldTheSameFigures() throws IOException {
        Shell.Result result =
                shell.run("audit", "incidents", "--html=a.html", "--csv=a.csv", "--json=a.json");

        assertThat(result)
                .isEqualTo(
                        new Shell.Result(
                                0, "", "a.html: 2 briefs.\na.csv: 2 briefs.\na.json: 2 briefs.\n"));
        JsonNode briefs = Schemas.json(read("a.json")).at("/briefs");
        assertThat(briefs.at("/0/path").textValue())
                .isEqualTo("incidents/mail/2025-=outage <b>.md");
        assertThat(briefs.at("/0/year").intValue()).isEqualTo(2025);
        assertThat(briefs.at("/0/blame").intValue()).isEqualTo(1);
        assertThat(briefs.at("/0/zonesComplete").booleanValue()).isFalse();
        assertThat(briefs.at("/1/zonesComplete").booleanValue()).isTrue();
        assertThat(briefs.at("/1/quantifiedImpact").booleanValue()).isTrue();
        assertThat(read("a.csv").lines()).hasSize(3);
        assertThat(read("a.html"))
                .contains("2 briefs", "Over the years", "By folder", "Most frequent findings")
                .contains("href=\"incidents/mail/2025-%3Doutage%20%3Cb%3E.md\"")
                .doesNotContain("outage <b>", "<script", folder.toString());
    }

    @Test
    void promisedUpdatesStandBesideWhatCameNext() throws IOException {
        for (int year = 2024; year <= 2025; year++) {
            shell.file(
                    "threads/pay/" + year + ".md",
                    """
                    # Payments fail

                    ## Monitoring - 3 March %1$s, 16:40 UTC

                    Payments work again. Next update at 18:00 UTC.

                    ## Update - 3 March %1$s, 15:32 UTC

                    Still failing for 4,000 customers. Next update in 30 minutes.

                    ## Update - 3 March %1$s, 15:00 UTC

                    Still failing for 4,000 customers. Next update at 15:30 UTC.

                    ## Investigating - 3 March %1$s, 14:30 UTC

                    4,000 of 9,000 customers cannot pay. We update you when we know more.
                    """
                            .formatted(year));
        }

        shell.run("audit", "threads", "--html=a.html", "--csv=a.csv", "--json=a.json");

        assertThat(Schemas.json(read("a.json")).at("/briefs/0/promises"))
                .isEqualTo(
                        Schemas.json(
                                """
                                {"made": 4, "kept": 1, "late": 1, "open": 1, "withoutTime": 1,
                                 "unknown": 0, "lateness": [{"line": 9, "minutes": 38}]}
                                """));
        assertThat(read("a.csv").lines().map(line -> line.replaceAll(".*?((,\\w*){7})$", "$1")))
                .containsExactly(
                        ",promises_made,promises_kept,promises_late,promises_open,"
                                + "promises_without_time,promises_unknown,minutes_late",
                        ",4,1,1,1,1,0,38",
                        ",4,1,1,1,1,0,38");
        assertThat(read("a.html"))
                .contains("<strong>50 %</strong>of promised updates came in time")
                .contains("<figcaption>Promised updates in time</figcaption>")
                .contains("<strong>2</strong> late", "<strong>2</strong> nothing came yet")
                .contains("threads/pay/2024.md</a> <span class=\"faint\">line 9, 38 min late");
    }

    @Test
    void withoutPromisesThePageIsSilentAboutThem() throws IOException {
        shell.run("audit", "incidents", "--html=a.html");

        assertThat(read("a.html")).doesNotContain("Promised updates", "came in time");
    }

    @Test
    void oneWorkerOrManySeeTheSame() throws IOException {
        shell.run("audit", "incidents", "--html=one.html", "--jobs=1");
        shell.run("audit", "incidents", "--html=many.html", "--jobs=7");

        assertThat(read("one.html")).isEqualTo(read("many.html"));
    }

    @Test
    void nothingToReadIsTwo() {
        assertThat(shell.run("audit", "incidents/readme.md", "gone").exitCode()).isEqualTo(2);
        assertThat(shell.file("empty/x.png", "").run("audit", "empty").err())
                .isEqualTo("brieflint: No brief here, among 1 files.\n");
        assertThat(shell.run("audit", "incidents", "--html=incidents/readme.md/a.html").err())
                .isEqualTo("incidents/readme.md/a.html:1:1: This cannot be written here.\n");
        assertThat(shell.run("audit", "incidents", "--html=new/folder/a.html").exitCode()).isZero();
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
