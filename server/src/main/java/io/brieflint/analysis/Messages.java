package io.brieflint.analysis;

import java.util.Map;

/** Fills the {@code {name}} places of a rule's message. */
final class Messages {
    private Messages() {}

    static String fill(String message, Map<String, String> values) {
        int open = message.indexOf('{');
        if (open < 0) {
            return message;
        }
        StringBuilder filled = new StringBuilder(message.length() + 64);
        int written = 0;
        while (open >= 0) {
            int close = message.indexOf('}', open);
            String value = close < 0 ? null : values.get(message.substring(open + 1, close));
            if (value != null) {
                filled.append(message, written, open).append(value);
                written = close + 1;
            }
            open = message.indexOf('{', open + 1);
        }
        return filled.append(message, written, message.length()).toString();
    }
}
