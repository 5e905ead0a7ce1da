package io.brieflint.config;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.brieflint.text.LineColumn;
import io.brieflint.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads YAML into nodes that know their place. What is no YAML is a problem, never an exception.
 */
final class YamlTree {
    private static final YAMLFactory FACTORY = new YAMLFactory();
    private static final Pattern MARK = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");

    private final Reading reading;
    private final SourceText source;
    private final YAMLParser parser;

    private YamlTree(Reading reading, SourceText source, YAMLParser parser) {
        this.reading = reading;
        this.source = source;
        this.parser = parser;
    }

    /** Empty when the text is no YAML, or holds nothing; the former is a problem. */
    static Optional<YamlNode> parse(String text, Reading reading) {
        SourceText source = SourceText.of(reading.file(), text);
        try (YAMLParser parser = FACTORY.createParser(text)) {
            YamlTree tree = new YamlTree(reading, source, parser);
            JsonToken first = parser.nextToken();
            if (first == null) {
                return Optional.empty();
            }
            YamlNode root = tree.node(first);
            if (parser.nextToken() != null) {
                tree.problem("a file holds one document; remove what follows \"---\"");
            }
            return Optional.of(root);
        } catch (JacksonException e) {
            LineColumn place = place(e);
            reading.problem(place.line() + 1, place.column() + 1, "this is no YAML: " + reason(e));
        } catch (IOException e) {
            reading.problem(1, 1, "this is no YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private YamlNode node(JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            default -> scalar();
        };
    }

    private YamlNode mapping() throws IOException {
        LineColumn place = place();
        List<YamlNode.Entry> entries = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            YamlNode.Scalar key = scalar();
            entries.add(new YamlNode.Entry(key, node(next())));
        }
        return new YamlNode.Mapping(entries, place.line() + 1, place.column() + 1);
    }

    private YamlNode sequence() throws IOException {
        LineColumn place = place();
        List<YamlNode> items = new ArrayList<>();
        JsonToken token = next();
        while (token != JsonToken.END_ARRAY) {
            items.add(node(token));
            token = next();
        }
        return new YamlNode.Sequence(items, place.line() + 1, place.column() + 1);
    }

    private YamlNode.Scalar scalar() throws IOException {
        if (parser.isCurrentAlias()) {
            problem("\"*\" repeats another part of the file; write the text here as well");
        }
        LineColumn place = place();
        String text = Optional.ofNullable(parser.getText()).orElse("");
        return new YamlNode.Scalar(
                text, place.line() + 1, place.column() + 1, textColumn(place, text));
    }

    /** Where the text begins when the file holds it character by character; else 0. */
    private int textColumn(LineColumn place, String text) {
        int at = source.offset(place);
        if (source.text().startsWith(text, at)) {
            return place.column() + 1;
        }
        return source.text().startsWith(text, at + 1) ? place.column() + 2 : 0;
    }

    private JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new IOException("the file ends too early");
        }
        return token;
    }

    private void problem(String message) {
        LineColumn place = place();
        reading.problem(place.line() + 1, place.column() + 1, message);
    }

    /** The YAML library counts code points, everything else here UTF-16 code units. */
    private LineColumn place() {
        JsonLocation location = parser.currentTokenLocation();
        int line = Math.min(Math.max(0, location.getLineNr() - 1), source.lineCount() - 1);
        String text = source.text(source.line(line));
        int points = Math.min(location.getColumnNr() - 1, text.codePointCount(0, text.length()));
        return new LineColumn(line, text.offsetByCodePoints(0, Math.max(0, points)));
    }

    /** Where the YAML library met what it could not read; the parser itself may be further back. */
    private static LineColumn place(JacksonException e) {
        Matcher mark = MARK.matcher(message(e));
        if (mark.find()) {
            return place(Integer.parseInt(mark.group(1)), Integer.parseInt(mark.group(2)));
        }
        JsonLocation location = e.getLocation();
        return location == null ? place(1, 1) : place(location.getLineNr(), location.getColumnNr());
    }

    /** The library counts from 1. */
    private static LineColumn place(int line, int column) {
        return new LineColumn(Math.max(0, line - 1), Math.max(0, column - 1));
    }

    /** What was expected stands behind what was being read and the lines that show it. */
    private static String reason(JacksonException e) {
        return message(e)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .reduce((before, last) -> last)
                .orElse("it cannot be read");
    }

    private static String message(JacksonException e) {
        return Optional.ofNullable(e.getOriginalMessage()).orElse("");
    }
}
