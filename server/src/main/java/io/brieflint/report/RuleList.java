package io.brieflint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.rule.Example;
import io.brieflint.rule.Rule;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Rules for programs, as a JSON list. */
public final class RuleList {
    private RuleList() {}

    public static void write(List<Rule> rules, Writer out) throws IOException {
        JsonGenerator json = Json.to(out);
        json.writeStartArray();
        for (Rule rule : rules) {
            write(rule, json);
        }
        json.writeEndArray();
        json.writeRaw('\n');
        json.flush();
    }

    private static void write(Rule rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id().toString());
        json.writeStringField("family", rule.id().family());
        json.writeStringField("severity", rule.loudness().usual().id());
        json.writeObjectFieldStart("audiences");
        for (Audience audience : Audience.values()) {
            Optional<Severity> level = rule.loudness().audiences().get(audience);
            if (level != null) {
                json.writeStringField(audience.id(), level.map(Severity::id).orElse("off"));
            }
        }
        json.writeEndObject();
        json.writeStringField("message", rule.message());
        json.writeStringField("why", rule.why());
        json.writeStringField("advice", rule.advice());
        if (rule.element().isPresent()) {
            json.writeStringField("element", rule.element().get());
        } else {
            json.writeNullField("element");
        }
        json.writeBooleanField("secret", rule.secret());
        json.writeArrayFieldStart("sources");
        for (String source : rule.sources()) {
            json.writeString(source);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("examples");
        for (Example example : rule.examples()) {
            json.writeStartObject();
            boolean bad = example.kind() == Example.Kind.BAD;
            json.writeStringField(bad ? "bad" : "good", example.text());
            if (example.becomes().isPresent()) {
                json.writeStringField("becomes", example.becomes().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("url", Links.rule(rule.id()));
        json.writeEndObject();
    }
}
