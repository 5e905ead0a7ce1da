package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.List;

/** Reads the front matter of a text: YAML between {@code ---}, TOML between {@code +++}. */
final class FrontMatter {
    private FrontMatter() {}

    /**
     * @param start where the text begins, after a byte order mark
     */
    static Metadata read(String text, int start) {
        Lines lines = new Lines(text, start, text.length());
        String fence = lines.hasNext() ? lines.next().strip() : "";
        boolean yaml = fence.equals("---");
        if (!yaml && !fence.equals("+++")) {
            return Metadata.NONE;
        }
        int bodyStart = lines.nextStart();
        while (lines.hasNext()) {
            String line = lines.next().stripTrailing();
            boolean closes = line.equals(fence) || (yaml && line.equals("..."));
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
