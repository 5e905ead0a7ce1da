package io.brieflint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens between a writer and Brieflint, from opening a brief to closing it. */
class ConversationTest {
    private static final String BRIEF = "2026-03-03-outage.md";
    private static final String NOTICE =
            "# Checkout outage\n\nSince 14:30 UTC some customers cannot check out in the shop.\n";
    private static final String VAGUE = "warning impact/vague-count: some customers";

    @Test
    void openTypeFixUndoRenameClose() {
        try (Editor editor = Editor.Setup.like("lsp-mode-8.0.0").start()) {
            editor.open(BRIEF, NOTICE);
            assertThat(editor.findings(BRIEF)).contains(VAGUE);

            editor.type(BRIEF, "in the shop.", " Bob forgot to renew the certificate.");
            assertThat(editor.findings(BRIEF))
                    .contains(
                            VAGUE, "warning blame/forgot-to: Bob forgot to renew the certificate");

            editor.replace(BRIEF, "some customers", "120 of 4,000 customers");
            assertThat(editor.findings(BRIEF)).doesNotContain(VAGUE);

            editor.undo(BRIEF);
            assertThat(editor.findings(BRIEF)).contains(VAGUE);

            editor.rename(BRIEF, "2026-03-04-outage.md");
            assertThat(editor.findings("2026-03-04-outage.md")).contains(VAGUE);
            assertThat(editor.published(BRIEF)).isEmpty();

            editor.close("2026-03-04-outage.md");
            editor.settled();
            assertThat(editor.published("2026-03-04-outage.md")).isEmpty();
            assertThat(editor.log()).isEmpty();
        }
    }

    @Test
    void aClientThatAnnouncesNothingSeesFindingsWithoutOrnaments() {
        try (Editor editor = Editor.Setup.like(Editor.NOTHING).start()) {
            editor.open(BRIEF, NOTICE);
            editor.settled();
            JsonArray diagnostics = editor.published(BRIEF);
            assertThat(diagnostics).isNotEmpty();
            diagnostics.forEach(
                    diagnostic ->
                            assertThat(diagnostic.getAsJsonObject().keySet())
                                    .containsExactlyInAnyOrder(
                                            "range", "severity", "code", "source", "message"));
            assertThat(editor.actions(BRIEF, "some customers")).isEmpty();
            assertThat(editor.wire().methodsReceived())
                    .containsOnly("textDocument/publishDiagnostics");
        }
    }

    @Test
    void whatIsMissingIsSaidQuietlyUntilTypingRests() {
        ManualClock clock = new ManualClock("2026-03-03T15:00:00Z");
        String loud = "error cadence/next-update-missing: Checkout outage";
        String quiet = "info cadence/next-update-missing: Checkout outage";
        String text = NOTICE + "\n" + "We are restoring the payment gateway. ".repeat(8) + "\n";
        try (Editor editor = Editor.Setup.like("eglot-1.9").at(clock).start()) {
            editor.open(BRIEF, text);
            assertThat(editor.findings(BRIEF)).contains(loud);

            editor.type(BRIEF, "in the shop.", " More");
            assertThat(editor.findings(BRIEF)).contains(quiet);

            clock.advance(Duration.ofSeconds(4));
            assertThat(editor.findings(BRIEF)).contains(loud);

            editor.type(BRIEF, "More", " follows");
            editor.save(BRIEF);
            assertThat(editor.findings(BRIEF)).contains(loud);
        }
    }

    @Test
    void answersThatAreNotWantedAnyMoreAreCancelled() {
        Stubborn engines = new Stubborn();
        try (Editor editor = Editor.Setup.like("eglot-1.9").with(engines).start()) {
            editor.open(BRIEF, NOTICE);
            engines.awaitReading();
            int id = editor.wire().nextId();
            CompletableFuture<JsonObject> answer =
                    editor.wire().ask(id, "brieflint/brief", document(editor));
            editor.wire().tell("$/cancelRequest", Map.of("id", id));
            assertThat(code(answer)).isEqualTo(-32800);
            engines.finish();
        }
    }

