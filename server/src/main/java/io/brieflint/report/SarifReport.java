package io.brieflint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.brieflint.analysis.Suppression;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * SARIF 2.1.0, the format of code scanning services. Results are written as they come; the rules
 * they name follow at the end.
 */
final class SarifReport implements Report {
    /** What paths are relative to: the folder in which Brieflint was started. */
    static final String ROOT = "%SRCROOT%";

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator json;
    private final String version;
    private final SarifRules rules = new SarifRules();
    private final List<String> artifacts = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    /** Something to tell beside the findings. */
    private record Note(String level, String code, String path, int line, String message) {}

    SarifReport(Writer out, String version) throws IOException {
        this.json = Json.to(out);
        this.version = version;
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        writeBases();
        json.writeArrayFieldStart("results");
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        ShownDocument shown = new ShownDocument(document);
        artifacts.add(shown.path());
        new SarifResults(json, shown, rules, document.rules()).write();
        for (Suppression unused : document.analysis().unusedSuppressions()) {
            if (!unused.span().isEmpty()) {
                String message =
                        "This request keeps nothing quiet, and can go: "
                                + shown.line(unused.rule());
                int line = shown.place(unused.span()).line();
                notes.add(new Note("note", "unused-suppression", shown.path(), line, message));
            }
        }
    }

    @Override
    public void finish(List<Trouble> troubles, Summary summary) throws IOException {
        json.writeEndArray();
        writeArtifacts();
        writeInvocation(troubles);
        writeTool();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void writeBases() throws IOException {
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(ROOT);
        json.writeObjectFieldStart("description");
        json.writeStringField("text", "The folder in which Brieflint was started.");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeArtifacts() throws IOException {
        json.writeArrayFieldStart("artifacts");
        for (String path : artifacts) {
            json.writeStartObject();
            json.writeFieldName("location");
            writeLocation(json, path);
            json.writeArrayFieldStart("roles");
            json.writeString("analysisTarget");
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeLocation(JsonGenerator json, String path) throws IOException {
        json.writeStartObject();
        boolean absolute = path.startsWith("/");
        json.writeStringField("uri", (absolute ? "file://" : "") + Links.path(path));
        if (!absolute) {
            json.writeStringField("uriBaseId", ROOT);
        }
        json.writeEndObject();
    }

    private void writeInvocation(List<Trouble> troubles) throws IOException {
        List<Note> configuration = new ArrayList<>();
        List<Note> execution = new ArrayList<>(notes);
        for (Trouble trouble : troubles) {
            String message = TerminalText.printable(trouble.message());
            String code = trouble.code();
            Note note = new Note("error", code, trouble.path(), trouble.line(), message);
            (code.equals("configuration") ? configuration : execution).add(note);
        }
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", troubles.isEmpty());
        writeNotes("toolExecutionNotifications", execution);
        writeNotes("toolConfigurationNotifications", configuration);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeNotes(String field, List<Note> all) throws IOException {
        json.writeArrayFieldStart(field);
        for (Note note : all) {
            json.writeStartObject();
            json.writeStringField("level", note.level());
            json.writeObjectFieldStart("descriptor");
            json.writeStringField("id", note.code());
            json.writeEndObject();
            json.writeObjectFieldStart("message");
            json.writeStringField("text", note.message());
            json.writeEndObject();
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            json.writeFieldName("artifactLocation");
            writeLocation(json, note.path());
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", note.line());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeTool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Brieflint");
        json.writeStringField("version", version);
        json.writeStringField("informationUri", Links.HOME);
        rules.write(json);
        json.writeEndObject();
        json.writeEndObject();
    }
}
