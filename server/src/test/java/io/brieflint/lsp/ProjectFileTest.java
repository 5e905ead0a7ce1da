package io.brieflint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is offered in brieflint.yaml and in rules of a project, mostly where they are no YAML yet. A
 * {@code %} is the cursor.
 */
class ProjectFileTest {
    private static final String CONFIGURATION = "brieflint.yaml";
    private static final String RULE = "brieflint-rules/house/shop-name.yaml";

    @TempDir private Path folder;

    @Test
    void anEmptyFileOffersEveryKeyWithWhatItIsFor() {
        try (Editor editor = in("vscode-1.139")) {
            editor.open(CONFIGURATION, "");
            Views views = new Views(editor, CONFIGURATION);
            assertThat(views.labels(""))
                    .startsWith("audience", "stage", "rules", "custom-rules", "vocabulary");
            assertThat(views.completion("", "stage").get("detail").getAsString())
                    .isEqualTo("How far along the incidents are.");
        }
    }

    @Test
    void aKeyBringsItsValues() {
        try (Editor editor = in("vscode-1.139")) {
            editor.open(CONFIGURATION, "# Ours.\naud");
            Views views = new Views(editor, CONFIGURATION);
            assertThat(edit(views.completion("aud", "audience")))
                    .isEqualTo(
                            "audience: ${1|executive,customer,partner,employee,regulator,engineering|}");
            assertThat(edit(views.completion("aud", "vocabulary"))).isEqualTo("vocabulary:\n  ");
            assertThat(edit(views.completion("aud", "custom-rules")))
                    .isEqualTo("custom-rules:\n  - ");
            assertThat(edit(views.completion("aud", "regimes"))).startsWith("regimes: [${1|");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ale-3.3.0", "kate-22.12", Editor.NOTHING})
    void clientsThatKnowLessGetLess(String client) {
        try (Editor editor = in(client)) {
            editor.open(CONFIGURATION, "aud\nvocabulary:\n  ser");
            Views views = new Views(editor, CONFIGURATION);
            views.complete("ser", "services");
            views.complete("aud", "audience");
            assertThat(editor.text(CONFIGURATION))
                    .isEqualTo("audience: \nvocabulary:\n  services:");
        }
    }

    @Test
    void theLineThatIsTypedIsReplacedAndNothingElse() {
        assertThat(taken(CONFIGURATION, "aud%\nrules:\n  blame: off\n", "audience"))
                .isEqualTo("audience: \nrules:\n  blame: off\n");
        assertThat(taken(CONFIGURATION, "aud%ience: customer\n", "stage"))
                .isEqualTo("stage: customer\n");
        assertThat(taken(CONFIGURATION, "stage: up%date # now\r\n", "review"))
                .isEqualTo("stage: review # now\r\n");
        assertThat(taken(CONFIGURATION, "stage:%\n", "review")).isEqualTo("stage: review\n");
        assertThat(taken(CONFIGURATION, "stage: \"%\n", "review")).isEqualTo("stage: \"review\"\n");
        assertThat(taken(CONFIGURATION, "stage: \"up%date\"\n", "review"))
                .isEqualTo("stage: \"review\"\n");
    }

    @Test
    void keysThatStandThereAreNotOfferedAgain() {
        assertThat(labels(CONFIGURATION, "audience: customer\n%\nrules:\n  blame: off\n"))
                .contains("stage", "ignore")
                .doesNotContain("audience", "rules", "blame", "paths");
        assertThat(labels(CONFIGURATION, "ignore:\n  - paths: [a]\n    %\n    reason: old\n"))
                .containsExactly("rule", "text");
        assertThat(labels(CONFIGURATION, "ignore:\n  - reason: old\n  - %\n"))
                .containsExactly("paths", "rule", "reason", "text");
    }

    @Test
    void valuesOfOneKeyAreOffered() {
        assertThat(labels(CONFIGURATION, "stage: %"))
                .containsExactly("initial", "update", "resolved", "review");
        assertThat(labels(CONFIGURATION, "rules:\n  blame: %\nstage: update\n"))
                .containsExactly("error", "warning", "info", "hint", "off");
        assertThat(labels(CONFIGURATION, "audience:\n- paths: ['a/**']\n  is: cu%\n"))
                .contains("customer")
                .doesNotContain("is");
        assertThat(labels(RULE, "secret: %")).containsExactly("true", "false");
    }

    @Test
    void rulesAndFamiliesAreOfferedWhereOneIsExpected() {
        List<String> rules = labels(CONFIGURATION, "rules:\n  bl%\n");
        assertThat(rules).contains("blame", "blame/forgot-to", "impact/vague-count");
        assertThat(labels(CONFIGURATION, "ignore:\n  - paths: [a]\n    rule: %"))
                .contains("all", "blame", "blame/forgot-to");
        assertThat(labels(CONFIGURATION, "rules:\n  - paths: [a]\n    set: {blame: off, %"))
                .contains("tone", "blame/forgot-to")
                .doesNotContain("blame", "paths");
        try (Editor editor = in("neovim-0.12.4")) {
            editor.open(CONFIGURATION, "rules:\n  bl\n");
            JsonObject item = new Views(editor, CONFIGURATION).completion("bl", "blame/forgot-to");
            assertThat(item.get("detail").getAsString()).contains("which safeguard");
            assertThat(edit(item)).isEqualTo("blame/forgot-to: ${1|error,warning,info,hint,off|}");
        }
    }

    @Test
    void theProjectsOwnRulesAndPeopleAreAmongThem() throws IOException {
        Files.createDirectories(folder.resolve("house"));
        Files.writeString(
                folder.resolve("house/shop-name.yaml"),
                """
                id: house/shop-name
                kind: phrase
                severity: info
                message: Say shop.
                why: Ours.
                sources: [us]
                match: ["=web =store"]
                examples:
                  - bad: "The «web store»."
                  - bad: "A «web store»."
                  - good: "The shop."
                  - good: "A shop."
                """);
        String start = "custom-rules: [house]\nvocabulary:\n  roles: [Duty officer]\n";
        assertThat(labels(CONFIGURATION, start + "rules:\n  %"))
                .contains("house", "house/shop-name");
        assertThat(labels(CONFIGURATION, start + "approval:\n  - by: [%]"))
                .containsExactly("Duty officer");
        assertThat(labels(CONFIGURATION, "regimes:\n  - %")).isNotEmpty().doesNotContain("- ");
    }

    /** Whoever is refused while typing does not ask again. */
    @Test
    void nobodyIsRefusedBecauseTheNextLetterIsThere() {
        try (Editor editor = in("vscode-1.139")) {
            editor.open(CONFIGURATION, "# Ours.\n");
            editor.type(CONFIGURATION, "# Ours.\n", "a");
            CompletableFuture<JsonObject> asked =
                    editor.wire()
                            .ask(
                                    "textDocument/completion",
                                    editor.at(CONFIGURATION, "# Ours.\na".length()));
            for (String letter : List.of("u", "d", "i")) {
                String typed = editor.text(CONFIGURATION);
                editor.type(CONFIGURATION, typed, letter);
            }
            assertThat(editor.result(asked).getAsJsonArray("items").toString())
                    .contains("audience");
        }
    }

    /** An open bracket hides all that stands above it. */
    @Test
    void namesThatWereKnownStayWhileALineIsNoYaml() {
        String start = "vocabulary:\n  roles: [Duty officer]\n";
        try (Editor editor = in("vscode-1.139")) {
            editor.open(CONFIGURATION, start);
            editor.settled();
            editor.type(CONFIGURATION, start, "approval:\n  - by: [");
            assertThat(new Views(editor, CONFIGURATION).labels("by: ["))
                    .containsExactly("Duty officer");
        }
    }

    @Test
    void listsAreBegunInTheWayOfThePlace() {
        assertThat(taken(CONFIGURATION, "ignore:\n  %\n", "paths"))
                .isEqualTo("ignore:\n  - paths:\n      - \n");
        assertThat(taken(CONFIGURATION, "approval:\n  - stage:\n      %\n", "update"))
                .isEqualTo("approval:\n  - stage:\n      - update\n");
        assertThat(taken(CONFIGURATION, "approval:\n  - stage: %\n", "update"))
                .isEqualTo("approval:\n  - stage: [update]\n");
        assertThat(taken(CONFIGURATION, "approval:\n  - stage: [initial, %\n", "update"))
                .isEqualTo("approval:\n  - stage: [initial, update\n");
        assertThat(taken(CONFIGURATION, "ignore:\n  -%\n", "rule"))
                .isEqualTo("ignore:\n  - rule: \n");
    }

    @Test
    void ruleFilesAreKnownWhereverTheProjectKeepsThem() throws IOException {
        assertThat(labels(RULE, "id: house/shop-name\nkind: %"))
                .containsExactly("phrase", "pattern", "fact", "structure");
        assertThat(labels(RULE, "element: %")).contains("impact-people", "next-update");
        assertThat(labels(RULE, "loudness:\n  %")).contains("executive", "review");
        assertThat(labels(RULE, "when:\n  section: [%")).contains("summary", "timeline");
        assertThat(labels(RULE, "rewrites:\n  - to: shop\n    %")).contains("applicability");
        Files.createDirectories(folder.resolve("words/house"));
        Files.writeString(folder.resolve("words/house/other.yaml"), "");
        Files.writeString(folder.resolve(CONFIGURATION), "custom-rules: [words]\n");
        assertThat(labels("words/house/own.yaml", "kind: %")).contains("phrase");
    }

    @Test
    void nothingIsOfferedInCommentsTextsAndOtherFiles() {
        assertThat(labels(CONFIGURATION, "# aud%")).isEmpty();
        assertThat(labels(CONFIGURATION, "stage: update # %")).isEmpty();
        assertThat(labels(RULE, "why: |\n  kind: %")).isEmpty();
        assertThat(labels(RULE, "why: >-\n  Some\n\n  sev%\nkind: fact\n")).isEmpty();
        assertThat(labels(RULE, "message: %")).isEmpty();
        assertThat(labels(CONFIGURATION, "nonsense:\n  %")).isEmpty();
        assertThat(labels("compose.yaml", "aud%")).isEmpty();
    }

    @Test
    void keysAfterALongTextAreOfferedAgain() {
        assertThat(labels(RULE, "why: |\n  Some text: here\n\n  more\n%"))
                .contains("kind")
                .doesNotContain("why");
        assertThat(labels(RULE, "sources: [a,\n  b,\n  c]\n%"))
                .contains("kind")
                .doesNotContain("sources");
    }

    @Test
    void whatIsWrongIsMarkedToTheEndOfTheWord() {
        try (Editor editor = in("vscode-1.139")) {
            editor.open(CONFIGURATION, "audiense: executive\nstage: {update}\n");
            assertThat(editor.findings(CONFIGURATION)).contains("error configuration: audiense");
        }
    }

    @Test
    void aKeyAndARuleSayWhatTheyAre() {
        try (Editor editor = in("vscode-1.139")) {
            editor.open(
                    CONFIGURATION, "stage: update\nrules:\n  blame/forgot-to: off\n  house: off\n");
            Views views = new Views(editor, CONFIGURATION);
            Views.Hover stage = views.hover("stage").orElseThrow();
            assertThat(stage.text()).isEqualTo("How far along the incidents are.");
            assertThat(stage.marked()).isEqualTo("stage");
            assertThat(views.hover("blame/forgot-to").orElseThrow().text())
                    .contains("which safeguard");
            assertThat(views.hover("house")).isEmpty();
        }
    }

    private List<String> labels(String path, String text) {
        try (Editor editor = in("vscode-1.139")) {
            editor.open(path, text.replace("%", ""));
            return new Views(editor, path).labels(text.substring(0, text.indexOf('%')));
        }
    }

    /** The text once a proposal is taken, without its choices. */
    private String taken(String path, String text, String label) {
        try (Editor editor = in("vscode-1.139")) {
            editor.open(path, text.replace("%", ""));
            Views views = new Views(editor, path);
            JsonObject item = views.completion(text.substring(0, text.indexOf('%')), label);
            JsonObject edit = item.getAsJsonObject("textEdit");
            String written = edit.get("newText").getAsString();
            edit.addProperty("newText", written.replaceAll("\\$\\{1\\|.*\\|\\}|\\$1", ""));
            editor.take(path, edit);
            return editor.text(path);
        }
    }

    private static String edit(JsonObject item) {
        return item.getAsJsonObject("textEdit").get("newText").getAsString();
    }

    private Editor in(String client) {
        return Editor.Setup.like(client).in(folder).start();
    }
}
