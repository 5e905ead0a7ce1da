package io.brieflint.config.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The schemas of the files that a project writes. */
public enum ShippedSchema {
    CONFIGURATION("brieflint-yaml"),
    RULE("rule");

    private final String file;
    private @Nullable Schema schema;

    ShippedSchema(String name) {
        this.file = "/io/brieflint/rules/schema/" + name + ".schema.json";
    }

    /** Read when it is first needed. */
    public synchronized Schema schema() {
        if (schema == null) {
            try (InputStream json = ShippedSchema.class.getResourceAsStream(file)) {
                if (json == null) {
                    throw new IllegalStateException("Brieflint is packed without " + file);
                }
                schema = Schema.read(json);
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read", e);
            }
        }
        return schema;
    }
}
