package io.brieflint.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.brieflint.profile.Stage;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The figures of one brief as a line of JSON that names neither the file nor a word of it.
 *
 * @param key stands for the file, its text and all that decides what is found in it
 * @param brief has no path yet when it comes from a line
 */
public record AuditEntry(String key, AuditedBrief brief) {
    /** Changes whenever a line holds other figures than before. */
    public static final String SHAPE = "2";

    private static final JsonFactory JSON = new JsonFactory();

    public String line() {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("key", key);
            AuditTable.writeFigures(brief, json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can be written", e);
        }
        return line.toString();
    }

    /** Empty for anything but a whole line, such as the last one of a run that was killed. */
    public static Optional<AuditEntry> of(String line) {
        try (JsonParser parser = JSON.createParser(line)) {
            Fields fields = Fields.of(parser);
            boolean ended = parser.nextToken() == null;
            return ended ? fields.entry() : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can be read", e);
        }
    }

    /** What a line says, by name. */
    private static final class Fields {
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, Boolean> answers = new HashMap<>();
        private Optional<Map<String, List<Integer>>> findings = Optional.empty();
        private Optional<PromisedNews> promises = Optional.empty();

        static Fields of(JsonParser parser) throws IOException {
            Fields fields = new Fields();
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    fields.add(parser.currentName(), parser.nextToken(), parser);
                }
            }
            return fields;
        }

        private void add(String name, JsonToken value, JsonParser parser) throws IOException {
            switch (value) {
                case VALUE_STRING -> texts.put(name, parser.getText());
                case VALUE_NUMBER_INT -> numbers.put(name, parser.getIntValue());
                case VALUE_TRUE, VALUE_FALSE -> answers.put(name, parser.getBooleanValue());
                case START_OBJECT -> addObject(name, parser);
                default -> parser.skipChildren();
            }
        }

        private void addObject(String name, JsonParser parser) throws IOException {
            switch (name) {
                case "findings" -> findings = Optional.of(places(parser));
                case "promises" -> promises = Optional.of(PromisedNews.read(parser));
                default -> parser.skipChildren();
            }
        }

        private static Map<String, List<Integer>> places(JsonParser parser) throws IOException {
            Map<String, List<Integer>> places = new TreeMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                List<Integer> lines = new ArrayList<>();
                places.put(parser.currentName(), lines);
                parser.nextToken();
                while (parser.nextToken() == JsonToken.VALUE_NUMBER_INT) {
                    lines.add(parser.getIntValue());
                }
            }
            return places;
        }

        Optional<AuditEntry> entry() {
            Optional<Stage> stage = Stage.ofId(texts.getOrDefault("stage", ""));
            boolean whole =
                    stage.isPresent()
                            && texts.keySet().containsAll(List.of("key", "audience"))
                            && numbers.keySet().containsAll(List.of("words", "error", "warning"))
                            && answers.size() == 4
                            && promises.isPresent()
                            && findings.isPresent();
            return whole
                    ? Optional.of(entry(stage.get(), promises.get(), findings.get()))
                    : Optional.empty();
        }

        private AuditEntry entry(
                Stage stage, PromisedNews news, Map<String, List<Integer>> places) {
            AuditedBrief brief =
                    new AuditedBrief(
                            "",
                            "",
                            numbers.containsKey("year")
                                    ? OptionalInt.of(number("year"))
                                    : OptionalInt.empty(),
                            number("words"),
                            text("audience"),
                            stage,
                            is("quantifiedImpact"),
                            is("times"),
                            is("zonesComplete"),
                            is("nextNews"),
                            news,
                            number("error"),
                            number("warning"),
                            places);
            return new AuditEntry(text("key"), brief);
        }

        private String text(String name) {
            return texts.getOrDefault(name, "");
        }

        private int number(String name) {
            return numbers.getOrDefault(name, 0);
        }

        private boolean is(String name) {
            return answers.getOrDefault(name, false);
        }
    }
}
