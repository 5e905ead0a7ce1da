package io.brieflint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a writer is offered to write next. */
class CompletionTest {
    private static final String BRIEF = "2026-03-03-outage.md";
    private static final String FRONT = "---\naudience: executive\nstage: update\n---\n\n";
    private static final String TITLE = FRONT + "# \uD83D\uDE00 Checkout outage\n\n";

    @Test
    void anEmptyTextStartsFromATemplate() {
        try (Editor editor = Editor.Setup.like("vscode-1.139").start()) {
            editor.open(BRIEF, "");
            Views views = new Views(editor, BRIEF);
            assertThat(views.labels("")).hasSize(24).contains("customer initial");
            assertThat(views.completion("", "executive update").get("insertTextFormat").getAsInt())
                    .isEqualTo(2);
            views.complete("", "executive update");
            assertThat(editor.text(BRIEF))
                    .startsWith("---\naudience: executive\nstage: update\n---\n\n# [Service]: ");
            assertThat(editor.brief(BRIEF).getAsJsonObject("profile").toString())
                    .contains("\"executive\"");
        }
    }

    @Test
    void theReaderThatTheSettingsNameComesFirst() {
        try (Editor editor =
                Editor.Setup.like("eglot-1.9")
                        .options("{\"audience\": \"regulator\", \"stage\": \"initial\"}")
                        .start()) {
            editor.open(BRIEF, "");
            assertThat(new Views(editor, BRIEF).labels("").subList(0, 2))
                    .containsExactly("regulator initial", "regulator update");
        }
    }

    @Test
    void aClientWithoutSnippetsSeesGapsInBrackets() {
        try (Editor editor = Editor.Setup.like("ale-3.3.0").start()) {
            editor.open(BRIEF, "");
            JsonObject item = new Views(editor, BRIEF).completion("", "customer initial");
            assertThat(item.has("insertTextFormat")).isFalse();
            assertThat(item.getAsJsonObject("textEdit").get("newText").getAsString())
                    .contains("[time]")
                    .doesNotContain("${");
        }
    }

    @Test
    void anEmptyLineOffersWhatIsMissing() {
        try (Editor editor = Editor.Setup.like("neovim-0.12.4").start()) {
            editor.open(BRIEF, TITLE + "## Impact\n\n");
            Views views = new Views(editor, BRIEF);
            JsonObject first = views.completions("## Impact\n\n").get(0);
            assertThat(first.get("label").getAsString())
                    .isEqualTo("Quantified impact on people or accounts");
            assertThat(first.get("detail").getAsString())
                    .isEqualTo("How many people or accounts are affected?");
            views.complete("## Impact\n\n", "Quantified impact on people or accounts");
            assertThat(editor.text(BRIEF))
                    .endsWith("## Impact\n\n[number] of [total] customers are affected.");
            editor.replace(BRIEF, "[number] of [total]", "40 of 900");
            assertThat(views.labels("## Impact\n\n"))
                    .contains("What people cannot do")
                    .doesNotContain("Quantified impact on people or accounts");
        }
    }

    @Test
    void whatIsTypedIsReplaced() {
        for (String client : List.of("helix-25.07", "vscode-1.139", "lsp-mode-8.0.0")) {
            try (Editor editor = Editor.Setup.like(client).start()) {
                editor.open(BRIEF, TITLE.replace("\n", "\r\n") + "- peo\r\n");
                Views views = new Views(editor, BRIEF);
                JsonObject item =
                        views.completion("- peo", "Quantified impact on people or accounts");
                assertThat(item.get("filterText").getAsString()).startsWith("peo");
                views.complete("- peo", "Quantified impact on people or accounts");
                assertThat(editor.text(BRIEF))
                        .as(client)
                        .endsWith("\r\n- [number] of [total] customers are affected.\r\n");
            }
        }
    }

