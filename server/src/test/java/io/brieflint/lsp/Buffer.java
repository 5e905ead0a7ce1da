package io.brieflint.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A text as an editor holds it, with its own idea of lines and columns. */
final class Buffer {
    private final String encoding;
    private final Deque<String> past = new ArrayDeque<>();
    private String text;
    private int version = 1;

    /**
     * @param encoding what columns count: {@code utf-8}, {@code utf-16} or {@code utf-32}
     */
    Buffer(String encoding, String text) {
        this.encoding = encoding;
        this.text = text;
    }

    String text() {
        return text;
    }

    int version() {
        return version;
    }

    /** Replaces a piece; the change in the protocol's words, by range. */
    Map<String, Object> replace(int start, int end, String with) {
        Map<String, Object> change = Map.of("range", range(start, end), "text", with);
        past.push(text);
        text = text.substring(0, start) + with + text.substring(end);
        return change;
    }

    /** The text before the last change, as the one change of all. */
    Map<String, Object> undo() {
        text = past.pop();
        return Map.of("text", text);
    }

    int nextVersion() {
        return ++version;
    }

    Map<String, Object> range(int start, int end) {
        return Map.of("start", position(start), "end", position(end));
    }

    Map<String, Object> position(int offset) {
        int line = 0;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            if (endsLine(i) && i + 1 <= offset) {
                line++;
                start = i + 1;
            }
        }
        return Map.of("line", line, "character", units(text.substring(start, offset)));
    }

    int offset(JsonObject position) {
        int line = position.get("line").getAsInt();
        int at = 0;
        for (int i = 0; line > 0; i++) {
            if (endsLine(i)) {
                line--;
                at = i + 1;
            }
        }
        int wanted = position.get("character").getAsInt();
        int end = at;
        while (units(text.substring(at, end)) < wanted) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    String words(JsonObject range) {
        return text.substring(
                offset(range.getAsJsonObject("start")), offset(range.getAsJsonObject("end")));
    }

    /** Applies edits that all mean the text as it is; a snippet leaves what its stops suggest. */
    List<Map<String, Object>> apply(JsonArray edits) {
        record Edit(int start, int end, String with) {}
        List<Edit> ordered = new ArrayList<>();
        for (JsonElement element : edits) {
            JsonObject edit = element.getAsJsonObject();
            JsonObject range = edit.getAsJsonObject("range");
            String with =
                    edit.has("snippet")
                            ? filled(edit.getAsJsonObject("snippet").get("value").getAsString())
                            : edit.get("newText").getAsString();
            ordered.add(
                    new Edit(
                            offset(range.getAsJsonObject("start")),
                            offset(range.getAsJsonObject("end")),
                            with));
        }
        ordered.sort(Comparator.comparingInt(Edit::start).reversed());
        List<Map<String, Object>> changes = new ArrayList<>();
        for (Edit edit : ordered) {
            changes.add(replace(edit.start(), edit.end(), edit.with()));
        }
        return changes;
    }

    private static String filled(String snippet) {
        return snippet.replaceAll("\\$\\{\\d+:((?:[^}\\\\]|\\\\.)*)\\}", "$1")
                .replaceAll("\\\\([$}\\\\])", "$1");
    }

    private boolean endsLine(int i) {
        char c = text.charAt(i);
        boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        return c == '\n' || (c == '\r' && !pair);
    }

    private int units(String piece) {
        return switch (encoding) {
            case "utf-8" -> piece.getBytes(StandardCharsets.UTF_8).length;
            case "utf-32" -> piece.codePointCount(0, piece.length());
            default -> piece.length();
        };
    }
}