    @Test
    void anAnswerAboutATextThatHasChangedIsNotGiven() {
        Stubborn engines = new Stubborn();
        try (Editor editor = Editor.Setup.like("eglot-1.9").with(engines).start()) {
            editor.open(BRIEF, NOTICE);
            engines.awaitReading();
            CompletableFuture<JsonObject> answer =
                    editor.wire().ask("brieflint/brief", document(editor));
            editor.type(BRIEF, "in the shop.", " More.");
            assertThat(code(answer)).isEqualTo(-32801);
            engines.finish();
            assertThat(editor.brief(BRIEF).get("version").getAsInt()).isEqualTo(2);
            assertThat(engines.interrupted()).isTrue();
        }
    }

    @Test
    void aRuleThatThrowsCostsItsOwnFindingsOnly() {
        Engines engines = new Breaking();
        try (Editor editor = Editor.Setup.like("eglot-1.9").with(engines).start()) {
            editor.open(BRIEF, NOTICE + "\nboom\n");
            assertThat(editor.findings(BRIEF)).contains(VAGUE);
            assertThat(editor.log()).contains("test/broken").doesNotContain("customers");

            editor.replace(BRIEF, "boom", "bang");
            editor.settled();
            assertThat(editor.log())
                    .contains("IllegalStateException at Breaking.java")
                    .doesNotContain("quotes the text");
            editor.replace(BRIEF, "bang", "calm");
            assertThat(editor.findings(BRIEF)).contains(VAGUE);
        }
    }

    @Test
    void aPromisedMomentThatPassesIsNoticedWithoutAKeystroke() {
        ManualClock clock = new ManualClock("2026-03-03T15:00:00Z");
        CountingEngines engines = new CountingEngines();
        try (Editor editor = Editor.Setup.like("eglot-1.9").at(clock).with(engines).start()) {
            editor.open(
                    BRIEF, NOTICE + "\nNext update by 15:30 UTC on 3 March 2026 at the latest.\n");
            editor.settled();
            int before = engines.readings();
            clock.advance(Duration.ofMinutes(20));
            editor.settled();
            assertThat(engines.readings()).isEqualTo(before);
            clock.advance(Duration.ofMinutes(11));
            editor.settled();
            assertThat(engines.readings()).isEqualTo(before + 1);
        }
    }

    @Test
    void whatIsNoBriefAnyMoreIsToldToo() {
        String options = "{briefNotifications: true}";
        try (Editor editor = Editor.Setup.like("vscode-1.139").options(options).start()) {
            editor.open(BRIEF, NOTICE);
            editor.settled();
            int before = editor.wire().awaitReceived("brieflint/briefChanged", 0).size();
            editor.run("brieflint.treatAsOther", List.of(editor.uri(BRIEF)));
            assertThat(editor.wire().awaitReceived("brieflint/briefChanged", before))
                    .hasSize(before + 1);
            assertThat(editor.brief(BRIEF).get("brief").getAsBoolean()).isFalse();
        }
    }

    @Test
    void aTextThatMayBeABriefIsOfferedOnce() {
        String doubtful =
                "# Checkout outage\n\nIt began at 14:30 and ended at 14:50; impact unclear.\n";
        try (Editor editor = Editor.Setup.like("neovim-0.12.4").start()) {
            editor.willChoose("Yes");
            editor.open("file:///elsewhere/notes/a.md", doubtful);
            editor.settled();
            editor.settled();
            assertThat(editor.wire().awaitReceived("window/showMessageRequest", 0)).hasSize(1);
            assertThat(editor.brief("file:///elsewhere/notes/a.md").get("brief").getAsBoolean())
                    .isTrue();
            editor.type("file:///elsewhere/notes/a.md", "Checkout outage", " again");
            editor.settled();
            assertThat(editor.wire().awaitReceived("window/showMessageRequest", 0)).hasSize(1);
        }
    }

