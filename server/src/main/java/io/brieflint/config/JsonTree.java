package io.brieflint.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as maps, lists and texts: a number or a truth value is the text that stands for it, a key
 * without a value stays out.
 */
public final class JsonTree {
    private JsonTree() {}

    /** The next value; an empty text where there is none. */
    public static Object read(JsonParser parser) throws IOException {
        return value(parser, parser.nextToken());
    }

    private static Object value(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            return object(parser);
        }
        if (token == JsonToken.START_ARRAY) {
            return array(parser);
        }
        String text = token == null ? null : parser.getText();
        return text == null ? "" : whole(text);
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            JsonToken next = parser.nextToken();
            Object value = value(parser, next);
            if (next != JsonToken.VALUE_NULL) {
                object.put(key, value);
            }
        }
        return object;
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> array = new ArrayList<>();
        for (JsonToken next = parser.nextToken();
                next != JsonToken.END_ARRAY;
                next = parser.nextToken()) {
            array.add(value(parser, next));
        }
        return array;
    }

    /** Half a character cannot be written to a file; it becomes a question mark. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
