package io.brieflint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a writer learns about the words under the pointer. */
class HoverTest {
    private static final String BRIEF = "2026-03-03-outage.md";
    private static final String NOTICE =
            "---\naudience: customer\ndate: 2026-03-03\n---\n\n# Checkout outage\n\n"
                    + "\uD83D\uDE00 From 15:02 to 15:49 CET checkout was down for 47 minutes."
                    + " Our mitigation holds. Bob forgot to renew the certificate.\n";

    private static Editor opened(String client) {
        Editor editor = Editor.Setup.like(client).start();
        editor.open(BRIEF, NOTICE);
        return editor;
    }

    @Test
    void aTermIsExplainedInPlainWords() {
        try (Editor editor = opened("helix-25.07")) {
            Views.Hover hover = new Views(editor, BRIEF).hover("mitigation").orElseThrow();
            assertThat(hover.kind()).isEqualTo("markdown");
            assertThat(hover.text()).startsWith("**mitigation**: a step that reduces the effect");
            assertThat(hover.marked()).isEqualTo("mitigation");
        }
    }

    @Test
    void aFindingSaysWhyItMattersAndWhereToReadMore() {
        try (Editor editor = opened("vscode-1.139")) {
            Views.Hover hover = new Views(editor, BRIEF).hover("forgot").orElseThrow();
            assertThat(hover.text())
                    .startsWith("**Why:** ")
                    .endsWith("docs/rules/blame/forgot-to.md)");
            assertThat(hover.marked()).isEqualTo("Bob forgot to renew the certificate");
        }
    }

    @Test
    void aFactIsShownAsItIsUnderstood() {
        try (Editor editor = opened("neovim-0.12.4")) {
            Views views = new Views(editor, BRIEF);
            assertThat(views.hover("47 min").orElseThrow())
                    .isEqualTo(
                            new Views.Hover(
                                    "markdown", "**47 min, 15:02 to 15:49 CET**", "47 minutes"));
            assertThat(views.hover("15:49").orElseThrow().text())
                    .isEqualTo(
                            "**2026-03-03 15:49 CET = 14:49 UTC**; when it ended; date from the"
                                    + " front matter");
        }
    }

    @Test
    void whatIsMissingIsAskedAtTheTitleTheLoudestFirst() {
        try (Editor editor = opened("eglot-1.9")) {
            Views.Hover hover = new Views(editor, BRIEF).hover("Checkout outage").orElseThrow();
            assertThat(hover.text())
                    .startsWith("**Is anything left over?** After the end, readers still meet")
                    .contains("**What do I need to do?** Readers act on what they read")
                    .containsPattern("\n\n\\.\\.\\. and \\d+ more here\\.$");
        }
    }

    @Test
    void aLengthGoesWithTheTimesOfTheEffectAndMidnightIsNoTrap() {
        try (Editor editor = Editor.Setup.like("kate-25.04.3").start()) {
            editor.open(
                    BRIEF,
                    "# Checkout outage\n\nIt began at 14:02 UTC and ended at 14:49 UTC."
                            + " We lost 47 minutes.\n\nFrom 23:40 to 00:25 CET it was slow.\n");
            Views views = new Views(editor, BRIEF);
            assertThat(views.hover("47 min").orElseThrow().text())
                    .isEqualTo("**47 min, 14:02 to 14:49 UTC**");
            assertThat(views.hover("00:25").orElseThrow().text())
                    .startsWith("**00:25 CET = 23:25 UTC, the day before**");
        }
    }

    @Test
    void clientsThatCannotShowMarkdownGetPlainText() {
        for (String client : new String[] {"ale-3.3.0", Editor.NOTHING}) {
            try (Editor editor = opened(client)) {
                Views.Hover hover = new Views(editor, BRIEF).hover("forgot").orElseThrow();
                assertThat(hover.kind()).isEqualTo("plaintext");
                assertThat(hover.text())
                        .startsWith("Why: ")
                        .contains("blame/forgot-to: https://")
                        .doesNotContain("**");
            }
        }
    }

    @Test
    void wordsOfABriefNeverBecomeMarkup() {
        Markup markup = new Markup(true);
        markup.paragraph("a*b", ": [x](y) <b>\n# z");
        assertThat(markup.content().getValue()).isEqualTo("**a\\*b**: \\[x\\](y) \\<b\\> \\# z");
    }

    @Test
    void nothingIsSaidAboutOrdinaryWordsOrOtherTexts() {
        try (Editor editor = opened("vscode-1.139")) {
            assertThat(new Views(editor, BRIEF).hover("holds")).isEmpty();
            editor.open("file:///elsewhere/poem.md", "# Roses\n\nOur mitigation is red.\n");
            assertThat(new Views(editor, "file:///elsewhere/poem.md").hover("mitigation"))
                    .isEmpty();
        }
    }
}
