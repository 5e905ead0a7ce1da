package io.brieflint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a writer decides about rules: here, in this project, or for good. */
class ProjectConversationTest {
    private static final String BRIEF = "incidents/2026-03-03-outage.md";
    private static final String RULE = "impact/vague-count";
    private static final String VAGUE = "warning impact/vague-count: some customers";
    private static final String NOTICE =
            "# Checkout outage\n\nSince 14:30 UTC some customers cannot check out in the shop.\n";

    private static final String RULE_OF_OUR_OWN =
            """
            id: own/gremlins
            kind: phrase
            severity: warning
            message: "Readers want to know what really happened."
            why: Nobody believes in gremlins.
            sources: ["House style"]
            match:
              - "gremlin"
            examples:
              - bad: "«Gremlins» ate the queue."
              - bad: "It was the «gremlins»."
              - good: "Nobody saw anything."
                because: it names none
              - good: "A full disk stopped the queue."
                because: it says what happened
            """;

    private static final String SHOP_NAME =
            """
            id: own/shop-name
            kind: phrase
            severity: info
            message: "Readers know it as the Online Shop."
            why: One name for one thing.
            sources: ["House style"]
            match:
              - "=web =store"
            rewrites:
              - to: "Online Shop"
                applicability: safe
            examples:
              - bad: "The «web store» is slow."
                becomes: "The Online Shop is slow."
              - bad: "Our «web store» cannot be reached."
              - good: "The Online Shop is slow."
                because: that is its name
              - good: "A store is closed."
                because: a place
            """;

    @TempDir private Path folder;

    /** In every place where a comment in front of the words would break the Markdown. */
    @TestFactory
    Stream<DynamicTest> ignoreHereIsAValidCommentIn() {
        return Stream.of(
                        "%s cannot pay.\n",
                        "Since 14:30 UTC\n%s cannot\npay.\n",
                        "- %s cannot pay.\n- Others can.\n",
                        "1. First.\n   - %s cannot pay.\n\nAfter.\n",
                        "| What | Who |\n|---|---|\n| pay | %s cannot. |\n| see | all |\n",
                        "## Since 14:30 %s cannot pay\n\nText.\n",
                        "%s cannot pay\r\nat all.\r\n\r\nNext.\r\n")
                .map(
                        text ->
                                "# Checkout outage at 14:30 UTC\n\n"
                                        + text.formatted("some customers"))
                .map(text -> DynamicTest.dynamicTest(text.strip(), () -> ignores(RULE, text)));
    }

    @Test
    void ignoreHereIsAValidCommentInAQuote() {
        ignores(
                "impact/people-missing",
                "# Checkout outage at 14:30 UTC\n\n> some customers cannot pay.\n> Others can.\n");
    }

    private static void ignores(String rule, String text) {
        try (Editor editor = Editor.Setup.like("neovim-0.7.2").start()) {
            editor.open(BRIEF, text);
            int before = editor.findings(BRIEF).size();
            assertThat(editor.findings(BRIEF)).anyMatch(line -> line.contains(rule));
            editor.choose(BRIEF, "some customers", "Ignore here, because ... (" + rule);
            assertThat(editor.text(BRIEF))
                    .contains(" <!-- brieflint-ignore " + rule + ": [why] -->");
            assertThat(editor.findings(BRIEF))
                    .hasSize(before - 1)
                    .noneMatch(line -> line.contains(rule));
        }
    }

    @Test
    void plainTextIsIgnoredInTheConfiguration() throws IOException {
        try (Editor editor = in("vscode-1.139")) {
            editor.open("incidents/outage.txt", NOTICE.substring(2));
            editor.choose("incidents/outage.txt", "some customers", "Ignore here, because");
            assertThat(configuration())
                    .isEqualTo(
                            """
                            ignore:
                              - paths: ["incidents/outage.txt"]
                                rule: impact/vague-count
                                reason: "[why]"
                                text: "some customers"
                            """);
            assertThat(editor.findings("incidents/outage.txt"))
                    .noneMatch(line -> line.contains(RULE));
        }
    }

