package io.brieflint.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Editors and readers know the same keys and values. */
class SchemaTest {
    private static final Path SCHEMAS = Path.of("..", "rules", "schema");

    @Test
    void rulesHaveTheKeysThatAreRead() throws IOException {
        assertKeys("rule", "", RuleReader.KEYS);
        assertKeys("rule", "/properties/when", ConditionsReader.KEYS);
        assertKeys("rule", "/properties/rewrites/items", RewriteReader.KEYS);
        assertKeys("rule", "/properties/examples/items", ExampleReader.RULE_KEYS);
        assertKeys("rule", "/$defs/fact", FactQueryReader.KEYS);
    }

    @Test
    void elementsProfilesAndLexiconsHaveTheKeysThatAreRead() throws IOException {
        assertKeys("element", "", ElementReader.KEYS);
        assertKeys("element", "/properties/examples/items", ExampleReader.ELEMENT_KEYS);
        assertKeys("element", "/$defs/fact", FactQueryReader.KEYS);
        assertKeys("profile", "", ProfileReader.KEYS);
        assertKeys("profile", "/$defs/stage", ProfileReader.STAGE_KEYS);
        assertKeys("profile", "/properties/stages", new Keys("", Choice.STAGE.ids()));
        assertKeys("glossary", "/items", LexiconReader.TERM_KEYS);
        assertKeys("vague", "/items", LexiconReader.VAGUE_KEYS);
        assertKeys("regimes", "/additionalProperties", RegimeReader.KEYS);
        assertKeys(
                "regimes", "/additionalProperties/properties/duties/items", RegimeReader.DUTY_KEYS);
    }

    @Test
    void configurationsHaveTheKeysThatAreRead() throws IOException {
        String file = "brieflint-yaml";
        assertKeys(file, "", ConfigurationReader.KEYS);
        assertKeys(file, "/properties/audience/oneOf/1/items", ConfigurationReader.FOR_PATHS_KEYS);
        assertKeys(file, "/properties/stage/oneOf/1/items", ConfigurationReader.FOR_PATHS_KEYS);
        assertKeys(file, "/properties/rules/oneOf/1/items", ConfigurationReader.RULES_KEYS);
        assertKeys(file, "/properties/briefs", ConfigurationReader.BRIEFS_KEYS);
        assertKeys(file, "/properties/ignore/items", ConfigurationReader.IGNORE_KEYS);
        assertKeys(file, "/properties/approval/items", ConfigurationReader.APPROVAL_KEYS);
        assertKeys(file, "/properties/vocabulary", VocabularyReader.KEYS);
        assertKeys(
                file,
                "/properties/vocabulary/properties/services/items/oneOf/1",
                VocabularyReader.SERVICE_KEYS);
        assertKeys(
                file,
                "/properties/vocabulary/properties/glossary/items",
                VocabularyReader.TERM_KEYS);
    }

    @Test
    void rulesTakeTheValuesThatAreRead() throws IOException {
        assertValues("rule", "/properties/kind", Choice.RULE_KIND);
        assertValues("rule", "/properties/severity", Choice.SEVERITY);
        assertValues("rule", "/properties/loudness/additionalProperties", Choice.LOUDNESS);
        List<String> readers = new ArrayList<>(Choice.AUDIENCE.ids());
        readers.addAll(Choice.STAGE.ids());
        assertThat(values("rule", "/properties/loudness/propertyNames")).isEqualTo(readers);
        assertValues("rule", "/$defs/fact/properties/kind", Choice.FACT_KIND);
        assertValues("rule", "/$defs/fact/properties/roles/items", Choice.FACT_ROLE);
        assertValues("rule", "/$defs/fact/properties/precision", Choice.PRECISION);
        String when = "/properties/when/properties/";
        assertValues("rule", when + "audience/items", Choice.AUDIENCE);
        assertValues("rule", when + "stage/items", Choice.STAGE);
        assertValues("rule", when + "section/items", Choice.SECTION);
        assertValues("rule", when + "not-section/items", Choice.SECTION);
        assertValues("rule", when + "not-block/items", Choice.BLOCK);
        assertValues("rule", when + "no-fact/items", Choice.FACT_KIND);
        String rewrite = "/properties/rewrites/items/properties/";
        assertValues("rule", rewrite + "audience/items", Choice.AUDIENCE);
        assertValues("rule", rewrite + "applicability", Choice.APPLICABILITY);
        String example = "/properties/examples/items/properties/";
        assertValues("rule", example + "audience", Choice.AUDIENCE);
        assertValues("rule", example + "stage", Choice.STAGE);
    }

