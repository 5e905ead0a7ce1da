package io.brieflint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same small job in every editor whose announcements were recorded, and in one without any. */
class EveryClientTest {
    static final List<String> CLIENTS =
            List.of(
                    "ale-3.3.0",
                    "eglot-1.9",
                    "helix-25.07",
                    "kate-22.12",
                    "kate-25.04.3",
                    "lsp-mode-8.0.0",
                    "lsp4e",
                    "lsp4ij",
                    "neovim-0.12.4",
                    "neovim-0.7.2",
                    "vscode-1.139",
                    "vscode-1.99");

    private static final String NOTICE =
            "# Checkout outage\n\nSince 14:30 some customers 😀 cannot check out in the shop.\n";

    @TestFactory
    Stream<DynamicTest> seesAFindingAndTakesARewrite() {
        return CLIENTS.stream()
                .map(client -> DynamicTest.dynamicTest(client, () -> seesAndRewrites(client)));
    }

    private static void seesAndRewrites(String client) {
        try (Editor editor = Editor.Setup.like(client).start()) {
            editor.open("2026-03-03-outage.md", NOTICE);
            assertThat(editor.findings("2026-03-03-outage.md"))
                    .contains("warning impact/vague-count: some customers");

            // Kate sends whole lines, and no diagnostics.
            editor.choose(
                    "2026-03-03-outage.md",
                    "Since 14:30 some customers 😀 cannot check out in the shop.",
                    "Say how many");
            assertThat(editor.text("2026-03-03-outage.md"))
                    .isEqualTo(NOTICE.replace("some customers", "[number] of [total] customers"));
            assertThat(editor.findings("2026-03-03-outage.md"))
                    .doesNotContain("warning impact/vague-count: some customers")
                    .contains("error placeholder/gap: [number]");
            assertThat(editor.quit()).isZero();
            assertThat(unannounced(client, editor)).isEmpty();
        }
    }

    /** What the server asked although the client never said that it can. */
    private static List<String> unannounced(String client, Editor editor) {
        JsonObject workspace = part(Editor.capabilities(client), "workspace");
        JsonObject window = part(Editor.capabilities(client), "window");
        return editor.wire().methodsReceived().stream()
                .filter(
                        method ->
                                switch (method) {
                                    case "textDocument/publishDiagnostics" -> editor.pulls();
                                    case "workspace/configuration" ->
                                            !is(workspace, "configuration");
                                    case "client/registerCapability" ->
                                            !registers(workspace, "didChangeConfiguration")
                                                    && !registers(
                                                            workspace, "didChangeWatchedFiles");
                                    case "window/showMessageRequest" -> !window.has("showMessage");
                                    case "workspace/diagnostic/refresh" ->
                                            !is(part(workspace, "diagnostics"), "refreshSupport");
                                    case "workspace/codeLens/refresh" ->
                                            !is(part(workspace, "codeLens"), "refreshSupport");
                                    case "workspace/inlayHint/refresh" ->
                                            !is(part(workspace, "inlayHint"), "refreshSupport");
                                    default -> true;
                                })
                .distinct()
                .toList();
    }

    private static boolean registers(JsonObject workspace, String what) {
        return is(part(workspace, what), "dynamicRegistration");
    }

    private static boolean is(JsonObject object, String name) {
        return object.has(name) && object.get(name).getAsBoolean();
    }

    private static JsonObject part(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject part ? part : new JsonObject();
    }
}