    @Test
    void aRuleIsTurnedOffByAnEditThatMakesTheFile() throws IOException {
        try (Editor editor = in("lsp-mode-8.0.0")) {
            editor.open(BRIEF, NOTICE);
            editor.choose(BRIEF, "some customers", "Turn " + RULE + " off");
            assertThat(configuration()).isEqualTo("rules:\n  impact/vague-count: off\n");
            assertThat(editor.findings(BRIEF)).doesNotContain(VAGUE);
        }
    }

    @Test
    void whereAClientCannotMakeFilesACommandDoes() throws IOException {
        try (Editor editor = in("kate-22.12")) {
            editor.open(BRIEF, NOTICE);
            assertThat(editor.action(BRIEF, "some customers", "Turn ").has("edit")).isFalse();
            editor.choose(BRIEF, "some customers", "Turn " + RULE + " off");
            assertThat(configuration()).isEqualTo("rules:\n  impact/vague-count: off\n");
            assertThat(editor.findings(BRIEF)).doesNotContain(VAGUE);
        }
    }

    @Test
    void whatIsInTheFileStaysAsItIs() throws IOException {
        Files.writeString(
                folder.resolve("brieflint.yaml"),
                """
                # How we write.
                rules:
                  blame: warning   # as loud as it gets

                # Who reads what.
                audience: partner
                """);
        try (Editor editor = in("eglot-1.9")) {
            editor.open(BRIEF, NOTICE);
            editor.choose(BRIEF, "some customers", "Turn " + RULE + " off");
            assertThat(configuration())
                    .isEqualTo(
                            """
                            # How we write.
                            rules:
                              blame: warning   # as loud as it gets
                              impact/vague-count: off

                            # Who reads what.
                            audience: partner
                            """);
        }
    }

    @Test
    void anOpenConfigurationCountsBeforeTheOneOnDisk() throws IOException {
        Files.writeString(folder.resolve("brieflint.yaml"), "audience: partner\n");
        try (Editor editor = in("eglot-1.9")) {
            editor.open(BRIEF, NOTICE);
            assertThat(editor.findings(BRIEF)).contains(VAGUE);
            editor.open("brieflint.yaml", "audience: partner\nrules:\n  impact: off\n");
            assertThat(editor.findings(BRIEF)).doesNotContain(VAGUE);
            editor.replace("brieflint.yaml", "impact: off", "blame: off");
            assertThat(editor.findings(BRIEF)).contains(VAGUE);

            editor.choose(BRIEF, "some customers", "Turn " + RULE + " off");
            assertThat(editor.text("brieflint.yaml"))
                    .isEqualTo(
                            "audience: partner\nrules:\n  blame: off\n  impact/vague-count: off\n");
            assertThat(configuration()).isEqualTo("audience: partner\n");
            assertThat(editor.findings(BRIEF)).doesNotContain(VAGUE);

            editor.close("brieflint.yaml");
            assertThat(editor.findings(BRIEF)).contains(VAGUE);
        }
    }

    @Test
    void problemsOfTheConfigurationStandInItsFile() throws IOException {
        Files.writeString(folder.resolve("brieflint.yaml"), "audience: partner\nrulez: {}\n");
        try (Editor editor = in("vscode-1.139")) {
            editor.open(BRIEF, NOTICE);
            editor.settled();
            assertThat(editor.published("brieflint.yaml")).hasSize(1);
            editor.open("brieflint.yaml", "audience: partner\n");
            editor.settled();
            assertThat(editor.published("brieflint.yaml")).isEmpty();
            editor.type("brieflint.yaml", "partner", "s");
            editor.settled();
            assertThat(editor.published("brieflint.yaml")).hasSize(1);
        }
    }

    @Test
    void foldersComeAndGoWithTheirBriefsAndTheirConfiguration() throws IOException {
        Path shop = incidents("shop", "");
        Path bank = incidents("bank", "rules:\n  impact: off\n");
        try (Editor editor = Editor.Setup.like("lsp-mode-8.0.0").in(shop).start()) {
            editor.run("brieflint.checkWorkspace", List.of());
            assertThat(editor.published(BRIEF).toString()).contains(RULE);
            assertThat(editor.wasPublished(uri(bank))).isFalse();

            editor.folders(List.of(bank), List.of(shop));
            editor.run("brieflint.checkWorkspace", List.of());
            assertThat(editor.published(BRIEF)).isEmpty();
            assertThat(editor.published(uri(bank)).toString())
                    .contains("frequency-missing")
                    .doesNotContain(RULE);
        }
    }

