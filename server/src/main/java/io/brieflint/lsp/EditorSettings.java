package io.brieflint.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a writer sets in the editor, section {@code brieflint}. What cannot be understood keeps its
 * default.
 *
 * @param audience empty to decide by evidence
 * @param configuration a brieflint.yaml to use instead of the nearest
 * @param offer may ask about a text that could be a brief
 * @param typingRest how long a writer pauses before what is missing is said aloud
 * @param asOf the moment to judge by, for tests; empty for the clock
 */
record EditorSettings(
        Optional<Audience> audience,
        Optional<Stage> stage,
        Briefs briefs,
        Optional<String> configuration,
        boolean inlayHints,
        boolean codeLens,
        boolean offer,
        Duration typingRest,
        Optional<Instant> asOf) {
    static final String SECTION = "brieflint";

    /** Which texts are briefs. */
    enum Briefs {
        AUTO,
        ALL,
        NONE
    }

    static final EditorSettings DEFAULT = of(new JsonObject());

    /**
     * @param settings the section, or something that holds it
     */
    static EditorSettings of(@Nullable Object settings) {
        if (!(settings instanceof JsonObject object)) {
            return DEFAULT;
        }
        return object.get(SECTION) instanceof JsonObject section ? read(section) : read(object);
    }

    /** Whether anything of the section is there at all. */
    static boolean isIn(@Nullable Object settings) {
        return settings instanceof JsonObject object && object.get(SECTION) instanceof JsonObject;
    }

    private static EditorSettings read(JsonObject section) {
        return new EditorSettings(
                text(section, "audience").flatMap(Audience::ofId),
                text(section, "stage").flatMap(Stage::ofId),
                briefs(text(section, "briefs").orElse("")),
                text(section, "configuration").filter(path -> !path.isBlank()),
                flag(section, "inlayHints", false),
                flag(section, "codeLens", true),
                flag(section, "offer", true),
                Duration.ofMillis(Math.round(1000 * number(section, "typingRest", 4))),
                text(section, "asOf").flatMap(EditorSettings::moment));
    }

    private static Briefs briefs(String word) {
        return switch (word) {
            case "all" -> Briefs.ALL;
            case "none" -> Briefs.NONE;
            default -> Briefs.AUTO;
        };
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonObject section, String name) {
        return primitive(section, name)
                .filter(JsonPrimitive::isString)
                .map(JsonPrimitive::getAsString);
    }

    private static boolean flag(JsonObject section, String name, boolean usual) {
        return primitive(section, name)
                .filter(JsonPrimitive::isBoolean)
                .map(JsonPrimitive::getAsBoolean)
                .orElse(usual);
    }

    private static double number(JsonObject section, String name, double usual) {
        return primitive(section, name)
                .filter(JsonPrimitive::isNumber)
                .map(JsonPrimitive::getAsDouble)
                .filter(value -> value >= 0 && value < 3600)
                .orElse(usual);
    }

    private static Optional<JsonPrimitive> primitive(JsonObject section, String name) {
        JsonElement value = section.get(name);
        return value instanceof JsonPrimitive primitive ? Optional.of(primitive) : Optional.empty();
    }
}
