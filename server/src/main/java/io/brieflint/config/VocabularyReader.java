package io.brieflint.config;

import io.brieflint.rule.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the words of one organisation. */
final class VocabularyReader {
    static final Keys KEYS =
            Keys.of(
                    "\"vocabulary\"",
                    "services",
                    "people",
                    "roles",
                    "teams",
                    "internal-names",
                    "glossary",
                    "severities",
                    "risk-scale",
                    "approved-phrases",
                    "forbidden-phrases");
    static final Keys SERVICE_KEYS = Keys.of("a service", "name", "reader-name");
    static final Keys TERM_KEYS = Keys.of("a term", "term", "plain", "gloss");

    private final Fields fields;
    private final Reading reading;

    private VocabularyReader(Fields fields, Reading reading) {
        this.fields = fields;
        this.reading = reading;
    }

    static ProjectVocabulary read(YamlNode node, Reading reading) {
        return Fields.of(node, KEYS, reading)
                .map(fields -> new VocabularyReader(fields, reading).read())
                .orElse(ProjectVocabulary.NONE);
    }

    private ProjectVocabulary read() {
        return new ProjectVocabulary(
                services(),
                fields.texts("people"),
                fields.texts("roles"),
                fields.texts("teams"),
                fields.texts("internal-names"),
                glossary(),
                severities(),
                fields.texts("risk-scale"),
                fields.texts("approved-phrases"),
                fields.texts("forbidden-phrases"));
    }

    /** A service is a name, or a name and what readers know it as. */
    private List<ProjectVocabulary.Service> services() {
        List<ProjectVocabulary.Service> services = new ArrayList<>();
        for (YamlNode item : fields.items("services")) {
            if (item instanceof YamlNode.Scalar) {
                Fields.scalar(item, "services", reading)
                        .map(name -> new ProjectVocabulary.Service(name.text(), name.text()))
                        .ifPresent(services::add);
            } else {
                Fields.of(item, SERVICE_KEYS, reading).map(this::service).ifPresent(services::add);
            }
        }
        return services;
    }

    private ProjectVocabulary.Service service(Fields service) {
        String name = service.required("name");
        return new ProjectVocabulary.Service(name, service.text("reader-name").orElse(name));
    }

    private List<Term> glossary() {
        List<Term> terms = new ArrayList<>();
        for (Fields term : fields.mappings("glossary", TERM_KEYS)) {
            term.require("term");
            if (!term.has("plain") && !term.has("gloss")) {
                reading.problem(
                        term.mapping(), "a term needs \"plain\" or \"gloss\"; add what it means");
            }
            term.scalar("term").flatMap(name -> term(term, name)).ifPresent(terms::add);
        }
        return terms;
    }

    private Optional<Term> term(Fields term, YamlNode.Scalar name) {
        Optional<String> plain = term.text("plain");
        String gloss = term.text("gloss").or(() -> plain).orElse("");
        return PatternReader.read(name, reading)
                .map(
                        pattern ->
                                new Term(
                                        name.text(),
                                        List.of(pattern),
                                        List.of(),
                                        List.of(),
                                        plain,
                                        gloss,
                                        Set.of(),
                                        reading.origin(term.mapping())));
    }

    private Map<String, String> severities() {
        Map<String, String> severities = new LinkedHashMap<>();
        Optional<YamlNode> node = fields.node("severities");
        if (node.isPresent()) {
            String what = "\"severities\" gives a meaning per level";
            for (YamlNode.Entry entry : Fields.named(node.get(), what, reading)) {
                Fields.scalar(entry.value(), entry.key().text(), reading)
                        .ifPresent(meaning -> severities.put(entry.key().text(), meaning.text()));
            }
        }
        return severities;
    }
}