    @Test
    void theNextUpdateFollowsTheRhythmOfTheBrief() {
        try (Editor editor = Editor.Setup.like("helix-25.07").start()) {
            editor.open(
                    BRIEF,
                    TITLE
                            + "It began at 15:30 CET. We post updates every 45 minutes.\n\n"
                            + "\uD83D\uDE00 Next update b\n\nThe next update by 1\n");
            Views views = new Views(editor, BRIEF);
            assertThat(views.labels("Next update b")).startsWith("16:45 CET");
            views.complete("Next update b", "16:45 CET");
            assertThat(editor.text(BRIEF)).contains("\uD83D\uDE00 Next update by 16:45 CET\n");
            views.complete("The next update by 1", "16:45 CET");
            assertThat(editor.text(BRIEF)).endsWith("The next update by 16:45 CET\n");
        }
    }

    @Test
    void withoutARhythmCommonOnesAreOffered() {
        try (Editor editor = Editor.Setup.like("eglot-1.9").start()) {
            editor.open(BRIEF, TITLE + "We write again \n\n## Next update\n\n");
            Views views = new Views(editor, BRIEF);
            assertThat(views.labels("We write again ").subList(0, 2))
                    .containsExactly("15:30 UTC", "16:00 UTC");
            views.complete("## Next update\n\n", "15:30 UTC");
            assertThat(editor.text(BRIEF)).endsWith("\n\nNext update by 15:30 UTC.");
        }
    }

    @Test
    void namesOfTheOrganisationAndPlainWordsComeLast(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("brieflint.yaml"),
                """
                vocabulary:
                  services:
                    - name: pay-api
                      reader-name: Payment Gateway
                  people: [Ada Lovelace]
                  glossary:
                    - term: blast radius
                      plain: extent
                """);
        try (Editor editor = Editor.Setup.like("vscode-1.139").in(folder).start()) {
            editor.open(BRIEF, TITLE + "We restarted the pay\n\nAsk Ada\n\nThe blast ra\n");
            Views views = new Views(editor, BRIEF);
            views.complete("restarted the pay", "Payment Gateway");
            views.complete("Ask Ada", "Ada Lovelace");
            views.complete("The blast ra", "extent");
            assertThat(editor.text(BRIEF))
                    .endsWith("restarted the Payment Gateway\n\nAsk Ada Lovelace\n\nThe extent\n");
        }
    }

    @Test
    void messagesThatWereSentAreNotAddedTo() {
        String thread =
                TITLE
                        + "**15:02 UTC - Identified**\n\nThe cause is known.\n\n"
                        + "**14:40 UTC - Investigating**\n\nWe are looking.\n\n";
        try (Editor editor = Editor.Setup.like("vscode-1.139").start()) {
            editor.open(BRIEF, thread);
            Views views = new Views(editor, BRIEF);
            assertThat(views.labels("is known.\n\n")).isNotEmpty();
            assertThat(views.labels("looking.\n\n")).isEmpty();
        }
    }

    @Test
    void nothingIsOfferedInCodeFrontMatterOrOtherTexts() {
        try (Editor editor = Editor.Setup.like("vscode-1.139").start()) {
            editor.open(BRIEF, TITLE + "```\npeo\n```\n\n# peo\n");
            Views views = new Views(editor, BRIEF);
            assertThat(views.labels("```\npeo")).isEmpty();
            assertThat(views.labels("audience: executive\n")).isEmpty();
            assertThat(views.labels("# peo")).isEmpty();
            editor.open("file:///elsewhere/poem.md", "# Roses\n\npeo\n");
            assertThat(new Views(editor, "file:///elsewhere/poem.md").labels("peo")).isEmpty();
            editor.open("file:///elsewhere/a.py", "python", "");
            assertThat(new Views(editor, "file:///elsewhere/a.py").labels("")).isEmpty();
        }
    }

    @Test
    void fewLettersAreAskedAboutAgain() {
        try (Editor editor = Editor.Setup.like("vscode-1.139").start()) {
            editor.open(BRIEF, TITLE + "This is a vu and a vulnerab\n");
            Views views = new Views(editor, BRIEF);
            assertThat(views.labels("a vu")).isEmpty();
            assertThat(views.labels("a vulnerab")).containsExactly("security weakness");
        }
    }
}
