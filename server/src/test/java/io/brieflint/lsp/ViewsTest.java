package io.brieflint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What an editor shows around a brief: its lens, its outline, hints between its words. */
class ViewsTest {
    private static final String BRIEF = "2026-03-03-outage.md";
    private static final String FRONT = "---\naudience: executive\nstage: update\n---\n\n";
    private static final String THREAD =
            FRONT
                    + "# \uD83D\uDE00 Checkout outage\n\n## Impact\n\n"
                    + "12,400 customers cannot pay.\n\n## Updates\n\n"
                    + "**15:02 UTC - Identified**\n\nThe cause is known.\n\n"
                    + "**14:40 UTC - Investigating**\n\nWe are looking into it.\n";
    private static final String TIMES =
            FRONT
                    + "# Checkout outage\n\n\uD83D\uDE00 From 15:02 to 15:49 CET on 3 March 2026"
                    + " checkout was down. We noticed at 15:10 CET (14:10 UTC).\n";

    @Test
    void theTitleShowsReaderStageAndReadiness() {
        for (String client : List.of("vscode-1.139", "neovim-0.12.4", Editor.NOTHING)) {
            try (Editor editor = Editor.Setup.like(client).start()) {
                editor.open(BRIEF, THREAD);
                Views views = new Views(editor, BRIEF);
                assertThat(views.lensTitles()).hasSize(1);
                String title = views.lensTitles().get(0);
                assertThat(title).matches("Executive \u00b7 update \u00b7 \\d of 8");
                JsonObject lens = views.lenses().get(0);
                assertThat(editor.words(BRIEF, lens.getAsJsonObject("range")))
                        .isEqualTo("# \uD83D\uDE00 Checkout outage");

                editor.type(BRIEF, "cannot pay.", " Next update by 15:30 UTC.");
                assertThat(views.lensTitles()).isNotEqualTo(List.of(title));

                JsonObject command = lens.getAsJsonObject("command");
                editor.run(command.get("command").getAsString(), command.get("arguments"));
                editor.settled();
                assertThat(editor.wire().awaitReceived("window/showMessage", 0).get(0).toString())
                        .contains("Executive \u00b7 update: ")
                        .contains(" of 8 essentials");
            }
        }
    }

    @Test
    void theLensIsSwitchedOffAndAskedForAgain() {
        try (Editor editor = Editor.Setup.like("vscode-1.139").start()) {
            editor.open(BRIEF, THREAD);
            editor.settled();
            int before = editor.wire().received("workspace/codeLens/refresh").size();
            editor.settings("{\"codeLens\": false}");
            assertThat(editor.wire().awaitReceived("workspace/codeLens/refresh", before))
                    .hasSizeGreaterThan(before);
            assertThat(new Views(editor, BRIEF).lensTitles()).isEmpty();
        }
    }

    @Test
    void anOutlineHoldsSectionsEntriesAndAnswers() {
        try (Editor editor = Editor.Setup.like("neovim-0.12.4").start()) {
            editor.open(BRIEF, THREAD);
            assertThat(new Views(editor, BRIEF).outline())
                    .contains(
                            "\uD83D\uDE00 Checkout outage",
                            "  Impact | impact",
                            "    Quantified impact on people or accounts | 12,400 customers cannot",
                            "  Updates | status",
                            "    15:02 UTC \u00b7 identified",
                            "    14:40 UTC \u00b7 investigating");
        }
    }

    @Test
    void whatMustNotBeShownAgainIsNot() {
        Engines engines = new Secretive("Checkout");
        try (Editor editor = Editor.Setup.like("vscode-1.139").with(engines).start()) {
            editor.open(BRIEF, THREAD);
            Views views = new Views(editor, BRIEF);
            assertThat(views.symbols().toString())
                    .contains("\uD83D\uDE00 ******** outage")
                    .doesNotContain("Checkout");
            assertThat(views.hover("Checkout").orElseThrow().text())
                    .contains("Readers must not see")
                    .doesNotContain("Checkout");
        }
    }

    @Test
    void aClientWithoutTreesGetsAListOfSymbolsThatItKnows() {
        for (String client : List.of("helix-25.07", "ale-3.3.0", Editor.NOTHING)) {
            try (Editor editor = Editor.Setup.like(client).start()) {
                editor.open(BRIEF, THREAD);
                int most = client.equals("helix-25.07") ? 26 : 18;
                List<String> names = new ArrayList<>();
                new Views(editor, BRIEF)
                        .symbols()
                        .forEach(
                                element -> {
                                    JsonObject symbol = element.getAsJsonObject();
                                    assertThat(symbol.get("kind").getAsInt()).isBetween(1, most);
                                    assertThat(symbol.getAsJsonObject("location").get("uri"))
                                            .isNotNull();
                                    names.add(symbol.get("name").getAsString());
                                });
                assertThat(names).contains("Impact", "15:02 UTC \u00b7 identified");
            }
        }
    }

