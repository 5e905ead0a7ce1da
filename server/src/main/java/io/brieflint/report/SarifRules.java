package io.brieflint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.brieflint.finding.Finding;
import io.brieflint.finding.RuleId;
import io.brieflint.finding.Severity;
import io.brieflint.rule.Example;
import io.brieflint.rule.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The rules that a SARIF report names, in the order in which it first does. */
final class SarifRules {
    private static final int MOST_EXAMPLES = 3;

    private record Known(RuleId id, Optional<Rule> rule, Severity severity, String help) {}

    private final Map<RuleId, Integer> indexes = new LinkedHashMap<>();
    private final List<Known> known = new ArrayList<>();

    int index(Finding finding, Function<RuleId, Optional<Rule>> rules) {
        RuleId id = finding.rule();
        return indexes.computeIfAbsent(
                id,
                unseen -> {
                    Optional<Rule> rule = rules.apply(id);
                    Severity usual =
                            rule.map(found -> found.loudness().usual()).orElse(finding.severity());
                    known.add(new Known(id, rule, usual, finding.secret() ? "" : finding.help()));
                    return known.size() - 1;
                });
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, HINT -> "note";
        };
    }

    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (Known rule : known) {
            write(json, rule);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Known known) throws IOException {
        String why = known.rule().map(Rule::why).orElse(known.help()).strip();
        json.writeStartObject();
        json.writeStringField("id", known.id().toString());
        json.writeStringField("name", name(known.id()));
        text(json, "shortDescription", firstSentence(why));
        text(json, "fullDescription", why);
        json.writeStringField("helpUri", Links.rule(known.id()));
        json.writeObjectFieldStart("help");
        json.writeStringField("text", plainHelp(known, why));
        json.writeStringField("markdown", markdownHelp(known, why));
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(known.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(known.id().family());
        json.writeString("incident-communication");
        json.writeEndArray();
        json.writeStringField("problem.severity", problemSeverity(known.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** {@code BlameForgotTo}: SARIF asks for a name without separators. */
    private static String name(RuleId id) {
        StringBuilder name = new StringBuilder();
        boolean opensWord = true;
        for (char c : id.toString().toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                name.append(opensWord ? Character.toUpperCase(c) : c);
            }
            opensWord = !Character.isLetterOrDigit(c);
        }
        return name.toString();
    }

    // The words of GitHub, which sorts by them.
    private static String problemSeverity(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, HINT -> "recommendation";
        };
    }

    private static String plainHelp(Known known, String why) {
        StringBuilder help = new StringBuilder(why);
        known.rule()
                .map(Rule::advice)
                .filter(advice -> !advice.isBlank())
                .ifPresent(advice -> help.append("\n\n").append(advice.strip()));
        for (Example example : examples(known)) {
            help.append("\n\nFinds: ").append(example.text());
            example.becomes().ifPresent(text -> help.append("\nBecomes: ").append(text));
        }
        return help + "\n\nTurn it off in brieflint.yaml: rules: {" + known.id() + ": off}";
    }

    private static String markdownHelp(Known known, String why) {
        StringBuilder help = new StringBuilder(Markdown.escaped(why));
        known.rule()
                .map(Rule::advice)
                .filter(advice -> !advice.isBlank())
                .ifPresent(
                        advice ->
                                help.append("\n\n**What to do:** ")
                                        .append(Markdown.escaped(advice.strip())));
        List<Example> examples = examples(known);
        if (!examples.isEmpty()) {
            help.append("\n\n**Finds**\n");
        }
        for (Example example : examples) {
            help.append("\n- ").append(Markdown.escaped(example.text()));
            example.becomes().ifPresent(text -> help.append(" → ").append(Markdown.escaped(text)));
        }
        return help
                + "\n\n**Turn it off** for all briefs, in `brieflint.yaml`:\n\n```yaml\nrules:\n  "
                + known.id()
                + ": off\n```\n\nor for the paragraph that follows:\n\n```html\n<!-- brieflint-ignore "
                + known.id()
                + ": the reason -->\n```\n";
    }

    private static List<Example> examples(Known known) {
        return known.rule().map(Rule::examples).orElse(List.of()).stream()
                .filter(example -> example.kind() == Example.Kind.BAD)
                .limit(MOST_EXAMPLES)
                .toList();
    }

    private static String firstSentence(String text) {
        String flat = text.replaceAll("\\s+", " ");
        int end = flat.indexOf(". ");
        return end < 0 ? flat : flat.substring(0, end + 1);
    }

    private static void text(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
