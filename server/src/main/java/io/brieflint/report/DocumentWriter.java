package io.brieflint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.SuppressedFinding;
import io.brieflint.analysis.Suppression;
import io.brieflint.element.ElementState;
import io.brieflint.fact.PlacedFact;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.finding.RelatedPlace;
import io.brieflint.finding.TextEdit;
import io.brieflint.profile.Importance;
import io.brieflint.profile.ProfileChoice;
import io.brieflint.text.LineColumn;
import io.brieflint.text.Span;
import java.io.IOException;
import java.util.List;

/** Writes one document of the JSON report. */
final class DocumentWriter {
    private final JsonGenerator json;
    private final String path;
    private final Analysis analysis;
    private final Masking masking;
    private final Fingerprints fingerprints;

    DocumentWriter(JsonGenerator json, CheckedDocument document) {
        this.json = json;
        this.path = document.path();
        this.analysis = document.analysis();
        this.masking = Masking.of(analysis);
        this.fingerprints = Fingerprints.of(analysis);
    }

    void write() throws IOException {
        json.writeStartObject();
        string("path", path);
        writeProfile(analysis.profile());
        writeElements();
        writeFacts();
        writeFindings();
        writeSuppressed();
        writeUnused();
        json.writeEndObject();
    }

    private void writeProfile(ProfileChoice choice) throws IOException {
        json.writeObjectFieldStart("profile");
        writeChoice("audience", choice.profile().audience().id(), choice.audienceFrom());
        writeChoice("stage", choice.profile().stage().id(), choice.stageFrom());
        json.writeEndObject();
    }

    private void writeChoice(String name, String value, String from) throws IOException {
        json.writeObjectFieldStart(name);
        string("value", value);
        string("from", masking.text(from));
        json.writeEndObject();
    }

    private void writeElements() throws IOException {
        json.writeArrayFieldStart("elements");
        for (ElementState state : analysis.elements()) {
            Importance importance = state.importance();
            boolean required = importance == Importance.ESSENTIAL || importance == Importance.MUST;
            json.writeStartObject();
            string("id", state.element().id());
            string("status", state.status().id());
            string("importance", importance.id());
            json.writeBooleanField("required", required);
            json.writeArrayFieldStart("evidence");
            for (Span evidence : state.evidence()) {
                json.writeStartObject();
                writePlace(evidence);
                string("text", masking.source(evidence));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeFacts() throws IOException {
        FactValueWriter values = new FactValueWriter(json, masking);
        json.writeArrayFieldStart("facts");
        for (PlacedFact placed : analysis.facts()) {
            json.writeStartObject();
            string("kind", placed.fact().kind().id());
            string("role", placed.fact().role().id());
            string("precision", placed.fact().precision().id());
            writePlace(placed.span());
            string("text", masking.source(placed.span()));
            json.writeFieldName("value");
            if (masking.isSecret(placed.span())) {
                json.writeStartObject();
                json.writeEndObject();
            } else {
                values.write(placed.fact().value());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeFindings() throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : analysis.findings()) {
            json.writeStartObject();
            writeFinding(finding);
            writeFixes(analysis.fixes(finding));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeSuppressed() throws IOException {
        json.writeArrayFieldStart("suppressed");
        for (SuppressedFinding suppressed : analysis.suppressed()) {
            json.writeStartObject();
            writeFinding(suppressed.finding());
            writeFixes(List.of());
            json.writeObjectFieldStart("suppression");
            writeSuppression(suppressed.suppression());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeUnused() throws IOException {
        json.writeArrayFieldStart("unusedSuppressions");
        for (Suppression suppression : analysis.unusedSuppressions()) {
            json.writeStartObject();
            writeSuppression(suppression);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeSuppression(Suppression suppression) throws IOException {
        string("rule", suppression.rule());
        string("reason", masking.text(suppression.reason()));
        writePlace(suppression.span());
        writeRange(suppression.span());
    }

    private void writeFinding(Finding finding) throws IOException {
        string("rule", finding.rule().toString());
        string("family", finding.rule().family());
        string("severity", finding.severity().id());
        string("message", masking.text(finding.message()));
        string("help", masking.text(finding.help()));
        string("fingerprint", fingerprints.of(finding));
        if (finding.element().isPresent()) {
            string("element", finding.element().get());
        } else {
            json.writeNullField("element");
        }
        writePlace(finding.span());
        string("text", masking.source(finding.span()));
        writeRange(finding.span());
        writeRelated(finding.related());
    }

    private void writeRelated(List<RelatedPlace> related) throws IOException {
        json.writeArrayFieldStart("related");
        for (RelatedPlace place : related) {
            json.writeStartObject();
            string("path", path);
            writePlace(place.span());
            string("message", masking.text(place.message()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeFixes(List<Fix> fixes) throws IOException {
        json.writeArrayFieldStart("fixes");
        for (Fix fix : fixes) {
            if (masking.mayShow(fix)) {
                writeFix(fix);
            }
        }
        json.writeEndArray();
    }

    private void writeFix(Fix fix) throws IOException {
        json.writeStartObject();
        string("title", masking.text(fix.title()));
        string("applicability", fix.applicability().id());
        json.writeBooleanField("preferred", fix.preferred());
        json.writeArrayFieldStart("edits");
        for (TextEdit edit : fix.edits()) {
            json.writeStartObject();
            writePlace(edit.span());
            string("newText", edit.newText());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writePlace(Span span) throws IOException {
        json.writeNumberField("offset", span.start());
        json.writeNumberField("length", span.length());
    }

    private void writeRange(Span span) throws IOException {
        json.writeObjectFieldStart("range");
        writeLineColumn("start", span.start());
        writeLineColumn("end", span.end());
        json.writeEndObject();
    }

    private void writeLineColumn(String name, int offset) throws IOException {
        LineColumn place = analysis.brief().source().lineColumn(offset);
        json.writeObjectFieldStart(name);
        json.writeNumberField("line", place.line() + 1);
        json.writeNumberField("column", place.column() + 1);
        json.writeEndObject();
    }

    private void string(String name, String text) throws IOException {
        json.writeStringField(name, TerminalText.whole(text));
    }
}
