package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the head of a page as Pelican and MultiMarkdown have it: "Title: ...", "Date: ...", without
 * fences, up to the first blank line. Lines of other names belong to the text.
 */
final class PageHeader {
    private static final String FIRST = "title";

    private static final Set<String> NAMES =
            Set.of(
                    FIRST,
                    "date",
                    "modified",
                    "category",
                    "tags",
                    "slug",
                    "author",
                    "authors",
                    "summary",
                    "status",
                    "lang",
                    "template",
                    "url",
                    "save_as",
                    "description",
                    "outagefinish",
                    "ticket");

    private PageHeader() {}

    static Metadata read(String text, int start) {
        List<Metadata.Field> fields = new ArrayList<>();
        Lines lines = new Lines(text, start, text.length());
        int count = 0;
        while (lines.hasNext()) {
            lines.advance();
            if (text.substring(lines.start(), lines.end()).isBlank()) {
                break;
            }
            int colon = text.indexOf(':', lines.start());
            boolean named = colon >= 0 && colon < lines.end();
            String key = named ? text.substring(lines.start(), colon).toLowerCase(Locale.ROOT) : "";
            if (!NAMES.contains(key) || (count == 0 && !key.equals(FIRST))) {
                return Metadata.NONE;
            }
            count++;
            MailHeader.add(key, text, colon + 1, lines.end(), fields);
        }
        boolean dated = fields.stream().anyMatch(field -> field.key().equals("date"));
        return dated ? new Metadata(new Span(start, lines.start()), fields) : Metadata.NONE;
    }
}
