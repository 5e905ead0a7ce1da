package io.brieflint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.brieflint.analysis.SuppressedFinding;
import io.brieflint.analysis.Suppression;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.finding.RelatedPlace;
import io.brieflint.finding.RuleId;
import io.brieflint.finding.TextEdit;
import io.brieflint.rule.Rule;
import io.brieflint.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the findings of one document as SARIF results. */
final class SarifResults {
    private final JsonGenerator json;
    private final ShownDocument document;
    private final SarifRules rules;
    private final Function<RuleId, Optional<Rule>> known;
    private final Optional<LineHashes> hashes;

    SarifResults(
            JsonGenerator json,
            ShownDocument document,
            SarifRules rules,
            Function<RuleId, Optional<Rule>> known) {
        this.json = json;
        this.document = document;
        this.rules = rules;
        this.known = known;
        // A hash over a line gives a short secret in it away to whoever tries a few.
        this.hashes =
                document.masking().hidesSomething()
                        ? Optional.empty()
                        : Optional.of(LineHashes.of(document.source().text()));
    }

    void write() throws IOException {
        for (Finding finding : document.analysis().findings()) {
            json.writeStartObject();
            writeResult(finding);
            writeFixes(document.fixes(finding));
            json.writeEndObject();
        }
        for (SuppressedFinding suppressed : document.analysis().suppressed()) {
            json.writeStartObject();
            writeResult(suppressed.finding());
            writeSuppression(suppressed.suppression());
            json.writeEndObject();
        }
    }

    private void writeResult(Finding finding) throws IOException {
        json.writeStringField("ruleId", finding.rule().toString());
        json.writeNumberField("ruleIndex", rules.index(finding, known));
        json.writeStringField("level", SarifRules.level(finding.severity()));
        writeText("message", document.message(finding));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        writePhysicalLocation(finding.span());
        json.writeEndObject();
        json.writeEndArray();
        writeRelated(finding.related());
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("brieflint/v1", document.fingerprint(finding));
        if (hashes.isPresent()) {
            int line = document.place(finding.span()).line();
            json.writeStringField("primaryLocationLineHash", hashes.get().line(line));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("severity", finding.severity().id());
        json.writeStringField("help", document.help(finding));
        if (finding.element().isPresent()) {
            json.writeStringField("element", finding.element().get());
        }
        json.writeEndObject();
    }

    private void writeRelated(List<RelatedPlace> related) throws IOException {
        if (related.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        for (RelatedPlace place : related) {
            json.writeStartObject();
            writePhysicalLocation(place.span());
            writeText("message", document.line(place.message()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeFixes(List<Fix> fixes) throws IOException {
        if (fixes.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("fixes");
        for (Fix fix : fixes) {
            json.writeStartObject();
            writeText("description", document.line(fix.title()));
            json.writeArrayFieldStart("artifactChanges");
            json.writeStartObject();
            json.writeFieldName("artifactLocation");
            SarifReport.writeLocation(json, document.path());
            json.writeArrayFieldStart("replacements");
            for (TextEdit edit : fix.edits()) {
                json.writeStartObject();
                json.writeFieldName("deletedRegion");
                writeRegion(edit.span());
                writeText("insertedContent", TerminalText.whole(edit.newText()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeSuppression(Suppression suppression) throws IOException {
        boolean inText = !suppression.span().isEmpty();
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", inText ? "inSource" : "external");
        json.writeStringField("status", "accepted");
        if (!suppression.reason().isBlank()) {
            json.writeStringField("justification", document.line(suppression.reason()));
        }
        if (inText) {
            json.writeObjectFieldStart("location");
            writePhysicalLocation(suppression.span());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writePhysicalLocation(Span span) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeFieldName("artifactLocation");
        SarifReport.writeLocation(json, document.path());
        json.writeFieldName("region");
        writeRegion(span);
        json.writeEndObject();
    }

    private void writeRegion(Span span) throws IOException {
        ShownDocument.Place place = document.place(span);
        json.writeStartObject();
        json.writeNumberField("startLine", place.line());
        json.writeNumberField("startColumn", place.column());
        json.writeNumberField("endLine", place.endLine());
        json.writeNumberField("endColumn", place.endColumn());
        json.writeEndObject();
    }

    private void writeText(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", TerminalText.whole(text));
        json.writeEndObject();
    }
}
