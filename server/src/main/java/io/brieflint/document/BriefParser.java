package io.brieflint.document;

import io.brieflint.text.SourceText;

/**
 * Reads a text as a {@link Brief}. Immutable and safe to share between threads; does no IO and
 * never throws, whatever the text.
 */
public final class BriefParser {
    private final HeadingRoles roles;
    private final MarkdownReader markdown;

    public BriefParser(HeadingRoles roles) {
        this.roles = roles;
        this.markdown = new MarkdownReader(roles);
    }

    /** The format follows from the ending of the source's URI. */
    public Brief parse(SourceText source) {
        return parse(source, Format.of(source.uri()));
    }

    public Brief parse(SourceText source, Format format) {
        return parse(source, format, new Pieces());
    }

    /**
     * @param pieces of this document, from its last reading
     */
    public Brief parse(SourceText source, Format format, Pieces pieces) {
        String text = source.text();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        Metadata metadata = FrontMatter.read(text, start);
        if (format == Format.PLAIN && metadata.span().isEmpty()) {
            metadata = MailHeader.read(text, start);
        }
        if (format == Format.MARKDOWN && metadata.span().isEmpty()) {
            metadata = PageHeader.read(text, start);
        }
        int body = Math.max(start, metadata.span().end());
        Outline outline = read(text, body, format, pieces);
        if (metadata.span().isEmpty()) {
            metadata = outline.metadata();
        }
        var sections = new SectionBuilder(roles, outline.drafts()).build();
        var entries = new EntryFinder(outline.drafts(), sections);
        return new Brief(
                source,
                format,
                metadata,
                outline.drafts().stream().map(Draft::toBlock).toList(),
                sections,
                entries.entries(),
                entries.newest(),
                outline.comments());
    }

    private Outline read(String text, int body, Format format, Pieces pieces) {
        return switch (format) {
            case MARKDOWN -> markdown.read(text, body, pieces);
            case HTML -> HtmlReader.read(text, body);
            case ASCIIDOC -> AsciiDocReader.read(text, body);
            case RESTRUCTURED_TEXT -> RstReader.read(text, body);
            case PLAIN -> PlainTextReader.read(text, body);
        };
    }
}
