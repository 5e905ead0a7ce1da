package io.brieflint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written into a text is valid in the text's own format. */
class FormatsTest {
    private static final String RULE = "impact/vague-count";
    private static final String PROFILE = "source.brieflint.profile";
    private static final String SENTENCE =
            "On 3 March 2026 at 09:05 UTC, some customers cannot pay.";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "outage.html, html, <h1>Checkout outage</h1><p>",
        "outage.adoc, asciidoc, '= Checkout outage\n\n'",
        "outage.rst, restructuredtext, 'Checkout outage\n===============\n\n'"
    })
    void theLanguageOfAnEditorNamesTheFormat(String file, String language, String above) {
        try (Editor editor = Editor.Setup.like("vscode-1.139").start()) {
            editor.open(file, language, above.replace("\\n", "\n") + SENTENCE);
            assertThat(editor.findings(file)).anyMatch(line -> line.contains(RULE));
        }
    }

    @Test
    void ignoreHereIsACommentOfHtmlRightBehindTheWords() {
        assertThat(
                        ignored(
                                "outage.html",
                                "html",
                                "<h1>Checkout outage</h1><p>" + SENTENCE + "</p>"))
                .isEqualTo(
                        "<h1>Checkout outage</h1><p>"
                                + SENTENCE
                                + " <!-- brieflint-ignore impact/vague-count: [why] --></p>");
    }

    @Test
    void ignoreHereIsALineOfItsOwnInAsciiDoc() {
        assertThat(ignored("outage.adoc", "asciidoc", "= Checkout outage\n\n* " + SENTENCE + "\n"))
                .isEqualTo(
                        "= Checkout outage\n\n// brieflint-ignore impact/vague-count: [why]\n* "
                                + SENTENCE
                                + "\n");
    }

    @Test
    void ignoreHereStandsBetweenTwoParagraphsInRestructuredText() {
        String title = "Checkout outage\n===============\n\n";
        assertThat(ignored("outage.rst", "restructuredtext", title + SENTENCE + "\n"))
                .isEqualTo(
                        title
                                + ".. brieflint-ignore impact/vague-count: [why]\n\n"
                                + SENTENCE
                                + "\n");
    }

    @Test
    void whereACommentWouldBreakAListTheProjectKeepsTheRequest() {
        String text = "Checkout outage\n===============\n\n- Others can pay.\n- " + SENTENCE + "\n";
        try (Editor editor = Editor.Setup.like("vscode-1.139").in(folder).start()) {
            editor.open("incidents/outage.rst", "restructuredtext", text);
            editor.choose("incidents/outage.rst", "some customers", "Ignore here, because");
            assertThat(editor.text("incidents/outage.rst")).isEqualTo(text);
            assertThat(editor.findings("incidents/outage.rst"))
                    .noneMatch(line -> line.contains(RULE));
        }
    }

    @Test
    void readerAndStageAreAttributesOfAsciiDoc() {
        try (Editor editor = Editor.Setup.like("vscode-1.139").start()) {
            editor.open("outage.adoc", "asciidoc", "= Checkout outage\n\n" + SENTENCE + "\n");
            editor.choose("outage.adoc", "Checkout", "Read as partner, update", PROFILE);
            assertThat(editor.text("outage.adoc"))
                    .startsWith(":audience: partner\n:stage: update\n= Checkout outage\n");
        }
    }

    @Test
    void aPageIsOfferedNoTextThatIsNotHtml() {
        try (Editor editor = Editor.Setup.like("vscode-1.139").start()) {
            editor.open("outage.html", "html", "<h1>Checkout outage</h1><p>" + SENTENCE);
            assertThat(editor.titles("outage.html", "Checkout", PROFILE)).isEmpty();
            assertThat(editor.titles("outage.html", "Checkout"))
                    .noneMatch(title -> title.startsWith("Insert"));
        }
    }

    private static String ignored(String file, String language, String text) {
        try (Editor editor = Editor.Setup.like("neovim-0.7.2").start()) {
            editor.open(file, language, text);
            assertThat(editor.findings(file)).anyMatch(line -> line.contains(RULE));
            editor.choose(file, "some customers", "Ignore here, because ... (" + RULE);
            assertThat(editor.findings(file)).noneMatch(line -> line.contains(RULE));
            return editor.text(file);
        }
    }
}
