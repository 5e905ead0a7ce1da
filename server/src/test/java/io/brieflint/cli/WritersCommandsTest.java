package io.brieflint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.config.ConfigurationReader;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.project.ProjectEngine;
import io.brieflint.report.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands around {@code check}. */
class WritersCommandsTest {
    private static final String BRIEF = "# Outage\n\nSome customers could not pay at 14:30 UTC.\n";

    @TempDir Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder).with(new ProjectEngine(folder));
        shell.file(".git/HEAD", "");
    }

    @Test
    void aBriefBeginsForEveryReaderAtEveryStage() {
        for (Audience audience : Audience.values()) {
            for (Stage stage : Stage.values()) {
                Shell.Result result =
                        shell.run("new", "--audience", audience.id(), "--stage", stage.id());
                assertThat(result.exitCode()).isZero();
                assertThat(result.out()).contains("audience: " + audience.id(), "[");
            }
        }
    }

    @Test
    void aNewBriefOverwritesNothing() throws IOException {
        String[] begin = {"new", "--audience", "executive", "notes/today.md"};

        assertThat(shell.run(begin))
                .isEqualTo(new Shell.Result(0, "", "notes/today.md: written.\n"));
        assertThat(shell.run(begin).exitCode()).isEqualTo(2);
        assertThat(shell.run(begin).err())
                .isEqualTo("notes/today.md:1:1: This exists already, and was left as it is.\n");
        assertThat(Files.readString(folder.resolve("notes/today.md"))).contains("stage: initial");
    }

    @Test
    void aNewBriefIsAFormToFillInNotAListOfMistakes() {
        shell.run("new", "--audience", "executive", "today.md");

        assertThat(shell.run("check", "today.md").out())
                .containsPattern("^Do not send yet: \\d+ gaps to fill in / ")
                .containsPattern("\n\\d+ gaps to fill in, from line 6: \\[Service\\], ")
                .doesNotContain("[placeholder/gap]");
        assertThat(shell.run("check", "--all", "today.md").out()).contains("[placeholder/gap]");
    }

    @Test
    void ownRulesAreTestedLikeCode() {
        shell.file("brieflint.yaml", "custom-rules: [own]\n");
        shell.file(
                "own/gremlins.yaml",
                """
                id: own/gremlins
                kind: pattern
                severity: warning
                message: "Readers will ask what that is."
                why: "A joke does not help."
                sources: [ours]
                match: ["gremlins"]
                examples:
                  - bad: "The «gremlins» were back."
                  - bad: "It was the «kobolds»."
                  - good: "The gremlins of the queue."
                  - good: "The queue was full."
                """);

        Shell.Result result = shell.run("test");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains(
                        "own/gremlins.yaml:10:1: own/gremlins: finds nothing in:"
                                + " It was the «kobolds».",
                        "own/gremlins.yaml:11:1: own/gremlins: finds something in a good example:"
                                + " The «gremlins» of the queue.",
                        "1 rule, 4 examples, 2 not as said.\n");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(shell.run("test", "own").out()).isEqualTo(result.out());
        assertThat(shell.run("test", "gone").err())
                .isEqualTo("gone:1:1: There is no such folder.\n");
        assertThat(shell.file("none/x.txt", "").run("test", "none").exitCode()).isEqualTo(2);
    }

    @Test
    void theFirstConfigurationKnowsTheFolderAndIsValid() throws IOException {
        shell.file("docs/incidents/a.md", BRIEF).file("docs/incidents/b.md", BRIEF);

        assertThat(shell.run("init").exitCode()).isZero();
        String yaml = Files.readString(folder.resolve("brieflint.yaml"));

        assertThat(yaml).contains("# Briefs found: 2.\n#   2 in docs/incidents\n");
        assertThat(ConfigurationReader.read("brieflint.yaml", yaml).problems()).isEmpty();
        String all = yaml.replaceAll("(?m)^# (?=( +[-a-z]|[a-z-]+:( \\[.*)?$))", "");
        assertThat(ConfigurationReader.read("brieflint.yaml", all).problems()).as(all).isEmpty();
        assertThat(shell.run("init").exitCode()).isEqualTo(2);
    }

    @Test
    void showSaysWhatHoldsAndWhoSaysSo() {
        shell.file("docs/a.md", "# Outage\n\nIt began at 14:30.\n")
                .file(
                        "general/base.yaml",
                        "audience: partner\nrules:\n  jargon: off\n  tone: off\n")
                .file(
                        "brieflint.yaml",
                        "extends: general/base.yaml\naudience: executive\nrules:\n  tone: info\n");

        assertThat(shell.run("config", "show", "docs/a.md").out())
                .isEqualTo(
                        """
                        docs/a.md
                          brief          only when named  (too little speaks for a brief: title, clock times, words of impact)
                          audience       executive  (brieflint.yaml)
                          stage          initial  (no evidence)
                          configuration  brieflint.yaml
                                         general/base.yaml  (extended)
                          audience set   partner  (general/base.yaml)
                          audience set   executive  (brieflint.yaml)
                          rule           jargon: off  (general/base.yaml)
                          rule           tone: info  (brieflint.yaml)
                        """);
        assertThat(shell.run("config", "show", "gone.md").exitCode()).isEqualTo(2);
        assertThat(shell.run("config").exitCode()).isEqualTo(2);
    }

    @Test
    void extendsFindsItsFilesAndLeavesCircles() {
        shell.file("docs/a.md", BRIEF)
                .file("a.yaml", "extends: b.yaml\n")
                .file("b.yaml", "extends: [a.yaml, gone.yaml]\nstage: review\n")
                .file("brieflint.yaml", "# shared\nextends: a.yaml\n");

        Shell.Result result = shell.run("check", "docs/a.md");

        assertThat(result.err())
                .isEqualTo(
                        """
                        b.yaml:1:1: extends: a.yaml leads in a circle
                        b.yaml:1:1: extends: gone.yaml: There is no such file or folder.
                        """);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).contains("at review (brieflint.yaml)");
    }

    @Test
    void ignoreFilesAreRespectedInFoldersAndGlobs() {
        shell.with(new WordEngine())
                .file("a.md", "incident warning!")
                .file("build/b.md", "incident warning!")
                .file("c.md", "incident warning!")
                .file(".gitignore", "build/\n")
                .file(".brieflintignore", "c.*\n");

        for (String path : new String[] {".", "*", "**/*.md"}) {
            assertThat(shell.run("check", path).out())
                    .as(path)
                    .contains("a.md:1:10")
                    .doesNotContain("b.md", "c.md");
        }
        assertThat(shell.run("check", "c.md", "build/b.md").out()).contains("b.md:1", "c.md:1");
    }

    @Test
    void rulesCanBeFiltered() {
        Shell.Result list =
                shell.run("rules", "--family", "blame", "--severity", "warning", "--format=json");

        assertThat(Schemas.json(list.out())).isNotEmpty();
        assertThat(Schemas.json(list.out()).findValuesAsText("family")).containsOnly("blame");
        assertThat(shell.run("rules", "--audience", "customer", "blame").out())
                .contains("blame/forgot-to");
        assertThat(shell.run("rules", "--format", "xml").exitCode()).isEqualTo(2);
    }

    @Test
    void shellsCanComplete() {
        assertThat(shell.run("completion", "bash").out()).contains("complete ", "--changed-since");
        assertThat(shell.run("completion", "zsh").out()).contains("bashcompinit");
        assertThat(shell.run("completion", "fish").out())
                .contains("-n '__fish_seen_subcommand_from check' -l fail-on -r -d ");
        assertThat(shell.run("completion", "cmd").exitCode()).isEqualTo(2);
    }

    @Test
    void theManPageIsUpToDate() throws IOException {
        Path page = Path.of("..", "docs", "brieflint.1");
        String roff = shell.run("man").out();
        if (Boolean.getBoolean("man.update")) {
            Files.writeString(page, roff);
        }

        assertThat(roff).isEqualTo(Files.readString(page));
    }

    @Test
    void pastedTextComesBackCorrected() throws IOException {
        String notice = Files.readString(Path.of("..", "docs", "sample", "notice.md"));

        Shell.Result result = shell.stdin(notice).run("check", "-");

        assertThat(result.out())
                .startsWith("Do not send yet: ")
                .contains(
                        """
                        Ready to paste, once the [brackets] are filled in

                        Since around 2:30 [number] of [total] customers were unable to check out.
                        """);
    }
}
