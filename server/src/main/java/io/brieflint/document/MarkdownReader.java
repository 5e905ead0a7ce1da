package io.brieflint.document;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown: CommonMark with GitHub's tables. */
final class MarkdownReader {
    /** Deeper nesting is text; no brief has it, and it would cost time for every line. */
    private static final int DEEPEST = 60;

    private static final int LONGEST_UNDERLINED_HEADING = 120;

    private final Parser parser =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .maxOpenBlockParsers(DEEPEST)
                    .maxInlineNesting(DEEPEST)
                    .customInlineContentParserFactory(new Decoded.Escapes())
                    .customInlineContentParserFactory(new Decoded.Entities())
                    .customInlineContentParserFactory(new TemplateTag.Reader())
                    .build();

    /**
     * @param start where the Markdown begins in the source
     */
    Outline read(String source, int start) {
        Blocks blocks = new Blocks(source, new Places(source, start));
        Walk.below(parser.parse(source.substring(start)), blocks);
        return blocks.outline.build();
    }

    private static final class Blocks implements Walk.Visitor {
        final OutlineBuilder outline = new OutlineBuilder();
        private final String source;
        private final Places places;
        private final TableReader tables;

        Blocks(String source, Places places) {
            this.source = source;
            this.places = places;
            this.tables = new TableReader(source, places, outline.comments());
        }

        @Override
        public boolean enter(Node node) {
            if (node instanceof Paragraph) {
                paragraph(node);
            } else if (node instanceof Heading heading) {
                heading(heading);
            } else if (node instanceof TableBlock table) {
                outline.table(tables.read(table));
            } else if (node instanceof HtmlBlock) {
                Comments.in(source, places.span(node)).forEach(outline::comment);
            } else if (node instanceof BlockQuote) {
                outline.openQuote();
                return true;
            } else if (node instanceof ListBlock) {
                outline.openList();
                return true;
            } else if (node instanceof ListItem) {
                outline.openItem();
                return true;
            }
            return false;
        }

        @Override
        public void leave(Node node) {
            if (node instanceof BlockQuote) {
                outline.closeQuote();
            } else if (node instanceof ListBlock) {
                outline.closeList();
            } else if (node instanceof ListItem) {
                outline.closeItem();
            }
        }

        private void paragraph(Node node) {
            boolean log = LogLines.fill(source, places.span(node), outline.isInItem());
            Draft draft = inlines(node);
            if (!draft.prose.isEmpty() && !log) {
                PastedThread.split(draft, source).forEach(outline::block);
            }
        }

        /** A line below a whole sentence is meant to part it from the next one. */
        private void heading(Heading heading) {
            Draft draft = inlines(heading);
            boolean underlined = source.charAt(places.start(heading)) != '#';
            if (underlined && isSentence(draft.prose)) {
                outline.block(draft);
            } else {
                outline.heading(draft, heading.getLevel());
            }
        }

        private static boolean isSentence(String prose) {
            return prose.endsWith(".")
                    || prose.contains(". ")
                    || prose.length() > LONGEST_UNDERLINED_HEADING;
        }

        private Draft inlines(Node node) {
            places.enterBlock();
            return InlineReader.read(node, source, places, outline.comments());
        }
    }
}
