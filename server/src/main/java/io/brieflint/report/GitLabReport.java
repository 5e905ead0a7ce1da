package io.brieflint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** GitLab's Code Quality report: a list of issues, one a finding. */
final class GitLabReport implements Report {
    private final JsonGenerator json;

    GitLabReport(Writer out) throws IOException {
        json = Json.to(out);
        json.writeStartArray();
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        ShownDocument shown = new ShownDocument(document);
        for (Finding finding : document.analysis().findings()) {
            ShownDocument.Place place = shown.place(finding.span());
            write(
                    finding.rule().toString(),
                    shown.message(finding),
                    shown.help(finding),
                    severity(finding.severity()),
                    // Fingerprints tell findings of one file apart; GitLab wants more.
                    Fingerprints.hash(shown.path() + "\n" + shown.fingerprint(finding)),
                    shown.path(),
                    place.line(),
                    place.endLine());
        }
    }

    @Override
    public void finish(List<Trouble> troubles, Summary summary) throws IOException {
        for (Trouble trouble : troubles) {
            String message = TerminalText.printable(trouble.message());
            String path = TerminalText.printable(trouble.path());
            write(
                    "brieflint/not-checked",
                    message,
                    message,
                    "blocker",
                    Fingerprints.hash(path + "\n" + trouble.code() + "\n" + message),
                    path,
                    trouble.line(),
                    trouble.line());
        }
        json.writeEndArray();
        json.writeRaw('\n');
        json.flush();
    }

    private void write(
            String rule,
            String message,
            String help,
            String severity,
            String fingerprint,
            String path,
            int line,
            int endLine)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "issue");
        json.writeStringField("check_name", rule);
        json.writeStringField("description", message);
        json.writeObjectFieldStart("content");
        json.writeStringField("body", help);
        json.writeEndObject();
        json.writeArrayFieldStart("categories");
        json.writeString("Clarity");
        json.writeEndArray();
        json.writeStringField("severity", severity);
        json.writeStringField("fingerprint", fingerprint);
        json.writeObjectFieldStart("location");
        json.writeStringField("path", path);
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", line);
        json.writeNumberField("end", endLine);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "major";
            case INFO -> "minor";
            case HINT -> "info";
        };
    }
}
