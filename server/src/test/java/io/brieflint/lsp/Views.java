package io.brieflint.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an editor shows of one text beside its findings. */
record Views(Editor editor, String path) {

    /** Kind and text of what is shown at the first letter of the words, and what is marked. */
    record Hover(String kind, String text, String marked) {}

    Optional<Hover> hover(String words) {
        JsonElement result =
                ask("textDocument/hover", editor.at(path, editor.text(path).indexOf(words)));
        if (!(result instanceof JsonObject hover)) {
            return Optional.empty();
        }
        JsonObject contents = hover.getAsJsonObject("contents");
        return Optional.of(
                new Hover(
                        contents.get("kind").getAsString(),
                        contents.get("value").getAsString(),
                        editor.words(path, hover.getAsJsonObject("range"))));
    }

    /** What is proposed right behind the words, in the order that the editor shows. */
    List<JsonObject> completions(String after) {
        int at = editor.text(path).indexOf(after) + after.length();
        JsonElement result = ask("textDocument/completion", editor.at(path, at));
        JsonArray items =
                result instanceof JsonObject list
                        ? list.getAsJsonArray("items")
                        : result.getAsJsonArray();
        return objects(items).stream()
                .sorted((a, b) -> text(a, "sortText").compareTo(text(b, "sortText")))
                .toList();
    }

    List<String> labels(String after) {
        return completions(after).stream().map(item -> text(item, "label")).toList();
    }

    JsonObject completion(String after, String label) {
        return completions(after).stream()
                .filter(item -> text(item, "label").equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " not among " + labels(after)));
    }

    /** Takes a proposal, as it stands or with what its stops suggest. */
    void complete(String after, String label) {
        JsonObject item = completion(after, label);
        JsonObject edit = item.getAsJsonObject("textEdit");
        if (item.has("insertTextFormat") && item.get("insertTextFormat").getAsInt() == 2) {
            JsonObject snippet = new JsonObject();
            snippet.add("value", edit.get("newText"));
            edit.add("snippet", snippet);
        }
        editor.take(path, edit);
    }

    List<JsonObject> lenses() {
        return objects(ask("textDocument/codeLens", document()).getAsJsonArray());
    }

    List<String> lensTitles() {
        return lenses().stream()
                .map(lens -> text(lens.getAsJsonObject("command"), "title"))
                .toList();
    }

    /** The text with the hints in it, as the editor shows it. */
    String withHints() {
        JsonArray hints =
                ask(
                                "textDocument/inlayHint",
                                Map.of(
                                        "textDocument",
                                        Map.of("uri", editor.uri(path)),
                                        "range",
                                        editor.all(path)))
                        .getAsJsonArray();
        Buffer shown =
                new Buffer(
                        editor.server().get("positionEncoding").getAsString(), editor.text(path));
        List<JsonObject> last = new ArrayList<>(objects(hints));
        Collections.reverse(last);
        for (JsonObject hint : last) {
            int at = shown.offset(hint.getAsJsonObject("position"));
            shown.replace(at, at, "<" + text(hint, "label") + ">");
        }
        return shown.text();
    }

    JsonArray symbols() {
        return ask("textDocument/documentSymbol", document()).getAsJsonArray();
    }

    /** One line for each symbol of a tree, indented. */
    List<String> outline() {
        List<String> lines = new ArrayList<>();
        outline(symbols(), "", lines);
        return lines;
    }

    private void outline(JsonArray symbols, String indent, List<String> lines) {
        for (JsonObject symbol : objects(symbols)) {
            String detail = text(symbol, "detail");
            String words = editor.words(path, symbol.getAsJsonObject("selectionRange"));
            String all = editor.words(path, symbol.getAsJsonObject("range"));
            if (!all.contains(words)) {
                throw new AssertionError(words + " is outside " + all);
            }
            lines.add(indent + text(symbol, "name") + (detail.isEmpty() ? "" : " | " + detail));
            outline(symbol.getAsJsonArray("children"), indent + "  ", lines);
        }
    }

    private Map<String, Object> document() {
        return Map.of("textDocument", Map.of("uri", editor.uri(path)));
    }

    private JsonElement ask(String method, Map<String, Object> params) {
        JsonObject response = Wire.await(editor.wire().ask(method, params));
        if (response.has("error")) {
            throw new AssertionError(response.toString());
        }
        return response.get("result");
    }

    private static List<JsonObject> objects(JsonArray array) {
        List<JsonObject> objects = new ArrayList<>();
        array.forEach(element -> objects.add(element.getAsJsonObject()));
        return objects;
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }
}
