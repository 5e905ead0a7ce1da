package io.brieflint.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Writes diagnostics as text. A long brief has a thousand at each keystroke, and what Gson does by
 * reflection takes ten times as long. Reads as before.
 */
final class DiagnosticWriter implements TypeAdapterFactory {
    @Override
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (!type.getRawType().equals(Diagnostic.class)) {
            return null;
        }
        TypeAdapter<T> plain = gson.getDelegateAdapter(this, type);
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, T value) throws IOException {
                if (value instanceof Diagnostic diagnostic && isOurs(diagnostic)) {
                    out.jsonValue(json(diagnostic));
                } else {
                    plain.write(out, value);
                }
            }

            @Override
            public T read(JsonReader in) throws IOException {
                return plain.read(in);
            }
        };
    }

    /** Made by {@link Diagnostics}, which never sets more. */
    private static boolean isOurs(Diagnostic diagnostic) {
        return diagnostic.getCode() != null
                && diagnostic.getCode().isLeft()
                && diagnostic.getMessage() != null
                && diagnostic.getMessage().isLeft()
                && diagnostic.getTags() == null
                && (diagnostic.getData() == null || isNames(diagnostic.getData()));
    }

    private static boolean isNames(Object data) {
        return data instanceof JsonObject object
                && object.size() > 0
                && object.entrySet().stream().allMatch(field -> isText(field.getValue()));
    }

    private static boolean isText(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
    }

    private static String json(Diagnostic diagnostic) {
        StringBuilder json = new StringBuilder(512).append("{\"range\":");
        range(json, diagnostic.getRange());
        if (diagnostic.getSeverity() != null) {
            json.append(",\"severity\":").append(diagnostic.getSeverity().getValue());
        }
        string(json.append(",\"code\":"), diagnostic.getCode().getLeft());
        if (diagnostic.getCodeDescription() != null) {
            string(
                    json.append(",\"codeDescription\":{\"href\":"),
                    diagnostic.getCodeDescription().getHref());
            json.append('}');
        }
        if (diagnostic.getSource() != null) {
            string(json.append(",\"source\":"), diagnostic.getSource());
        }
        string(json.append(",\"message\":"), diagnostic.getMessage().getLeft());
        if (diagnostic.getRelatedInformation() != null) {
            json.append(",\"relatedInformation\":[");
            String comma = "";
            for (DiagnosticRelatedInformation related : diagnostic.getRelatedInformation()) {
                related(json.append(comma), related);
                comma = ",";
            }
            json.append(']');
        }
        if (diagnostic.getData() != null) {
            data(json.append(",\"data\":"), (JsonObject) diagnostic.getData());
        }
        return json.append('}').toString();
    }

    private static void data(StringBuilder json, JsonObject data) {
        String comma = "{";
        for (Map.Entry<String, JsonElement> field : data.entrySet()) {
            string(json.append(comma), field.getKey());
            string(json.append(':'), field.getValue().getAsString());
            comma = ",";
        }
        json.append('}');
    }

    private static void related(StringBuilder json, DiagnosticRelatedInformation related) {
        string(json.append("{\"location\":{\"uri\":"), related.getLocation().getUri());
        range(json.append(",\"range\":"), related.getLocation().getRange());
        string(json.append("},\"message\":"), related.getMessage());
        json.append('}');
    }

    private static void range(StringBuilder json, Range range) {
        position(json.append("{\"start\":"), range.getStart());
        position(json.append(",\"end\":"), range.getEnd());
        json.append('}');
    }

    private static void position(StringBuilder json, Position position) {
        json.append("{\"line\":").append(position.getLine());
        json.append(",\"character\":").append(position.getCharacter()).append('}');
    }

    /**
     * Nothing but ASCII: one curly quote would make Java copy the whole message letter by letter.
     */
    private static void string(StringBuilder json, String text) {
        json.append('"');
        char[] letters = text.toCharArray();
        int written = 0;
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                json.append(letters, written, i - written);
                escape(json, c);
                written = i + 1;
            }
        }
        json.append(letters, written, letters.length - written).append('"');
    }

    private static void escape(StringBuilder json, char c) {
        if (c == '"' || c == '\\') {
            json.append('\\').append(c);
        } else {
            String hex = Integer.toHexString(c);
            json.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
        }
    }
}