    private Path incidents(String name, String configuration) throws IOException {
        Path incidents = folder.resolve(name);
        Files.createDirectories(incidents.resolve(BRIEF).getParent());
        Files.writeString(incidents.resolve("brieflint.yaml"), configuration);
        Files.writeString(incidents.resolve(BRIEF), NOTICE);
        return incidents;
    }

    private static String uri(Path folder) {
        return folder.resolve(BRIEF).toUri().toString();
    }

    @Test
    void ownRulesCountAsTheyAreTypedAndTheirMistakesStandInTheirFile() throws IOException {
        Files.writeString(folder.resolve("brieflint.yaml"), "custom-rules: [own]\n");
        Files.createDirectory(folder.resolve("own"));
        Files.writeString(folder.resolve("own/gremlins.yaml"), RULE_OF_OUR_OWN);
        try (Editor editor = in("vscode-1.139")) {
            editor.open(BRIEF, NOTICE + "\nGremlins ate the queue.\n");
            assertThat(editor.findings(BRIEF)).contains("warning own/gremlins: Gremlins");

            editor.open("own/gremlins.yaml", RULE_OF_OUR_OWN);
            editor.replace("own/gremlins.yaml", "kind: phrase", "kind: fraze");
            editor.settled();
            assertThat(editor.published("own/gremlins.yaml")).hasSize(1);
            assertThat(editor.published("own/gremlins.yaml").toString())
                    .contains("\"line\":1", "fraze");
            editor.replace("own/gremlins.yaml", "kind: fraze", "kind: phrase");
            editor.replace("own/gremlins.yaml", "severity: warning", "severity: hint");
            editor.settled();
            assertThat(editor.findings(BRIEF)).contains("hint own/gremlins: Gremlins");
            assertThat(editor.published("own/gremlins.yaml")).isEmpty();
        }
    }

    @Test
    void reloadReadsAgainWhatHasChangedBehindTheEditor() throws IOException {
        Files.writeString(folder.resolve("brieflint.yaml"), "rules:\n  impact: off\n");
        try (Editor editor = in("eglot-1.9")) {
            editor.open(BRIEF, NOTICE);
            assertThat(editor.findings(BRIEF)).doesNotContain(VAGUE);
            Files.writeString(folder.resolve("brieflint.yaml"), "audience: customer\n");
            editor.run("brieflint.reload", List.of());
            assertThat(editor.findings(BRIEF)).contains(VAGUE);
        }
    }

    @Test
    void aWordOfTheTradeJoinsTheVocabulary() throws IOException {
        try (Editor editor = in("lsp-mode-8.0.0")) {
            editor.open(BRIEF, NOTICE + "\nThe WAF blocks orders.\n");
            assertThat(editor.findings(BRIEF)).anyMatch(line -> line.endsWith(": WAF"));
            editor.choose(BRIEF, "WAF", "Add “WAF” to the project's vocabulary");
            assertThat(configuration())
                    .isEqualTo("vocabulary:\n  approved-phrases:\n    - \"WAF\"\n");
            assertThat(editor.findings(BRIEF)).noneMatch(line -> line.endsWith(": WAF"));
        }
    }

    @Test
    void sourceActionsChangeTheWholeBrief() {
        try (Editor editor = in("vscode-1.139")) {
            editor.open(BRIEF, NOTICE);
            editor.choose(BRIEF, "Checkout", "Insert", "source.brieflint.insertMissing");
            assertThat(editor.text(BRIEF)).startsWith(NOTICE.strip()).contains("[");
            editor.choose(BRIEF, "Checkout", "Read as partner, update", "source.brieflint.profile");
            assertThat(editor.text(BRIEF))
                    .startsWith("---\naudience: partner\nstage: update\n---\n\n# Checkout");
            editor.choose(BRIEF, "Checkout", "Read as partner, review", "source.brieflint");
            assertThat(editor.text(BRIEF))
                    .startsWith("---\naudience: partner\nstage: review\n---\n\n# Checkout");
            assertThat(editor.titles(BRIEF, "Checkout", "source.organizeImports")).isEmpty();
            assertThat(editor.titles(BRIEF, "some customers", "quickfix"))
                    .noneMatch(title -> title.startsWith("Read as"));
        }
    }

