package io.brieflint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.finding.TextEdit;
import io.brieflint.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Reviewdog's rdjson. Columns count bytes of UTF-8. */
final class ReviewdogReport implements Report {
    private final JsonGenerator json;

    ReviewdogReport(Writer out) throws IOException {
        json = Json.to(out);
        json.writeStartObject();
        json.writeObjectFieldStart("source");
        json.writeStringField("name", "brieflint");
        json.writeStringField("url", Links.HOME);
        json.writeEndObject();
        json.writeArrayFieldStart("diagnostics");
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        ShownDocument shown = new ShownDocument(document);
        for (Finding finding : document.analysis().findings()) {
            json.writeStartObject();
            json.writeStringField("message", shown.message(finding));
            json.writeObjectFieldStart("location");
            json.writeStringField("path", shown.path());
            writeRange(shown, finding.span());
            json.writeEndObject();
            json.writeStringField(
                    "severity",
                    switch (finding.severity()) {
                        case ERROR -> "ERROR";
                        case WARNING -> "WARNING";
                        case INFO, HINT -> "INFO";
                    });
            json.writeObjectFieldStart("code");
            json.writeStringField("value", finding.rule().toString());
            json.writeStringField("url", Links.rule(finding.rule()));
            json.writeEndObject();
            writeSuggestions(shown, shown.fixes(finding));
            json.writeEndObject();
        }
    }

    @Override
    public void finish(List<Trouble> troubles, Summary summary) throws IOException {
        for (Trouble trouble : troubles) {
            json.writeStartObject();
            json.writeStringField("message", TerminalText.printable(trouble.message()));
            json.writeObjectFieldStart("location");
            json.writeStringField("path", TerminalText.printable(trouble.path()));
            json.writeObjectFieldStart("range");
            writePosition("start", trouble.line(), trouble.column());
            json.writeEndObject();
            json.writeEndObject();
            json.writeStringField("severity", "ERROR");
            json.writeObjectFieldStart("code");
            json.writeStringField("value", "not-checked");
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    // A suggestion replaces one range, so a fix of several edits cannot be one.
    private void writeSuggestions(ShownDocument shown, List<Fix> fixes) throws IOException {
        json.writeArrayFieldStart("suggestions");
        for (Fix fix : fixes) {
            if (fix.edits().size() == 1) {
                TextEdit edit = fix.edits().get(0);
                json.writeStartObject();
                writeRange(shown, edit.span());
                json.writeStringField("text", TerminalText.whole(edit.newText()));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void writeRange(ShownDocument shown, Span span) throws IOException {
        ShownDocument.Place place = shown.placeInBytes(span);
        json.writeObjectFieldStart("range");
        writePosition("start", place.line(), place.column());
        writePosition("end", place.endLine(), place.endColumn());
        json.writeEndObject();
    }

    private void writePosition(String name, int line, int column) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("line", line);
        json.writeNumberField("column", column);
        json.writeEndObject();
    }
}