    @Test
    void aTextThatIsNoBriefIsLeftAlone() {
        try (Editor editor = Editor.Setup.like("neovim-0.7.2").start()) {
            editor.open("file:///elsewhere/notes/poem.md", "# Roses\n\nSome roses are red.\n");
            editor.open("file:///elsewhere/notes/code.py", "python", "# some customers\n");
            assertThat(editor.findings("file:///elsewhere/notes/poem.md")).isEmpty();
            assertThat(editor.brief("file:///elsewhere/notes/code.py").get("reason").getAsString())
                    .isEqualTo("it is in a language that briefs are not written in");
            assertThat(editor.wire().received("window/showMessageRequest")).isEmpty();
        }
    }

    @Test
    void settingsSayWhoReadsAndHowFarAlong() {
        try (Editor editor = Editor.Setup.like("vscode-1.139").start()) {
            editor.open(BRIEF, NOTICE);
            editor.settings("{\"audience\": \"executive\", \"stage\": \"resolved\"}");
            JsonObject profile = editor.brief(BRIEF).getAsJsonObject("profile");
            assertThat(profile)
                    .hasToString(
                            "{\"audience\":{\"value\":\"executive\",\"from\":\"the editor's"
                                    + " settings\"},\"stage\":{\"value\":\"resolved\",\"from\":\"the"
                                    + " editor's settings\"}}");
            editor.settings("{\"briefs\": \"none\"}");
            assertThat(editor.findings(BRIEF)).isEmpty();
            assertThat(editor.wire().awaitReceived("workspace/diagnostic/refresh", 0)).isNotEmpty();
        }
    }

    @Test
    void settingsComeInOtherWaysFromOlderClients() {
        try (Editor editor =
                Editor.Setup.like("kate-22.12")
                        .options("{\"brieflint\": {\"audience\": \"partner\"}}")
                        .start()) {
            editor.open(BRIEF, NOTICE);
            assertThat(audience(editor)).isEqualTo("partner");
            editor.settings("{\"audience\": \"employee\"}");
            assertThat(audience(editor)).isEqualTo("employee");
            editor.wire().tell("workspace/didChangeConfiguration", Map.of("settings", Map.of()));
            assertThat(audience(editor)).isEqualTo("employee");
        }
    }

    @Test
    void onePullSaysItAllAndTheNextThatNothingChanged() {
        try (Editor editor = Editor.Setup.like("vscode-1.139").start()) {
            editor.open(BRIEF, NOTICE);
            assertThat(editor.pull(BRIEF).get("kind").getAsString()).isEqualTo("full");
            assertThat(editor.pull(BRIEF).get("kind").getAsString()).isEqualTo("unchanged");
            editor.replace(BRIEF, "some customers", "all customers");
            assertThat(editor.pull(BRIEF).get("kind").getAsString()).isEqualTo("full");
            assertThat(editor.wasPublished(BRIEF)).isFalse();
        }
    }

