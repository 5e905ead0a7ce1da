package io.brieflint.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An editor: it opens, types, asks and applies what it is offered, over pipes to a real server. It
 * can what the client that it is named after announces, and no more.
 */
final class Editor implements AutoCloseable {
    /** Read once for all tests. */
    static final Engines SHIPPED = Engines.shipped();

    static final String NOTHING = "nothing";

    /**
     * @param client name of a file in the folder of recorded clients
     * @param folder that is open; empty for none
     */
    record Setup(
            String client,
            @Nullable Path folder,
            Engines engines,
            ServerClock clock,
            String options) {
        static Setup like(String client) {
            return new Setup(client, null, SHIPPED, new ManualClock("2026-03-03T15:00:00Z"), "{}");
        }

        Setup in(Path path) {
            return new Setup(client, path, engines, clock, options);
        }

        Setup with(Engines others) {
            return new Setup(client, folder, others, clock, options);
        }

        Setup at(ServerClock other) {
            return new Setup(client, folder, engines, other, options);
        }

        Setup options(String json) {
            return new Setup(client, folder, engines, clock, json);
        }

        Editor start() {
            return new Editor(this);
        }
    }

    private final Setup setup;
    private final Wire wire;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
    private final Map<String, Buffer> buffers = new HashMap<>();
    private final Map<String, JsonArray> published = new ConcurrentHashMap<>();
    private final Map<String, String> resultIds = new HashMap<>();
    private final JsonObject capabilities;
    private final JsonObject server;
    private volatile JsonObject settings = new JsonObject();
    private volatile String choice = "";

