package io.brieflint.config;

import io.brieflint.rule.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of one mapping. Whatever does not fit is a problem and reads as absent. */
final class Fields {
    private final Keys keys;
    private final YamlNode.Mapping mapping;
    private final Map<String, YamlNode> values;
    private final Reading reading;

    private Fields(
            Keys keys, YamlNode.Mapping mapping, Map<String, YamlNode> values, Reading reading) {
        this.keys = keys;
        this.mapping = mapping;
        this.values = values;
        this.reading = reading;
    }

    /** Empty when the node is no mapping. */
    static Optional<Fields> of(YamlNode node, Keys keys, Reading reading) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            reading.problem(
                    node,
                    keys.what()
                            + " is a set of keys, not "
                            + node.shape()
                            + "; write \""
                            + keys.names().get(0)
                            + ": ...\"");
            return Optional.empty();
        }
        Map<String, YamlNode> values = new LinkedHashMap<>();
        for (YamlNode.Entry entry : distinct(mapping, reading)) {
            String key = entry.key().text();
            values.put(key, entry.value());
            if (!keys.names().contains(key)) {
                reading.problem(
                        entry.key(),
                        "\""
                                + key
                                + "\" is no key of "
                                + keys.what()
                                + NearMiss.advice(key, keys.names()));
            }
        }
        return Optional.of(new Fields(keys, mapping, values, reading));
    }

    /** The entries of a mapping whose keys are names; none when the node is no mapping. */
    static List<YamlNode.Entry> named(YamlNode node, String what, Reading reading) {
        if (node instanceof YamlNode.Mapping mapping) {
            return distinct(mapping, reading);
        }
        reading.problem(node, what + ", not " + node.shape());
        return List.of();
    }

    /** The entries without those whose key stood before. */
    private static List<YamlNode.Entry> distinct(YamlNode.Mapping mapping, Reading reading) {
        Set<String> seen = new LinkedHashSet<>();
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            if (seen.add(entry.key().text())) {
                entries.add(entry);
            } else {
                reading.problem(
                        entry.key(), "\"" + entry.key().text() + "\" stands twice; keep one");
            }
        }
        return entries;
    }

    YamlNode.Mapping mapping() {
        return mapping;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<YamlNode> node(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The place of a key's value, or of the mapping. */
    YamlNode place(String key) {
        return node(key).orElse(mapping);
    }

    void require(String key) {
        if (!has(key)) {
            reading.problem(mapping, keys.what() + " needs \"" + key + "\"; add \"" + key + ":\"");
        }
    }

    Optional<YamlNode.Scalar> scalar(String key) {
        return node(key).flatMap(node -> scalar(node, key, reading));
    }

    Optional<String> text(String key) {
        return scalar(key).map(YamlNode.Scalar::text);
    }

    /** The empty text, and a problem, when the key is missing. */
    String required(String key) {
        require(key);
        return text(key).orElse("");
    }

    boolean flag(String key) {
        return maybeFlag(key).orElse(false);
    }

    Optional<Boolean> maybeFlag(String key) {
        Optional<YamlNode.Scalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        return switch (scalar.get().text()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> {
                reading.problem(scalar.get(), "\"" + key + "\" is true or false");
                yield Optional.empty();
            }
        };
    }

    int number(String key, int most) {
        Optional<YamlNode.Scalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return 0;
        }
        String text = scalar.get().text();
        boolean digits = text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || Integer.parseInt(text) > most) {
            reading.problem(scalar.get(), "\"" + key + "\" is a whole number up to " + most);
            return 0;
        }
        return Integer.parseInt(text);
    }

    List<YamlNode> items(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        reading.problem(
                node.get(),
                "\"" + key + "\" is a list; write each item on its own line after \"- \"");
        return List.of();
    }

    List<YamlNode.Scalar> scalars(String key) {
        List<YamlNode.Scalar> scalars = new ArrayList<>();
        for (YamlNode item : items(key)) {
            scalar(item, key, reading).ifPresent(scalars::add);
        }
        return scalars;
    }

    List<String> texts(String key) {
        return scalars(key).stream().map(YamlNode.Scalar::text).toList();
    }

    List<Fields> mappings(String key, Keys itemKeys) {
        List<Fields> fields = new ArrayList<>();
        for (YamlNode item : items(key)) {
            of(item, itemKeys, reading).ifPresent(fields::add);
        }
        return fields;
    }

    List<Pattern> patterns(String key) {
        List<Pattern> patterns = new ArrayList<>();
        for (YamlNode.Scalar scalar : scalars(key)) {
            PatternReader.read(scalar, reading).ifPresent(patterns::add);
        }
        return patterns;
    }

    <E> Optional<E> choice(String key, Choice<E> choice) {
        return scalar(key).flatMap(scalar -> choice(scalar, choice, reading));
    }

    <E> Set<E> choices(String key, Choice<E> choice) {
        Set<E> chosen = new LinkedHashSet<>();
        for (YamlNode.Scalar scalar : scalars(key)) {
            choice(scalar, choice, reading).ifPresent(chosen::add);
        }
        return chosen;
    }

    static <E> Optional<E> choice(YamlNode.Scalar scalar, Choice<E> choice, Reading reading) {
        Optional<E> value = choice.ofId(scalar.text());
        if (value.isEmpty()) {
            reading.problem(
                    scalar,
                    "\""
                            + scalar.text()
                            + "\" is no "
                            + choice.what()
                            + NearMiss.advice(scalar.text(), choice.ids()));
        }
        return value;
    }

    static Optional<YamlNode.Scalar> scalar(YamlNode node, String key, Reading reading) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            reading.problem(node, "\"" + key + "\" takes a text here, not " + node.shape());
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            reading.problem(node, "\"" + key + "\" is empty; write a text or remove it");
            return Optional.empty();
        }
        return Optional.of(scalar);
    }
}
