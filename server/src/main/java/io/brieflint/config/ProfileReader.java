package io.brieflint.config;

import io.brieflint.finding.RuleId;
import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Profile;
import io.brieflint.profile.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads what one audience needs at every stage. */
final class ProfileReader {
    static final Keys KEYS = Keys.of("a profile", "may-block", "stages");
    static final Keys STAGE_KEYS =
            Keys.of(
                    "a stage",
                    "essentials",
                    "musts",
                    "shoulds",
                    "most-words",
                    "families",
                    "may-block");

    private static final int MOST_WORDS = 100_000;

    private final Audience audience;
    private final Reading reading;

    private ProfileReader(Audience audience, Reading reading) {
        this.audience = audience;
        this.reading = reading;
    }

    static List<Profile> read(Audience audience, YamlNode node, Reading reading) {
        return Fields.of(node, KEYS, reading)
                .map(fields -> new ProfileReader(audience, reading).read(fields))
                .orElse(List.of());
    }

    private List<Profile> read(Fields fields) {
        fields.require("stages");
        Set<RuleId> mayBlock = mayBlock(fields);
        List<Profile> profiles = new ArrayList<>();
        Optional<YamlNode> stages = fields.node("stages");
        if (stages.isEmpty()) {
            return profiles;
        }
        Set<Stage> missing = new LinkedHashSet<>(Choice.STAGE.values());
        for (YamlNode.Entry entry :
                Fields.named(stages.get(), "\"stages\" holds one part per stage", reading)) {
            Optional<Stage> stage = Fields.choice(entry.key(), Choice.STAGE, reading);
            stage.ifPresent(missing::remove);
            stage.flatMap(known -> stage(known, entry.value(), mayBlock)).ifPresent(profiles::add);
        }
        for (Stage stage : missing) {
            reading.problem(
                    stages.get(),
                    "the stage " + stage.id() + " is missing; add \"" + stage.id() + ":\"");
        }
        return profiles;
    }

    private Optional<Profile> stage(Stage stage, YamlNode node, Set<RuleId> mayBlock) {
        int before = reading.problemCount();
        return Fields.of(node, STAGE_KEYS, reading)
                .flatMap(fields -> stage(stage, fields, mayBlock))
                .filter(profile -> reading.problemCount() == before);
    }

    private Optional<Profile> stage(Stage stage, Fields fields, Set<RuleId> mayBlock) {
        Set<String> seen = new HashSet<>();
        List<String> essentials = elements(fields, "essentials", seen);
        List<String> musts = elements(fields, "musts", seen);
        List<String> shoulds = elements(fields, "shoulds", seen);
        if (essentials.size() > Profile.MOST_ESSENTIALS) {
            reading.problem(
                    fields.place("essentials"),
                    essentials.size()
                            + " essentials; keep the "
                            + Profile.MOST_ESSENTIALS
                            + " without which the brief is not worth sending");
            return Optional.empty();
        }
        return Optional.of(
                new Profile(
                        audience,
                        stage,
                        essentials,
                        musts,
                        shoulds,
                        families(fields),
                        fields.has("may-block") ? mayBlock(fields) : mayBlock,
                        fields.number("most-words", MOST_WORDS)));
    }

    private List<String> elements(Fields fields, String key, Set<String> seen) {
        List<String> elements = new ArrayList<>();
        for (YamlNode.Scalar element : fields.scalars(key)) {
            reading.mention(Reading.Target.ELEMENT, element);
            elements.add(element.text());
            if (!seen.add(element.text())) {
                reading.problem(
                        element, "\"" + element.text() + "\" stands twice at this stage; keep one");
            }
        }
        return elements;
    }

    private Set<RuleId> mayBlock(Fields fields) {
        Set<RuleId> rules = new LinkedHashSet<>();
        for (YamlNode.Scalar rule : fields.scalars("may-block")) {
            RuleIds.read(rule, reading)
                    .ifPresent(
                            id -> {
                                reading.mention(Reading.Target.RULE, rule);
                                rules.add(id);
                            });
        }
        return rules;
    }

    private Map<String, Severity> families(Fields fields) {
        Map<String, Severity> limits = new TreeMap<>();
        Optional<YamlNode> node = fields.node("families");
        if (node.isEmpty()) {
            return limits;
        }
        String what = "\"families\" gives a severity per family of rules";
        for (YamlNode.Entry entry : Fields.named(node.get(), what, reading)) {
            reading.mention(Reading.Target.FAMILY, entry.key());
            Fields.scalar(entry.value(), "families", reading)
                    .flatMap(value -> Fields.choice(value, Choice.SEVERITY, reading))
                    .ifPresent(severity -> limits.put(entry.key().text(), severity));
        }
        return limits;
    }
}