    private Editor(Setup setup) {
        this.setup = setup;
        try {
            PipedInputStream toServer = new PipedInputStream(1 << 16);
            PipedInputStream toEditor = new PipedInputStream(1 << 16);
            PipedOutputStream serverOut = new PipedOutputStream(toEditor);
            PipedOutputStream editorOut = new PipedOutputStream(toServer);
            Thread thread = new Thread(() -> serve(toServer, serverOut), "server");
            thread.setDaemon(true);
            thread.start();
            wire = new Wire(toEditor, editorOut, this::answer);
            capabilities = capabilities(setup.client());
            server = initialize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(InputStream in, PipedOutputStream out) {
        PrintStream err = new PrintStream(log, true, StandardCharsets.UTF_8);
        int code =
                BrieflintServer.run(
                        new Stdio(in, out, err), "test", setup.engines(), setup.clock());
        exitCode.complete(code);
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonObject capabilities(String client) {
        try (InputStream in = Editor.class.getResourceAsStream("clients/" + client + ".json")) {
            return JsonParser.parseString(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonObject initialize() {
        Map<String, Object> params = new HashMap<>();
        params.put("processId", null);
        params.put("capabilities", capabilities);
        params.put("initializationOptions", JsonParser.parseString(setup.options()));
        params.put("rootUri", setup.folder() == null ? null : setup.folder().toUri().toString());
        JsonObject result = result(wire.ask("initialize", params));
        wire.tell("initialized", Map.of());
        return result.getAsJsonObject("capabilities");
    }

    /** What the server announced. */
    JsonObject server() {
        return server;
    }

    Wire wire() {
        return wire;
    }

    /** What the server says and asks of a client, beside answers. */
    private @Nullable JsonElement answer(JsonObject message) {
        JsonElement params = message.get("params");
        switch (message.get("method").getAsString()) {
            case "textDocument/publishDiagnostics" -> {
                JsonObject report = params.getAsJsonObject();
                published.put(
                        report.get("uri").getAsString(), report.getAsJsonArray("diagnostics"));
            }
            case "workspace/configuration" -> {
                JsonArray answers = new JsonArray();
                params.getAsJsonObject()
                        .getAsJsonArray("items")
                        .forEach(i -> answers.add(settings));
                return answers;
            }
            case "window/showMessageRequest" -> {
                for (JsonElement action : params.getAsJsonObject().getAsJsonArray("actions")) {
                    if (action.getAsJsonObject().get("title").getAsString().equals(choice)) {
                        return action;
                    }
                }
            }
            case "window/showDocument" -> {
                JsonObject shown = new JsonObject();
                shown.addProperty("success", true);
                return shown;
            }
            case "workspace/applyEdit" -> {
                JsonObject applied = new JsonObject();
                applied.add("applied", new JsonPrimitive(false));
                return applied;
            }
            default -> {}
        }
        return JsonNull.INSTANCE;
    }

    /** What the writer will choose when asked. */
    void willChoose(String title) {
        choice = title;
    }

    String uri(String path) {
        if (path.contains(":")) {
            return path;
        }
        Path folder = setup.folder() == null ? Path.of("/nowhere/incidents") : setup.folder();
        return folder.resolve(path).toUri().toString();
    }

    void open(String path, String text) {
        String language = path.endsWith(".md") ? "markdown" : "plaintext";
        open(path, path.endsWith(".yaml") ? "yaml" : language, text);
    }

    void open(String path, String language, String text) {
        String encoding = server.get("positionEncoding").getAsString();
        Buffer buffer = new Buffer(encoding, text);
        buffers.put(uri(path), buffer);
        wire.tell(
                "textDocument/didOpen",
                Map.of(
                        "textDocument",
                        Map.of(
                                "uri",
                                uri(path),
                                "languageId",
                                language,
                                "version",
                                buffer.version(),
                                "text",
                                text)));
    }

    String text(String path) {
        return buffer(path).text();
    }

    /** What a request about a place is sent with. */
    Map<String, Object> at(String path, int offset) {
        return Map.of(
                "textDocument",
                Map.of("uri", uri(path)),
                "position",
                buffer(path).position(offset));
    }

    Map<String, Object> all(String path) {
        return buffer(path).range(0, text(path).length());
    }

    /** The words in a range that the server gave. */
    String words(String path, JsonObject range) {
        return buffer(path).words(range);
    }

    /** Applies an edit that the server gave, and tells it so. */
    void take(String path, JsonObject edit) {
        JsonArray edits = new JsonArray();
        edits.add(edit);
        change(path, buffer(path).apply(edits));
    }

    private Buffer buffer(String path) {
        return buffers.get(uri(path));
    }

    void type(String path, String after, String text) {
        int at = text(path).indexOf(after) + after.length();
        change(path, List.of(buffer(path).replace(at, at, text)));
    }

    void replace(String path, String words, String with) {
        int at = text(path).indexOf(words);
        change(path, List.of(buffer(path).replace(at, at + words.length(), with)));
    }

    void undo(String path) {
        change(path, List.of(buffer(path).undo()));
    }

    /**
     * @param changes that the buffer has made already
     */
    void change(String path, List<Map<String, Object>> changes) {
        wire.tell(
                "textDocument/didChange",
                Map.of(
                        "textDocument",
                        Map.of("uri", uri(path), "version", buffer(path).nextVersion()),
                        "contentChanges",
                        changes));
    }

    /** One change after the other on a text, in one message. */
    void edit(String path, List<int[]> places, List<String> texts) {
        List<Map<String, Object>> changes = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            changes.add(buffer(path).replace(places.get(i)[0], places.get(i)[1], texts.get(i)));
        }
        change(path, changes);
    }

    void save(String path) {
        wire.tell("textDocument/didSave", Map.of("textDocument", Map.of("uri", uri(path))));
    }

    void close(String path) {
        wire.tell("textDocument/didClose", Map.of("textDocument", Map.of("uri", uri(path))));
        buffers.remove(uri(path));
    }

    /** Closed under one name, opened under another. */
    void rename(String from, String to) {
        String text = text(from);
        close(from);
        open(to, text);
    }

    void settings(String json) {
        settings = JsonParser.parseString(json).getAsJsonObject();
        JsonObject section = new JsonObject();
        section.add("brieflint", settings);
        wire.tell("workspace/didChangeConfiguration", Map.of("settings", section));
        settled();
    }

    void folders(List<Path> added, List<Path> removed) {
        wire.tell(
                "workspace/didChangeWorkspaceFolders",
                Map.of("event", Map.of("added", named(added), "removed", named(removed))));
        settled();
    }

    private static List<Map<String, String>> named(List<Path> folders) {
        return folders.stream()
                .map(folder -> Map.of("uri", folder.toUri().toString(), "name", "folder"))
                .toList();
    }

    /** Two round trips: what the server asks and does because of a message is done. */
    void settled() {
        for (int i = 0; i < 2; i++) {
            Wire.await(wire.ask("workspace/symbol", Map.of("query", "")));
        }
        for (String uri : List.copyOf(buffers.keySet())) {
            brief(uri);
        }
    }

    boolean pulls() {
        return server.has("diagnosticProvider");
    }

    /** The diagnostics of the text as it is now, once they are there. */
    JsonArray diagnostics(String path) {
        if (pulls() && !path.endsWith(".yaml")) {
            JsonObject report = pull(path);
            resultIds.remove(uri(path));
            return report.getAsJsonArray("items");
        }
        settled();
        return published(path);
    }

    /** What was last sent, whenever that was. */
    JsonArray published(String path) {
        return published.getOrDefault(uri(path), new JsonArray());
    }

    boolean wasPublished(String path) {
        return published.containsKey(uri(path));
    }

    /** Asks until the server has an answer about the text as it is. */
    JsonObject pull(String path) {
        Map<String, Object> params = new TreeMap<>();
        params.put("textDocument", Map.of("uri", uri(path)));
        if (resultIds.containsKey(uri(path))) {
            params.put("previousResultId", resultIds.get(uri(path)));
        }
        JsonObject response = Wire.await(wire.ask("textDocument/diagnostic", params));
        while (response.has("error")) {
            response = Wire.await(wire.ask("textDocument/diagnostic", params));
        }
        JsonObject report = response.getAsJsonObject("result");
        if (report.has("resultId")) {
            resultIds.put(uri(path), report.get("resultId").getAsString());
        }
        return report;
    }

    /** One line each: severity, rule, and the words that are marked. */
    List<String> findings(String path) {
        List<String> lines = new ArrayList<>();
        for (JsonElement element : diagnostics(path)) {
            lines.add(line(path, element.getAsJsonObject()));
        }
        return lines;
    }

    private String line(String path, JsonObject diagnostic) {
        String severity =
                switch (diagnostic.get("severity").getAsInt()) {
                    case 1 -> "error";
                    case 2 -> "warning";
                    case 3 -> "info";
                    default -> "hint";
                };
        String words = buffer(path).words(diagnostic.getAsJsonObject("range"));
        return severity + " " + diagnostic.get("code").getAsString() + ": " + words;
    }

    JsonObject brief(String path) {
        JsonObject response =
                Wire.await(
                        wire.ask(
                                "brieflint/brief",
                                Map.of("textDocument", Map.of("uri", uri(path)))));
        JsonElement result = response.get("result");
        return result instanceof JsonObject object ? object : new JsonObject();
    }

    /** Offered at the words, in the order of the menu. */
    List<JsonObject> actions(String path, String words, String... only) {
        int at = text(path).indexOf(words);
        Map<String, Object> context = new TreeMap<>();
        context.put("diagnostics", List.of());
        if (only.length > 0) {
            context.put("only", List.of(only));
        }
        JsonObject response =
                Wire.await(
                        wire.ask(
                                "textDocument/codeAction",
                                Map.of(
                                        "textDocument",
                                        Map.of("uri", uri(path)),
                                        "range",
                                        buffer(path).range(at, at + words.length()),
                                        "context",
                                        context)));
        List<JsonObject> actions = new ArrayList<>();
        response.getAsJsonArray("result").forEach(action -> actions.add(action.getAsJsonObject()));
        return actions;
    }

    List<String> titles(String path, String words, String... only) {
        return actions(path, words, only).stream()
                .map(action -> action.get("title").getAsString())
                .toList();
    }

    JsonObject action(String path, String words, String title, String... only) {
        return actions(path, words, only).stream()
                .filter(action -> action.get("title").getAsString().startsWith(title))
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        title + " is not among " + titles(path, words, only)));
    }

    /** Chooses an action by the beginning of its title. */
    void choose(String path, String words, String title, String... only) {
        JsonObject action = action(path, words, title, only);
        if (action.has("edit")) {
            apply(action.getAsJsonObject("edit"));
        } else {
            JsonObject command = action.getAsJsonObject("command");
            run(command.get("command").getAsString(), command.getAsJsonArray("arguments"));
        }
    }

    void run(String command, Object arguments) {
        result(
                wire.ask(
                        "workspace/executeCommand",
                        Map.of("command", command, "arguments", arguments)));
    }

    private void apply(JsonObject edit) {
        if (edit.has("documentChanges")) {
            for (JsonElement element : edit.getAsJsonArray("documentChanges")) {
                JsonObject change = element.getAsJsonObject();
                if (change.has("kind")) {
                    store(change.get("uri").getAsString(), "");
                } else {
                    apply(
                            change.getAsJsonObject("textDocument").get("uri").getAsString(),
                            change.getAsJsonArray("edits"));
                }
            }
        } else {
            edit.getAsJsonObject("changes")
                    .entrySet()
                    .forEach(entry -> apply(entry.getKey(), entry.getValue().getAsJsonArray()));
        }
    }

    /** Changes of a file that is not open go to disk, and the server hears of them. */
    private void apply(String uri, JsonArray edits) {
        Buffer open = buffers.get(uri);
        if (open != null) {
            change(uri, open.apply(edits));
            return;
        }
        Buffer file = new Buffer(server.get("positionEncoding").getAsString(), stored(uri));
        file.apply(edits);
        store(uri, file.text());
        wire.tell(
                "workspace/didChangeWatchedFiles",
                Map.of("changes", List.of(Map.of("uri", uri, "type", 2))));
    }

    private static String stored(String uri) {
        try {
            return Files.readString(Path.of(java.net.URI.create(uri)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void store(String uri, String text) {
        try {
            Files.writeString(Path.of(java.net.URI.create(uri)), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonObject result(CompletableFuture<JsonObject> response) {
        JsonObject answer = Wire.await(response);
        if (answer.has("error")) {
            throw new AssertionError(answer.toString());
        }
        return answer.get("result") instanceof JsonObject object ? object : new JsonObject();
    }

    String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    int exitCode() {
        return Wire.await(exitCode);
    }

    /** Leaves as the protocol asks. */
    int quit() {
        Wire.await(wire.ask("shutdown", JsonNull.INSTANCE));
        wire.tell("exit", JsonNull.INSTANCE);
        return exitCode();
    }

    @Override
    public void close() {
        if (!exitCode.isDone()) {
            quit();
        }
    }
}
