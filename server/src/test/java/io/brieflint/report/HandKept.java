package io.brieflint.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of the reference that people write. */
final class HandKept {
    private HandKept() {}

    /** What each family is about, in the order of the file. */
    static Map<String, String> families(Path docs) {
        Map<String, String> about = new LinkedHashMap<>();
        read(docs.resolve("rules/families.yaml"))
                .properties()
                .forEach(entry -> about.put(entry.getKey(), entry.getValue().asText()));
        return about;
    }

    static JsonNode measured(Path docs) {
        return read(docs.resolve("rules/measured.yaml"));
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
