package io.brieflint.document;

/**
 * What a reader sees of a text, in one plain form: headings begin with {@code #}, items with a
 * hyphen, and what the text says about itself stands on top, as front matter does. So that texts
 * can be weighed whatever format they are in.
 */
public final class ReadableText {
    /** In characters of the source; a page has much that nobody reads. */
    private static final int ENOUGH = 200_000;

    private ReadableText() {}

    /** The beginning of a long text. Markdown and plain text are readable as they are. */
    public static String of(String source, Format format) {
        if (format == Format.MARKDOWN || format == Format.PLAIN) {
            return source;
        }
        String text = source.substring(0, Math.min(source.length(), ENOUGH));
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        Metadata front = FrontMatter.read(text, start);
        int body = Math.max(start, front.span().end());
        return switch (format) {
            case MARKDOWN, PLAIN -> source;
            case HTML -> readable(front, HtmlReader.read(text, body));
            case ASCIIDOC -> readable(front, AsciiDocReader.read(text, body));
            case RESTRUCTURED_TEXT -> readable(front, RstReader.read(text, body));
        };
    }

    private static String readable(Metadata front, Outline outline) {
        StringBuilder text = new StringBuilder();
        Metadata metadata = front.fields().isEmpty() ? outline.metadata() : front;
        if (!metadata.fields().isEmpty()) {
            text.append("---\n");
            for (Metadata.Field field : metadata.fields()) {
                text.append(field.key()).append(": ").append(field.value()).append('\n');
            }
            text.append("---\n");
        }
        for (Draft draft : outline.drafts()) {
            text.append(mark(draft)).append(draft.prose).append("\n\n");
        }
        return text.toString();
    }

    private static String mark(Draft draft) {
        return switch (draft.kind) {
            case HEADING -> "#".repeat(draft.level) + " ";
            case LIST_ITEM -> "- ";
            case TABLE_HEADER, TABLE_CELL -> "| ";
            case PARAGRAPH -> draft.quoted ? "> " : "";
        };
    }
}