    @Test
    void otherFilesTakeTheValuesThatAreRead() throws IOException {
        assertThat(schema("element").at("/$defs/fact")).isEqualTo(schema("rule").at("/$defs/fact"));
        assertValues("element", "/properties/sections/items", Choice.SECTION);
        assertValues("element", "/properties/insert-for/propertyNames", Choice.AUDIENCE);
        String families = "/$defs/stage/properties/families/additionalProperties";
        assertValues("profile", families, Choice.SEVERITY);
        assertValues("glossary", "/items/properties/known-to/items", Choice.AUDIENCE);
        assertValues("vague", "/items/properties/kind", Choice.FACT_KIND);
        assertValues("headings", "/propertyNames", Choice.SECTION);
        assertValues("regimes", "/additionalProperties/properties/clock", Choice.CLOCK);
        assertValues("brieflint-yaml", "/properties/audience/oneOf/0", Choice.AUDIENCE);
        assertValues("brieflint-yaml", "/properties/stage/oneOf/0", Choice.STAGE);
        String approval = "/properties/approval/items/properties/";
        assertValues("brieflint-yaml", approval + "audience/items", Choice.AUDIENCE);
        assertValues("brieflint-yaml", approval + "stage/items", Choice.STAGE);
        assertValues("brieflint-yaml", "/$defs/sets/additionalProperties", Choice.LOUDNESS);
    }

    @Test
    void everyKeyIsExplainedToEditors() throws IOException {
        for (String name :
                List.of(
                        "rule",
                        "element",
                        "profile",
                        "glossary",
                        "vague",
                        "regimes",
                        "brieflint-yaml")) {
            for (JsonNode properties : schema(name).findValues("properties")) {
                for (JsonNode property : properties) {
                    boolean explained = property.has("description") || property.has("$ref");
                    assertThat(explained).as("%s: %s", name, property).isTrue();
                }
            }
        }
    }

    @Test
    void filesThatAreReadAreValid() throws IOException {
        assertValid("rule", SampleRules.RULE);
        assertValid("rule", SampleRules.MISSING);
        assertValid("element", SampleRules.ELEMENT);
        assertValid("lists", SampleRules.LISTS);
        assertValid("glossary", SampleRules.GLOSSARY);
        assertValid("vague", SampleRules.VAGUE);
        assertValid("headings", SampleRules.HEADINGS);
        assertValid("profile", SampleRules.PROFILE);
        assertValid("brieflint-yaml", ConfigurationTest.WHOLE);
        assertValid("rule", RuleFileTest.WHOLE);
    }

    @ParameterizedTest
    @CsvSource({
        "rule, catalogue",
        "element, elements",
        "profile, profiles",
        "regimes, lexicon/regimes.yaml",
    })
    void filesThatAreShippedAreValid(String schema, String folder) throws IOException {
        for (KnowledgeFile file : KnowledgeFolder.read(Path.of("..", "rules"))) {
            if (file.path().startsWith(folder + "/") || file.path().equals(folder)) {
                assertValid(schema, file.content());
            }
        }
    }

    @Test
    void whatIsRefusedIsInvalid() throws IOException {
        assertThat(problems("rule", SampleRules.RULE.replace("why:", "whi:"))).hasSize(2);
        assertThat(problems("brieflint-yaml", "audience: customers")).isNotEmpty();
        assertThat(problems("vague", "- {kind: counts, match: [x], question: y}")).hasSize(1);
    }

    private static void assertKeys(String name, String pointer, Keys keys) throws IOException {
        JsonNode mapping = at(name, pointer);
        List<String> names = new ArrayList<>();
        mapping.path("properties").fieldNames().forEachRemaining(names::add);
        assertThat(names).as(name + pointer).containsExactlyElementsOf(keys.names());
        assertThat(mapping.path("additionalProperties").asBoolean(true))
                .as(name + pointer)
                .isFalse();
    }

    private static void assertValues(String name, String pointer, Choice<?> choice)
            throws IOException {
        assertThat(values(name, pointer)).as(name + pointer).isEqualTo(choice.ids());
    }

    private static List<String> values(String name, String pointer) throws IOException {
        List<String> values = new ArrayList<>();
        at(name, pointer).path("enum").forEach(value -> values.add(value.asText()));
        return values;
    }

    private static JsonNode at(String name, String pointer) throws IOException {
        return schema(name).at(JsonPointer.compile(pointer));
    }

    private static JsonNode schema(String name) throws IOException {
        return new ObjectMapper()
                .readTree(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
    }

    private static void assertValid(String name, String yaml) throws IOException {
        assertThat(problems(name, yaml)).as(yaml).isEmpty();
    }

    private static Set<ValidationMessage> problems(String name, String yaml) throws IOException {
        // As editors do, by YAML 1.2: off is a word.
        YAMLFactory factory =
                YAMLFactory.builder()
                        .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                        .build();
        JsonNode node = new ObjectMapper(factory).readTree(yaml);
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(schema(name))
                .validate(node);
    }
}