    @Test
    void timesCarryTheirLengthAndUtcWhereTheWriterWantsThat() {
        try (Editor editor = Editor.Setup.like("neovim-0.12.4").start()) {
            editor.open(BRIEF, TIMES);
            Views views = new Views(editor, BRIEF);
            assertThat(views.withHints()).isEqualTo(TIMES);
            editor.settings("{\"inlayHints\": true}");
            assertThat(editor.wire().awaitReceived("workspace/inlayHint/refresh", 0)).isNotEmpty();
            assertThat(views.withHints())
                    .contains(
                            "From 15:02<14:02 UTC> to 15:49 CET on 3 March 2026<14:49 UTC><47 min>")
                    .endsWith("We noticed at 15:10 CET (14:10 UTC).\n");
        }
    }

    @Test
    void aTextThatIsNoBriefHasNothingToShow() {
        String poem = "file:///elsewhere/poem.md";
        try (Editor editor = Editor.Setup.like("vscode-1.139").start()) {
            editor.open(poem, "# Roses\n\nThey bloom from 15:02 to 15:49 CET.\n");
            editor.settings("{\"inlayHints\": true}");
            Views views = new Views(editor, poem);
            assertThat(views.lenses()).isEmpty();
            assertThat(views.symbols()).isEmpty();
            assertThat(views.withHints()).isEqualTo(editor.text(poem));
            assertThat(new Views(editor, "file:///elsewhere/never-opened.md").lenses()).isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyClientGetsWhatItAnnounced() {
        return EveryClientTest.CLIENTS.stream()
                .map(client -> DynamicTest.dynamicTest(client, () -> isSpokenTo(client)));
    }

    private static void isSpokenTo(String client) {
        JsonObject text = Editor.capabilities(client).getAsJsonObject("textDocument");
        String announced = text.toString();
        try (Editor editor = Editor.Setup.like(client).start()) {
            editor.open(BRIEF, THREAD.replace("is known.", "is known. Latency is high."));
            Views views = new Views(editor, BRIEF);
            Views.Hover hover = views.hover("Latency").orElseThrow();
            assertThat(text.getAsJsonObject("hover").getAsJsonArray("contentFormat"))
                    .contains(new JsonPrimitive(hover.kind()));
            assertThat(hover.marked()).isEqualTo("Latency");
            boolean snippets = announced.contains("\"snippetSupport\":true");
            assertThat(views.completions("high.\n\n"))
                    .isNotEmpty()
                    .allMatch(item -> snippets || !item.has("insertTextFormat"));
            boolean tree = announced.contains("\"hierarchicalDocumentSymbolSupport\":true");
            views.symbols()
                    .forEach(
                            symbol ->
                                    assertThat(symbol.getAsJsonObject().has("children"))
                                            .isEqualTo(tree));
            assertThat(views.lensTitles()).hasSize(1);
            assertThat(views.withHints()).isEqualTo(editor.text(BRIEF));
            assertThat(editor.log()).isEmpty();
        }
    }

    @Test
    void aViewOfATextThatHasChangedIsNotGiven() {
        Stubborn engines = new Stubborn();
        try (Editor editor = Editor.Setup.like("vscode-1.139").with(engines).start()) {
            editor.open(BRIEF, THREAD);
            engines.awaitReading();
            List<CompletableFuture<JsonObject>> answers =
                    List.of(
                            editor.wire().ask("textDocument/hover", editor.at(BRIEF, 0)),
                            editor.wire().ask("textDocument/completion", editor.at(BRIEF, 0)),
                            editor.wire()
                                    .ask(
                                            "textDocument/codeLens",
                                            Map.of(
                                                    "textDocument",
                                                    Map.of("uri", editor.uri(BRIEF)))));
            editor.type(BRIEF, "cannot pay.", " More.");
            answers.forEach(
                    answer ->
                            assertThat(
                                            Wire.await(answer)
                                                    .getAsJsonObject("error")
                                                    .get("code")
                                                    .getAsInt())
                                    .isEqualTo(-32801));
            engines.finish();
        }
    }
}
