package io.brieflint.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Writes diagnostics field by field. A long brief has a thousand at each keystroke, and what Gson
 * does by reflection takes several times as long. Reads as before.
 */
final class DiagnosticWriter implements TypeAdapterFactory {
    @Override
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (!type.getRawType().equals(Diagnostic.class)) {
            return null;
        }
        TypeAdapter<T> plain = gson.getDelegateAdapter(this, type);
        TypeAdapter<JsonElement> elements = gson.getAdapter(JsonElement.class);
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, T value) throws IOException {
                if (value instanceof Diagnostic diagnostic && isOurs(diagnostic)) {
                    DiagnosticWriter.write(out, diagnostic, elements);
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
                && (diagnostic.getData() == null || diagnostic.getData() instanceof JsonElement);
    }

    private static void write(
            JsonWriter out, Diagnostic diagnostic, TypeAdapter<JsonElement> elements)
            throws IOException {
        out.beginObject();
        range(out.name("range"), diagnostic.getRange());
        if (diagnostic.getSeverity() != null) {
            out.name("severity").value(diagnostic.getSeverity().getValue());
        }
        out.name("code").value(diagnostic.getCode().getLeft());
        if (diagnostic.getCodeDescription() != null) {
            out.name("codeDescription").beginObject();
            out.name("href").value(diagnostic.getCodeDescription().getHref()).endObject();
        }
        if (diagnostic.getSource() != null) {
            out.name("source").value(diagnostic.getSource());
        }
        out.name("message").value(diagnostic.getMessage().getLeft());
        if (diagnostic.getRelatedInformation() != null) {
            out.name("relatedInformation").beginArray();
            for (DiagnosticRelatedInformation related : diagnostic.getRelatedInformation()) {
                out.beginObject();
                location(out.name("location"), related.getLocation());
                out.name("message").value(related.getMessage()).endObject();
            }
            out.endArray();
        }
        if (diagnostic.getData() != null) {
            elements.write(out.name("data"), (JsonElement) diagnostic.getData());
        }
        out.endObject();
    }

    private static void location(JsonWriter out, Location location) throws IOException {
        out.beginObject().name("uri").value(location.getUri());
        range(out.name("range"), location.getRange());
        out.endObject();
    }

    private static void range(JsonWriter out, Range range) throws IOException {
        out.beginObject();
        position(out.name("start"), range.getStart());
        position(out.name("end"), range.getEnd());
        out.endObject();
    }

    private static void position(JsonWriter out, Position position) throws IOException {
        out.beginObject();
        out.name("line").value(position.getLine());
        out.name("character").value(position.getCharacter()).endObject();
    }
}