    @Test
    void briefsThatAreNotOpenAreCheckedWhenAClientAsks(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("incidents"));
        Files.writeString(folder.resolve("incidents/" + BRIEF), NOTICE);
        Files.writeString(folder.resolve("poem.md"), "Some roses are red.\n");
        try (Editor editor = Editor.Setup.like("vscode-1.139").in(folder).start()) {
            JsonObject report = workspace(editor, List.of());
            assertThat(report.getAsJsonArray("items")).hasSize(1);
            JsonObject brief = report.getAsJsonArray("items").get(0).getAsJsonObject();
            assertThat(brief.get("uri").getAsString()).endsWith("incidents/" + BRIEF);
            assertThat(brief.getAsJsonArray("items")).isNotEmpty();

            // The client asks again at once; the answer waits for something to have changed.
            CompletableFuture<JsonObject> next =
                    editor.wire()
                            .ask(
                                    "workspace/diagnostic",
                                    Map.of(
                                            "previousResultIds",
                                            List.of(
                                                    Map.of(
                                                            "uri", brief.get("uri"),
                                                            "value", brief.get("resultId")))));
            editor.settled();
            assertThat(next).isNotDone();
            editor.open("incidents/" + BRIEF, NOTICE);
            JsonObject opened =
                    editor.result(next).getAsJsonArray("items").get(0).getAsJsonObject();
            assertThat(opened.getAsJsonArray("items")).isEmpty();
        }
    }

    @Test
    void whileAnIncidentGoesOnThreePlacesAreLoudUntilTheirTurnIsOver() {
        String text =
                "# Checkout outage\n\nSince 2:30 some customers were unable to check out. Bob forgot to"
                        + " renew the TLS certificate. We will share more soon.\n";
        try (Editor editor = Editor.Setup.like("neovim-0.12.4").start()) {
            editor.open(BRIEF, text);
            assertThat(loud(editor))
                    .containsExactly(
                            "error timeline/zone-missing: 2:30",
                            VAGUE,
                            "warning blame/forgot-to: Bob forgot to renew the TLS certificate");
            assertThat(editor.findings(BRIEF)).contains("hint jargon/term: TLS certificate");

            editor.replace(BRIEF, "some customers", "120 of 4,000 customers");
            editor.settled();
            assertThat(loud(editor))
                    .hasSize(3)
                    .doesNotContain(VAGUE)
                    .noneMatch(line -> line.contains("jargon/term"))
                    .anyMatch(line -> line.startsWith("warning cadence/vague"));

            editor.replace(BRIEF, "# Checkout", "---\nstage: review\n---\n\n# Checkout");
            assertThat(loud(editor)).hasSizeGreaterThan(3);
        }
    }

    @Test
    void ofAFormTheFirstGapsAreLoud() {
        String form = "At [time] [number] of [total] customers cannot [do what] since [date].\n";
        try (Editor editor = Editor.Setup.like("vscode-1.139").start()) {
            String front = "---\naudience: customer\nstage: review\n---\n\n# Checkout outage\n\n";
            editor.open(BRIEF, front + form);
            assertThat(editor.findings(BRIEF))
                    .contains("error placeholder/gap: [total]")
                    .contains("hint placeholder/gap: [do what]", "hint placeholder/gap: [date]");
            editor.replace(BRIEF, "[time]", "14:02 UTC");
            assertThat(editor.findings(BRIEF)).contains("error placeholder/gap: [do what]");
        }
    }

    private static List<String> loud(Editor editor) {
        return editor.findings(BRIEF).stream().filter(line -> !line.startsWith("hint")).toList();
    }

    @Test
    void aCommandChecksTheFolderForClientsThatDoNotAsk(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("incidents"));
        Files.writeString(folder.resolve("incidents/" + BRIEF), NOTICE);
        try (Editor editor = Editor.Setup.like("lsp-mode-8.0.0").in(folder).start()) {
            editor.run("brieflint.checkWorkspace", List.of());
            assertThat(editor.published("incidents/" + BRIEF)).isNotEmpty();
            assertThat(editor.wire().methodsReceived())
                    .contains("window/workDoneProgress/create", "$/progress");
        }
    }

    private static JsonObject workspace(Editor editor, List<?> previous) {
        return editor.result(
                editor.wire().ask("workspace/diagnostic", Map.of("previousResultIds", previous)));
    }

    private static String audience(Editor editor) {
        return editor.brief(BRIEF)
                .getAsJsonObject("profile")
                .getAsJsonObject("audience")
                .get("value")
                .getAsString();
    }

    private static Map<String, Object> document(Editor editor) {
        return Map.of("textDocument", Map.of("uri", editor.uri(BRIEF)));
    }

    private static int code(CompletableFuture<JsonObject> answer) {
        return Wire.await(answer).getAsJsonObject("error").get("code").getAsInt();
    }
}