    @Test
    void whatIsSafeIsFixedAtOnceOwnRulesIncluded() throws IOException {
        Files.writeString(folder.resolve("brieflint.yaml"), "custom-rules: [own]\n");
        Files.createDirectory(folder.resolve("own"));
        Files.writeString(folder.resolve("own/shop-name.yaml"), SHOP_NAME);
        try (Editor editor = in("vscode-1.139")) {
            editor.open(
                    BRIEF, NOTICE + "\nThe web store stops the the queue in order to recover.\n");
            editor.choose(BRIEF, "web store", "Fix everything", "source.fixAll.brieflint");
            assertThat(editor.text(BRIEF))
                    .isEqualTo(NOTICE + "\nThe Online Shop stops the queue to recover.\n");
            assertThat(editor.titles(BRIEF, "Online Shop", "source.fixAll.brieflint")).isEmpty();
        }
    }

    @Test
    void aChecklistInsertsOneElementAtATime() {
        try (Editor editor = in("vscode-1.139")) {
            editor.open(BRIEF, NOTICE);
            assertThat(editor.titles(BRIEF, "Checkout"))
                    .noneMatch(title -> title.startsWith("Insert: "));
            assertThat(
                            editor
                                    .actions(BRIEF, "Checkout", "source.brieflint.insertMissing")
                                    .stream()
                                    .map(action -> action.get("kind").getAsString()))
                    .contains(
                            "source.brieflint.insertMissing",
                            "source.brieflint.insertMissing.workaround");
            editor.choose(
                    BRIEF, "Checkout", "Insert: Workaround", "source.brieflint.insertMissing");
            assertThat(editor.text(BRIEF)).startsWith(NOTICE.strip()).contains("[");
        }
    }

    @Test
    void anActionHasAnEditOrACommandAndOnlyOneSnippet() {
        for (String client : EveryClientTest.CLIENTS) {
            try (Editor editor = in(client)) {
                editor.open(BRIEF, NOTICE + "\nBob forgot to renew the certificate.\n");
                for (var action : editor.actions(BRIEF, NOTICE)) {
                    assertThat(action.has("edit")).isNotEqualTo(action.has("command"));
                    int snippets = action.toString().split("\"snippet\":\\{", -1).length - 1;
                    assertThat(snippets).isLessThanOrEqualTo(1);
                    assertThat(
                                    action.has("command")
                                            && action.getAsJsonObject("command").get("arguments")
                                                    == null)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void explainIsShownAsTheClientCan() {
        try (Editor editor = in("vscode-1.139")) {
            editor.open(BRIEF, NOTICE);
            editor.choose(BRIEF, "some customers", "Explain " + RULE);
            assertThat(editor.wire().awaitReceived("window/showDocument", 0)).hasSize(1);
        }
        try (Editor editor = in("kate-22.12")) {
            editor.open(BRIEF, NOTICE);
            editor.choose(BRIEF, "some customers", "Explain " + RULE);
            assertThat(
                            editor.wire()
                                    .awaitReceived("window/showMessage", 0)
                                    .get(0)
                                    .get("message")
                                    .getAsString())
                    .startsWith(RULE + ": ");
        }
    }

    @Test
    void commandsSayWhetherATextIsABrief() {
        try (Editor editor = in("eglot-1.9")) {
            editor.open("poem.md", "Some roses are red, and some customers buy them.\n");
            assertThat(editor.findings("poem.md")).isEmpty();
            for (int i = 0; i < 2; i++) {
                editor.run("brieflint.treatAsBrief", List.of(editor.uri("poem.md")));
            }
            assertThat(editor.brief("poem.md").get("brief").getAsBoolean()).isTrue();
            editor.run("brieflint.treatAsOther", List.of(editor.uri("poem.md")));
            assertThat(editor.findings("poem.md")).isEmpty();
        }
    }

    private Editor in(String client) {
        return Editor.Setup.like(client).in(folder).start();
    }

    private String configuration() throws IOException {
        return Files.readString(folder.resolve("brieflint.yaml"));
    }
}
