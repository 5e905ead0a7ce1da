package io.brieflint.config;

import io.brieflint.finding.RuleId;
import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.rule.Conditions;
import io.brieflint.rule.FactQuery;
import io.brieflint.rule.Loudness;
import io.brieflint.rule.Pattern;
import io.brieflint.rule.Rewrite;
import io.brieflint.rule.Rule;
import io.brieflint.rule.RuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads one rule. */
final class RuleReader {
    static final Keys KEYS =
            Keys.of(
                    "a rule",
                    "id",
                    "kind",
                    "severity",
                    "loudness",
                    "message",
                    "why",
                    "advice",
                    "sources",
                    "match",
                    "unless",
                    "facts",
                    "terms",
                    "element",
                    "secret",
                    "when",
                    "rewrites",
                    "examples");

    private static final RuleId UNNAMED = new RuleId("no", "id");
    private static final String CATALOGUE = "catalogue/";

    private final Reading reading;
    private final Fields fields;

    private RuleReader(Reading reading, Fields fields) {
        this.reading = reading;
        this.fields = fields;
    }

    /** Empty when something is wrong with the rule. */
    static Optional<Rule> read(YamlNode node, Reading reading) {
        int before = reading.problemCount();
        Optional<Rule> rule =
                Fields.of(node, KEYS, reading)
                        .map(fields -> new RuleReader(reading, fields).read());
        return rule.filter(whole -> reading.problemCount() == before);
    }

    private Rule read() {
        List<Pattern> match = fields.patterns("match");
        Rule rule =
                new Rule(
                        id(),
                        kind(),
                        loudness(),
                        fields.required("message").strip(),
                        fields.required("why").strip(),
                        fields.text("advice").orElse("").strip(),
                        fields.texts("sources"),
                        match,
                        fields.patterns("unless"),
                        facts(),
                        mention("terms", Reading.Target.GLOSSARY),
                        mention("element", Reading.Target.ELEMENT),
                        conditions(),
                        rewrites(match),
                        ExampleReader.ofRule(fields, reading),
                        fields.flag("secret"),
                        reading.origin(fields.mapping()));
        new RuleShape(rule, fields, reading).check();
        return rule;
    }

    private RuleId id() {
        fields.require("id");
        Optional<YamlNode.Scalar> written = fields.scalar("id");
        if (written.isEmpty()) {
            return UNNAMED;
        }
        Optional<RuleId> id = RuleIds.read(written.get(), reading);
        id.ifPresent(
                known -> {
                    reading.declare(Reading.Target.RULE, known.toString());
                    reading.declare(Reading.Target.FAMILY, known.family());
                });
        id.flatMap(this::otherThanPath)
                .ifPresent(
                        expected ->
                                reading.problem(
                                        written.get(),
                                        "the file is "
                                                + expected
                                                + ".yaml; write \"id: "
                                                + expected
                                                + "\" or move the file"));
        return id.orElse(UNNAMED);
    }

    /** What the path says, when it is another id. */
    private Optional<String> otherThanPath(RuleId id) {
        String file = reading.file();
        if (!file.startsWith(CATALOGUE) || !file.endsWith(".yaml")) {
            return Optional.empty();
        }
        String expected = file.substring(CATALOGUE.length(), file.length() - ".yaml".length());
        return Optional.of(expected).filter(path -> !path.equals(id.toString()));
    }

    private RuleKind kind() {
        fields.require("kind");
        return fields.choice("kind", Choice.RULE_KIND).orElse(RuleKind.STRUCTURE);
    }

    private Loudness loudness() {
        fields.require("severity");
        Severity usual = fields.choice("severity", Choice.SEVERITY).orElse(Severity.HINT);
        Map<Audience, Optional<Severity>> audiences = new TreeMap<>();
        Map<Stage, Optional<Severity>> stages = new TreeMap<>();
        for (YamlNode.Entry entry : loudnessEntries()) {
            Optional<Optional<Severity>> severity =
                    Fields.scalar(entry.value(), "loudness", reading)
                            .flatMap(value -> Fields.choice(value, Choice.LOUDNESS, reading));
            Optional<Audience> audience = Choice.AUDIENCE.ofId(entry.key().text());
            Optional<Stage> stage = Choice.STAGE.ofId(entry.key().text());
            if (audience.isEmpty() && stage.isEmpty()) {
                unknownReader(entry.key());
            }
            severity.ifPresent(
                    value -> {
                        audience.ifPresent(reader -> audiences.put(reader, value));
                        stage.ifPresent(reached -> stages.put(reached, value));
                    });
        }
        return new Loudness(usual, audiences, stages);
    }

    private List<YamlNode.Entry> loudnessEntries() {
        return fields.node("loudness")
                .map(
                        node ->
                                Fields.named(
                                        node,
                                        "\"loudness\" gives a severity per audience or stage",
                                        reading))
                .orElse(List.of());
    }

    private void unknownReader(YamlNode.Scalar key) {
        List<String> known = new ArrayList<>(Choice.AUDIENCE.ids());
        known.addAll(Choice.STAGE.ids());
        reading.problem(
                key,
                "\""
                        + key.text()
                        + "\" is no audience and no stage"
                        + NearMiss.advice(key.text(), known));
    }

    private List<FactQuery> facts() {
        return FactQueryReader.read(fields, "facts", reading);
    }

    private Optional<String> mention(String key, Reading.Target target) {
        Optional<YamlNode.Scalar> name = fields.scalar(key);
        name.ifPresent(scalar -> reading.mention(target, scalar));
        return name.map(YamlNode.Scalar::text);
    }

    private Conditions conditions() {
        return fields.node("when")
                .flatMap(node -> ConditionsReader.read(node, reading))
                .orElse(Conditions.NONE);
    }

    private List<Rewrite> rewrites(List<Pattern> match) {
        boolean fixedWords =
                fields.text("kind").flatMap(RuleKind::ofId).equals(Optional.of(RuleKind.PHRASE));
        return fields.mappings("rewrites", RewriteReader.KEYS).stream()
                .map(rewrite -> new RewriteReader(rewrite, reading).read(match, fixedWords))
                .toList();
    }
}
