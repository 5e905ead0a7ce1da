package io.brieflint.analysis;

import java.util.Map;

/** Fills the {@code {name}} places of a rule's message. */
final class Messages {
    private Messages() {}

    static String fill(String message, Map<String, String> values) {
        String filled = message;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
