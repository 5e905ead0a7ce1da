package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the head of a pasted mail: "Subject: ...", "To: ...", up to the first blank line. */
final class MailHeader {
    private static final Set<String> NAMES =
            Set.of("subject", "from", "to", "cc", "bcc", "date", "sent", "reply-to", "importance");

    private MailHeader() {}

    static Metadata read(String text, int start) {
        List<Metadata.Field> fields = new ArrayList<>();
        Lines lines = new Lines(text, start, text.length());
        int end = start;
        while (lines.hasNext()) {
            lines.advance();
            int colon = text.indexOf(':', lines.start());
            boolean named = colon > 0 && colon - lines.start() < 12 && colon < lines.end();
            String name = named ? text.substring(lines.start(), colon).strip() : "";
            String key = name.toLowerCase(Locale.ROOT);
            if (!NAMES.contains(key)) {
                break;
            }
            add(key, text, colon + 1, lines.end(), fields);
            end = lines.nextStart();
        }
        return end == start ? Metadata.NONE : new Metadata(new Span(start, end), fields);
    }

    /** A field whose value stands there, without the blanks around it, unless it is empty. */
    static void add(String key, String text, int from, int to, List<Metadata.Field> fields) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        if (end > start) {
            Span span = new Span(start, end);
            fields.add(new Metadata.Field(key, text.substring(start, end), span));
        }
    }
}
