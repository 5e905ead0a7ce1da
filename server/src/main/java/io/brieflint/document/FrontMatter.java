package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.List;

/**
 * Reads the front matter of a text: YAML between {@code ---}, TOML between {@code +++}. An opening
 * fence may name its language: {@code ---toml}.
 */
final class FrontMatter {
    /** Of a fence without a language. */
    private static final int LENGTH = 3;

    private FrontMatter() {}

    /**
     * @param start where the text begins, after a byte order mark
     */
    static Metadata read(String text, int start) {
        Lines lines = new Lines(text, start, text.length());
        String fence = lines.hasNext() ? lines.next().strip() : "";
        boolean toml = fence.equals("+++") || fence.equals("---toml");
        boolean yaml = fence.equals("---") || fence.equals("---yaml") || fence.equals("---yml");
        if (!yaml && !toml) {
            return Metadata.NONE;
        }
        String end = fence.substring(0, LENGTH);
        int bodyStart = lines.nextStart();
        while (lines.hasNext()) {
            String line = lines.next().stripTrailing();
            boolean closes = line.equals(end) || (yaml && line.equals("..."));
            if (closes) {
                Lines body = new Lines(text, bodyStart, lines.start());
                List<Metadata.Field> fields =
                        yaml ? new YamlFields(body).read() : new TomlFields(body).read();
                return new Metadata(new Span(start, lines.nextStart()), fields);
            }
        }
        return Metadata.NONE;
    }
}
