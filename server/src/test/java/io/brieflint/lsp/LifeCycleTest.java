package io.brieflint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How a server begins and ends. */
class LifeCycleTest {
    private static final String BRIEF = "2026-03-03-outage.md";

    @Test
    void exitAfterShutdownIsAGoodEnd() {
        assertThat(Editor.Setup.like("eglot-1.9").start().quit()).isZero();
    }

    @Test
    void exitWithoutShutdownIsNot() {
        Editor editor = Editor.Setup.like("eglot-1.9").start();
        editor.wire().tell("exit", JsonNull.INSTANCE);
        assertThat(editor.exitCode()).isEqualTo(1);
    }

    @Test
    void aClientThatHangsUpEndsTheServer() {
        Editor editor = Editor.Setup.like("kate-22.12").start();
        editor.open(BRIEF, "# Outage\n");
        editor.wire().hangUp();
        assertThat(editor.exitCode()).isEqualTo(1);
    }

    @Test
    void nothingIsAnsweredAfterShutdown() {
        Editor editor = Editor.Setup.like("eglot-1.9").start();
        Wire.await(editor.wire().ask("shutdown", JsonNull.INSTANCE));
        assertThat(code(Wire.await(editor.wire().ask("brieflint/brief", Map.of()))))
                .isEqualTo(-32600);
        editor.wire().tell("exit", JsonNull.INSTANCE);
        assertThat(editor.exitCode()).isZero();
    }

    @Test
    void brokenMessagesDoNotEndTheConversationNorReachTheLog() {
        try (Editor editor = Editor.Setup.like("eglot-1.9").start()) {
            editor.wire().raw("Content-Length: 26\r\n\r\n{\"jsonrpc\": secret-words! }");
            editor.wire().raw("Content-Type: text\r\n\r\n");
            editor.wire().tell("textDocument/didChange", Map.of("textDocument", "secret-words"));
            editor.wire().tell("no/such/thing", Map.of("a", "secret-words"));
            assertThat(code(Wire.await(editor.wire().ask("no/such", Map.of())))).isEqualTo(-32601);
            editor.open(BRIEF, "# Outage\n\nSince 14:30 some customers cannot pay.\n");
            assertThat(editor.findings(BRIEF)).isNotEmpty();
            assertThat(editor.log()).doesNotContain("secret-words");
        }
    }

    @Test
    void whatWasNotAnnouncedIsAnsweredWithNothing() {
        try (Editor editor = Editor.Setup.like("kate-25.04.3").start()) {
            editor.open(BRIEF, "# Outage\n");
            Map<String, Object> at =
                    Map.of(
                            "textDocument", Map.of("uri", editor.uri(BRIEF)),
                            "position", Map.of("line", 0, "character", 0));
            for (String method :
                    List.of(
                            "documentSymbol",
                            "completion",
                            "documentHighlight",
                            "hover",
                            "definition",
                            "codeLens")) {
                JsonObject response = Wire.await(editor.wire().ask("textDocument/" + method, at));
                assertThat(response.has("error")).as(method).isFalse();
            }
        }
    }

    @Test
    void aServerWhoseEditorDiesEndsToo() throws IOException, InterruptedException {
        Process parent = new ProcessBuilder("sleep", "600").start();
        ManualClock clock = new ManualClock("2026-03-03T15:00:00Z");
        java.util.concurrent.CountDownLatch orphaned = new java.util.concurrent.CountDownLatch(1);
        new ParentWatch(clock, orphaned::countDown).watch(parent.pid());
        clock.advance(Duration.ofSeconds(10));
        assertThat(orphaned.getCount()).isEqualTo(1);
        parent.destroyForcibly().waitFor();
        clock.advance(Duration.ofSeconds(10));
        assertThat(orphaned.getCount()).isZero();
    }

    @Test
    void theRealProcessSaysNothingButTheProtocol() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "io.brieflint.cli.Brieflint",
                                "lsp")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Wire wire =
                new Wire(
                        process.getInputStream(),
                        process.getOutputStream(),
                        message -> JsonNull.INSTANCE);
        Map<String, Object> params = new HashMap<>();
        params.put("processId", ProcessHandle.current().pid());
        params.put("rootUri", null);
        params.put("capabilities", Map.of());
        JsonObject answer = Wire.await(wire.ask("initialize", params)).getAsJsonObject("result");
        assertThat(answer.getAsJsonObject("serverInfo").get("name").getAsString())
                .isEqualTo("Brieflint");
        wire.tell("initialized", Map.of());
        Map<String, Object> document =
                Map.of(
                        "uri",
                        "file:///nowhere/incidents/" + BRIEF,
                        "languageId",
                        "markdown",
                        "version",
                        1,
                        "text",
                        "# Outage\n\nSince 14:30 some customers cannot pay.\n");
        wire.tell("textDocument/didOpen", Map.of("textDocument", document));
        Wire.await(wire.ask("brieflint/brief", Map.of("textDocument", document)));
        assertThat(wire.awaitReceived("textDocument/publishDiagnostics", 0)).hasSize(1);
        Wire.await(wire.ask("shutdown", JsonNull.INSTANCE));
        wire.tell("exit", JsonNull.INSTANCE);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        wire.awaitClosed();
    }

    private static int code(JsonObject response) {
        return response.getAsJsonObject("error").get("code").getAsInt();
    }
}
