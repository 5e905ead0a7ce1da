package io.brieflint.config;

import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.SignOff;
import io.brieflint.profile.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads brieflint.yaml. */
public final class ConfigurationReader {
    static final Keys KEYS =
            Keys.of(
                    Configuration.FILE_NAME,
                    "audience",
                    "stage",
                    "rules",
                    "custom-rules",
                    "vocabulary",
                    "briefs",
                    "ignore",
                    "extends",
                    "approval",
                    "regimes");
    static final Keys FOR_PATHS_KEYS = Keys.of("an item", "paths", "is");
    static final Keys RULES_KEYS = Keys.of("an item of \"rules\"", "paths", "set");
    static final Keys BRIEFS_KEYS = Keys.of("\"briefs\"", "include", "exclude");
    static final Keys IGNORE_KEYS =
            Keys.of("an item of \"ignore\"", "paths", "rule", "reason", "text");

    static final Keys APPROVAL_KEYS = Keys.of("an item of \"approval\"", "audience", "stage", "by");

    private static final String ALL = "all";

    private final Reading reading;
    private final List<Configuration.RuleName> named = new ArrayList<>();

    private ConfigurationReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * @param file names the file in problems
     */
    public static LoadedConfiguration read(String file, String yaml) {
        Reading reading = new Reading(file);
        Configuration configuration =
                YamlTree.parse(yaml, reading)
                        .flatMap(node -> Fields.of(node, KEYS, reading))
                        .map(fields -> new ConfigurationReader(reading).configuration(fields))
                        .orElse(Configuration.NONE);
        return new LoadedConfiguration(configuration, reading.problems());
    }

    private Configuration configuration(Fields fields) {
        List<ForPaths<Audience>> audiences = forPaths(fields, "audience", Choice.AUDIENCE);
        List<ForPaths<Stage>> stages = forPaths(fields, "stage", Choice.STAGE);
        List<ForPaths<Map<String, Optional<Severity>>>> rules = rules(fields);
        List<Ignore> ignores = ignores(fields);
        Optional<Fields> briefs =
                fields.node("briefs").flatMap(node -> Fields.of(node, BRIEFS_KEYS, reading));
        return new Configuration(
                reading.file(),
                audiences,
                stages,
                rules,
                fields.texts("custom-rules"),
                fields.node("vocabulary")
                        .map(node -> VocabularyReader.read(node, reading))
                        .orElse(ProjectVocabulary.NONE),
                briefs.map(globs -> globs(globs, "include")).orElse(List.of()),
                briefs.map(globs -> globs(globs, "exclude")).orElse(List.of()),
                ignores,
                named,
                kept(fields, "extends"),
                signOffs(fields),
                regimes(fields));
    }

    private static List<Configuration.RuleName> regimes(Fields fields) {
        return fields.scalars("regimes").stream()
                .map(name -> new Configuration.RuleName(name.text(), name.line(), name.column()))
                .toList();
    }

    private List<SignOff> signOffs(Fields fields) {
        List<SignOff> signOffs = new ArrayList<>();
        for (Fields item : fields.mappings("approval", APPROVAL_KEYS)) {
            item.require("by");
            List<String> by = item.texts("by");
            if (!by.isEmpty()) {
                signOffs.add(
                        new SignOff(
                                item.choices("audience", Choice.AUDIENCE),
                                item.choices("stage", Choice.STAGE),
                                by));
            }
        }
        return signOffs;
    }

    /** One value for every file, or a list of values for some. */
    private <E> List<ForPaths<E>> forPaths(Fields fields, String key, Choice<E> choice) {
        List<ForPaths<E>> settings = new ArrayList<>();
        if (fields.node(key).filter(YamlNode.Sequence.class::isInstance).isEmpty()) {
            fields.choice(key, choice)
                    .ifPresent(value -> settings.add(new ForPaths<>(List.of(), value)));
            return settings;
        }
        for (Fields item : fields.mappings(key, FOR_PATHS_KEYS)) {
            item.require("is");
            List<Glob> paths = requiredGlobs(item);
            item.choice("is", choice)
                    .filter(value -> !paths.isEmpty())
                    .ifPresent(value -> settings.add(new ForPaths<>(paths, value)));
        }
        return settings;
    }

    private List<ForPaths<Map<String, Optional<Severity>>>> rules(Fields fields) {
        List<ForPaths<Map<String, Optional<Severity>>>> settings = new ArrayList<>();
        Optional<YamlNode> node = fields.node("rules");
        if (node.filter(YamlNode.Sequence.class::isInstance).isEmpty()) {
            node.ifPresent(map -> settings.add(new ForPaths<>(List.of(), severities(map))));
            return settings;
        }
        for (Fields item : fields.mappings("rules", RULES_KEYS)) {
            item.require("set");
            List<Glob> paths = requiredGlobs(item);
            item.node("set")
                    .filter(map -> !paths.isEmpty())
                    .ifPresent(map -> settings.add(new ForPaths<>(paths, severities(map))));
        }
        return settings;
    }

    private Map<String, Optional<Severity>> severities(YamlNode node) {
        Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
        String what = "rules are set by id or family, as in \"blame: off\"";
        for (YamlNode.Entry entry : Fields.named(node, what, reading)) {
            name(entry.key());
            Fields.scalar(entry.value(), entry.key().text(), reading)
                    .flatMap(value -> Fields.choice(value, Choice.LOUDNESS, reading))
                    .ifPresent(severity -> severities.put(entry.key().text(), severity));
        }
        return severities;
    }

    private List<Ignore> ignores(Fields fields) {
        List<Ignore> ignores = new ArrayList<>();
        for (Fields item : fields.mappings("ignore", IGNORE_KEYS)) {
            List<Glob> paths = requiredGlobs(item);
            String rule = item.required("rule");
            String reason = item.required("reason");
            item.scalar("rule").filter(name -> !name.text().equals(ALL)).ifPresent(this::name);
            if (!paths.isEmpty() && !rule.isEmpty() && !reason.isEmpty()) {
                ignores.add(new Ignore(paths, rule, reason, item.text("text")));
            }
        }
        return ignores;
    }

    private void name(YamlNode.Scalar rule) {
        named.add(new Configuration.RuleName(rule.text(), rule.line(), rule.column()));
    }

    private List<Glob> requiredGlobs(Fields fields) {
        fields.require("paths");
        return globs(fields, "paths");
    }

    private List<Glob> globs(Fields fields, String key) {
        List<Glob> globs = new ArrayList<>();
        for (YamlNode.Scalar glob : fields.scalars(key)) {
            if (Glob.isBalanced(glob.text())) {
                globs.add(Glob.of(glob.text()));
            } else {
                reading.problem(glob, "\"{\" and \"}\" do not pair up; write {a,b}");
            }
        }
        return globs;
    }

    /** The texts of a value of any shape. */
    private static List<String> kept(Fields fields, String key) {
        List<String> texts = new ArrayList<>();
        fields.node(key).ifPresent(node -> collect(node, texts));
        return texts;
    }

    private static void collect(YamlNode node, List<String> texts) {
        if (node instanceof YamlNode.Scalar scalar) {
            texts.add(scalar.text());
        } else if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, texts));
        } else if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> collect(entry.value(), texts));
        }
    }
}
