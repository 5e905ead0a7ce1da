package io.brieflint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages for editors tell people to copy names the settings that there are. */
class EditorPagesTest {
    private static final Path PAGES = Path.of("..", "docs", "editors");
    private static final Path TEMPLATE = PAGES.resolve("lsp4ij");

    /** For tests only, so nobody is told. */
    private static final String UNTOLD = "asOf";

    private static Set<String> settings() {
        return Stream.of(EditorSettings.class.getRecordComponents())
                .map(component -> component.getName())
                .filter(name -> !name.equals(UNTOLD))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(TEMPLATE.resolve(file)));
    }

    private static Set<String> keys(JsonNode object) {
        Set<String> keys = new TreeSet<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static List<String> choices(JsonNode schema, String setting) {
        List<String> choices = new ArrayList<>();
        schema.at("/properties/brieflint." + setting + "/enum")
                .forEach(value -> choices.add(value.asText()));
        return choices;
    }

    @Test
    void theIntellijTemplateKnowsEverySetting() throws IOException {
        Set<String> named =
                settings().stream()
                        .map(name -> EditorSettings.SECTION + "." + name)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys(json("settings.schema.json").get("properties"))).isEqualTo(named);
        assertThat(keys(json("settings.json"))).isEqualTo(named);
    }

    @Test
    void itsSettingsFitItsSchema() throws IOException {
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                        .getSchema(json("settings.schema.json"));
        assertThat(schema.validate(json("settings.json"))).isEmpty();
    }

    @Test
    void itsChoicesAreTheServers() throws IOException {
        JsonNode schema = json("settings.schema.json");
        assertThat(choices(schema, "audience"))
                .containsExactlyInAnyOrderElementsOf(
                        withAuto(Arrays.stream(Audience.values()).map(Audience::id)));
        assertThat(choices(schema, "stage"))
                .containsExactlyElementsOf(withAuto(Arrays.stream(Stage.values()).map(Stage::id)));
        assertThat(choices(schema, "briefs"))
                .containsExactlyElementsOf(
                        Arrays.stream(EditorSettings.Briefs.values())
                                .map(value -> value.name().toLowerCase(Locale.ROOT))
                                .toList());
    }

    private static List<String> withAuto(Stream<String> choices) {
        return Stream.concat(Stream.of("auto"), choices).toList();
    }

    @Test
    void theOverviewNamesEverySettingAndEveryPage() throws IOException {
        String overview = Files.readString(PAGES.resolve("README.md"));
        assertThat(settings())
                .allSatisfy(name -> assertThat(overview).contains("| `" + name + "` |"));
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .filteredOn(name -> name.endsWith(".md") && !name.equals("README.md"))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(overview).contains("(" + name + ")"));
        }
    }
}
