package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a page says about itself: its title, and its {@code <meta name="...">}. */
final class HtmlHead {
    private static final int NONE = -1;

    private final String source;
    private final List<Metadata.Field> fields = new ArrayList<>();
    private int start = NONE;
    private int end = NONE;

    HtmlHead(String source) {
        this.source = source;
    }

    void open(HtmlTokens tokens) {
        if (end == NONE && tokens.name().equals("head") && start == NONE) {
            start = tokens.start();
        } else if (end == NONE && tokens.name().equals("meta")) {
            Optional<Span> content = tokens.value("content");
            String key = tokens.text("name").strip().toLowerCase(Locale.ROOT);
            content.filter(value -> !key.isEmpty()).ifPresent(value -> add(key, value));
        }
    }

    void raw(HtmlTokens tokens) {
        boolean first = fields.stream().noneMatch(field -> field.key().equals("title"));
        if (end == NONE && first && tokens.name().equals("title")) {
            add("title", new Span(tokens.start(), tokens.end()));
        }
    }

    void close(HtmlTokens tokens) {
        if (tokens.name().equals("head") && start != NONE && end == NONE) {
            end = tokens.end();
        }
    }

    private void add(String key, Span value) {
        int from = value.start();
        int to = value.end();
        while (from < to && source.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && source.charAt(to - 1) <= ' ') {
            to--;
        }
        if (to > from) {
            fields.add(new Metadata.Field(key, source.substring(from, to), new Span(from, to)));
        }
    }

    Metadata metadata() {
        return new Metadata(end == NONE ? new Span(0, 0) : new Span(start, end), fields);
    }
}
