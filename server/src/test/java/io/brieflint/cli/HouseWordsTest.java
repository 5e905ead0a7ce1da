package io.brieflint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.project.ProjectEngine;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseWordsTest {
    private static final String WORDS =
            """
            vocabulary:
              services: [search, {name: pay-api, reader-name: the checkout}]
              internal-names: [Blue Heron]
              glossary: [{term: floor run, plain: stock count}]
              severities: {SEV1: most customers cannot pay}
              forbidden-phrases: [no customer impact]
              risk-scale: [unlikely, possible, likely]
            """;

    @TempDir Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder).with(new ProjectEngine(folder));
        shell.file(".git/HEAD", "").file("brieflint.yaml", WORDS);
    }

    @Test
    void readersOutsideGetTheNamesTheyKnow() {
        assertThat(check("customer", "The pay-api stopped, and with it the floor run."))
                .contains("\u201cThe pay-api\u201d means. Say it plainly: the checkout.")
                .contains("\u201cfloor run\u201d means. Say it plainly: stock count.")
                .contains("Say \u201cThe checkout\u201d");
    }

    @Test
    void engineersCallTheirSystemsWhatTheyLike() {
        assertThat(check("engineering", "The pay-api stopped after Blue Heron did."))
                .doesNotContain("jargon/term")
                .doesNotContain("disclosure/internal-name");
    }

    @Test
    void aServiceThatReadersKnowIsLeftAlone() {
        assertThat(check("customer", "The search stopped.")).doesNotContain("jargon/term");
    }

    @Test
    void aLevelIsExplainedInTheWordsOfTheProject() {
        assertThat(check("customer", "We handle this as SEV1."))
                .contains("\u201cSEV1 (most customers cannot pay)\u201d")
                .doesNotContain("jargon/severity-label");
        assertThat(check("customer", "We handle this as SEV1 (most customers cannot pay)."))
                .doesNotContain("SEV1\u201d means");
    }

    @Test
    void whatMustNotBeSaidIsTold() {
        assertThat(check("customer", "There was no customer impact in Blue Heron."))
                .contains("tone/forbidden-phrase")
                .contains("disclosure/internal-name");
    }

    @Test
    void aLikelihoodIsSaidInTheWordsOfTheScale() {
        assertThat(check("executive", "A repeat is improbable until 14 March."))
                .contains("certainty/off-scale");
        assertThat(check("executive", "A repeat is unlikely until 14 March."))
                .doesNotContain("certainty/off-scale");
    }

    private String check(String audience, String sentence) {
        shell.file("a.md", "# Card payments\n\n" + sentence + "\n");
        return shell.run("check", "--all", "--audience", audience, "--stage", "update", "a.md")
                .out();
    }
}
