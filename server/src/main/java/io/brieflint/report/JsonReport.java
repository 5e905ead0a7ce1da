package io.brieflint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The JSON that programs read, version 1: docs/schema/check-v1.schema.json. Offsets count UTF-16
 * code units from 0, lines and columns count from 1. Findings stand in text order.
 */
public final class JsonReport implements Report {
    private static final int VERSION = 1;

    private final JsonGenerator json;

    /**
     * @param tool version of Brieflint
     */
    public JsonReport(Writer out, String tool) throws IOException {
        json = Json.to(out);
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "brieflint");
        json.writeStringField("version", tool);
        json.writeEndObject();
        json.writeArrayFieldStart("documents");
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        new DocumentWriter(json, document).write();
    }

    @Override
    public void finish(List<Trouble> troubles, Summary summary) throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("failures");
        for (Trouble trouble : troubles) {
            write(trouble);
        }
        json.writeEndArray();
        write(summary);
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void write(Trouble trouble) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", trouble.path());
        json.writeNumberField("line", trouble.line());
        json.writeNumberField("column", trouble.column());
        json.writeStringField("code", trouble.code());
        json.writeStringField("message", trouble.message());
        json.writeEndObject();
    }

    private void write(Summary summary) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("documents", summary.documents());
        json.writeNumberField("skipped", summary.skipped());
        json.writeNumberField("error", summary.error());
        json.writeNumberField("warning", summary.warning());
        json.writeNumberField("info", summary.info());
        json.writeNumberField("hint", summary.hint());
        json.writeEndObject();
    }
}
