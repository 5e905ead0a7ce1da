package io.brieflint.config.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.brieflint.config.JsonTree;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a JSON Schema: what one value may be. Of the vocabulary it knows what the schemas in
 * rules/schema use.
 */
public final class Schema {
    private static final String CHOICE = "oneOf";
    private static final String LOCAL = "#/";

    private final Map<?, ?> whole;
    private final Map<?, ?> here;

    private Schema(Map<?, ?> whole, Map<?, ?> here) {
        this.whole = whole;
        this.here = here;
    }

    static Schema read(InputStream json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            Map<?, ?> whole = (Map<?, ?>) JsonTree.read(parser);
            return new Schema(whole, whole);
        }
    }

    /** All that a value at the end of a path may be; nothing for a path that leads nowhere. */
    public List<Schema> at(List<Step> path) {
        List<Schema> forms = forms();
        for (Step step : path) {
            forms = forms.stream().flatMap(form -> form.inside(step)).toList();
        }
        return forms;
    }

    private Stream<Schema> inside(Step step) {
        Optional<Schema> value =
                step instanceof Step.Key key ? value(key.name()) : schema(here.get("items"));
        return value.stream().flatMap(schema -> schema.forms().stream());
    }

    /** With references followed and choices laid out; each keeps the description of the whole. */
    private List<Schema> forms() {
        if (here.get("$ref") instanceof String reference) {
            return referred(reference).forms();
        }
        List<Schema> forms = new ArrayList<>();
        if (here.get(CHOICE) instanceof List<?> choices && !here.containsKey("properties")) {
            for (Object choice : choices) {
                Map<Object, Object> described = new LinkedHashMap<>();
                described.put("description", description());
                described.putAll((Map<?, ?>) choice);
                forms.addAll(new Schema(whole, described).forms());
            }
            return forms;
        }
        return List.of(this);
    }

    private Schema referred(String reference) {
        Object at = whole;
        for (String name : reference.substring(LOCAL.length()).split("/", -1)) {
            at = at instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return schema(at)
                .orElseThrow(() -> new IllegalStateException("no such schema: " + reference));
    }

    private Optional<Schema> schema(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                ? Optional.of(new Schema(whole, map))
                : Optional.empty();
    }

    /** What stands under a key. */
    Optional<Schema> value(String key) {
        return schema(map("properties").get(key))
                .or(() -> schema(here.get("additionalProperties")));
    }

    public String description() {
        return here.get("description") instanceof String text ? text : "";
    }

    boolean isMapping() {
        return here.containsKey("properties") || here.containsKey("additionalProperties");
    }

    boolean isList() {
        return here.containsKey("items");
    }

    /** The keys that have a name, in the order of the schema. */
    List<String> keys() {
        return map("properties").keySet().stream().map(String::valueOf).toList();
    }

    /** What other keys are, when they may be called anything, or are one of a set. */
    Optional<Schema> keyNames() {
        return schema(here.get("propertyNames"));
    }

    /** What an item of the list may be. */
    List<Schema> items() {
        return schema(here.get("items")).map(Schema::forms).orElse(List.of());
    }

    List<Schema> forms(String key) {
        return value(key).map(Schema::forms).orElse(List.of());
    }

    /** The values that are possible or usual. */
    List<String> values() {
        if ("boolean".equals(here.get("type"))) {
            return List.of("true", "false");
        }
        Object values = here.containsKey("enum") ? here.get("enum") : here.get("examples");
        return values instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The sort of names that is expected: our own keyword, which other tools pass over. */
    Optional<String> names() {
        return here.get("x-names") instanceof String names ? Optional.of(names) : Optional.empty();
    }

    private Map<?, ?> map(String key) {
        return here.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }
}
