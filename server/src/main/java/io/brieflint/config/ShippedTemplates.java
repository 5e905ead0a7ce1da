package io.brieflint.config;

import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Skeleton briefs: what each reader needs at each stage, with gaps to fill in. */
public final class ShippedTemplates {
    private static final String FOLDER = "/io/brieflint/rules/templates/";

    private ShippedTemplates() {}

    public static Optional<String> read(Audience audience, Stage stage) {
        String name = FOLDER + audience.id() + "-" + stage.id() + ".md";
        try (InputStream in = ShippedTemplates.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped templates cannot be read", e);
        }
    }
}
