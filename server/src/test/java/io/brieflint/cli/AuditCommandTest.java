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
