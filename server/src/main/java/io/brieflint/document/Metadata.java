package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Front matter: evidence about the brief. Of its words only the {@link Headline} is linted.
 *
 * @param span the whole front matter with its fences, in the source; empty when there is none
 */
public record Metadata(Span span, List<Field> fields) {

    /**
     * @param key lower case; items of a list repeat the key of the list
     * @param value unquoted
     * @param span of the value in the source
     */
    public record Field(String key, String value, Span span) {}

    public static final Metadata NONE = new Metadata(new Span(0, 0), List.of());

    public Metadata {
        fields = List.copyOf(fields);
    }

    /** The first field with this key that is not empty. */
    public Optional<Field> field(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key) && !field.value().isBlank())
                .findFirst();
    }

    public List<Field> all(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).toList();
    }
}
