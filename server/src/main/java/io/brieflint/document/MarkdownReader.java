package io.brieflint.document;

import io.brieflint.document.LinkDefinitions.Definition;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown, CommonMark with GitHub's tables, piece by piece: as a whole it is read only where
 * code or HTML is left open.
 */
final class MarkdownReader {
    /** Deeper nesting is text; no brief has it, and it would cost time for every line. */
    private static final int DEEPEST = 60;

    private static final int LONGEST_UNDERLINED_HEADING = 120;

    /** Shorter pieces cost more to look up than to read. */
    private static final int SHORTEST_PIECE = 256;

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private final HeadingRoles roles;
    private final int shortestPiece;

    MarkdownReader(HeadingRoles roles) {
        this(roles, SHORTEST_PIECE);
    }

    MarkdownReader(HeadingRoles roles, int shortestPiece) {
        this.roles = roles;
        this.shortestPiece = shortestPiece;
    }

    /**
     * @param start where the Markdown begins in the source
     */
    Outline read(String source, int start, Pieces pieces) {
        Pieces.Reading reading = pieces.start();
        List<Span> spans = PieceFinder.find(source, start, shortestPiece);
        List<String> texts = new ArrayList<>();
        List<Definition> definitions = new ArrayList<>();
        for (Span span : spans) {
            String text = source.substring(span.start(), span.end());
            Piece piece = reading.of(text, this::read);
            if (piece.open() && span.end() < source.length()) {
                return whole(source, start);
            }
            texts.add(text);
            definitions.addAll(piece.definitions());
        }
        reading.define(new LinkDefinitions(definitions));
        OutlineBuilder outline = new OutlineBuilder();
        for (int i = 0; i < texts.size(); i++) {
            outline.append(reading.again(texts.get(i), this::read), spans.get(i).start());
        }
        reading.finish();
        return outline.build();
    }

    /** The same, read at once. */
    Outline whole(String source, int start) {
        OutlineBuilder outline = new OutlineBuilder();
        outline.append(read(source.substring(start), LinkDefinitions.NONE), start);
        return outline.build();
    }

    /**
     * @param elsewhere definitions of the document; of two for one label they go before its own
     */
    private Piece read(String markdown, LinkDefinitions elsewhere) {
        DefinedLinks links = new DefinedLinks(elsewhere);
        Node document = parser(links).parse(markdown);
        Blocks blocks = new Blocks(markdown);
        Walk.below(document, blocks);
        LinkDefinitions own = new LinkDefinitions(blocks.definitions);
        Map<String, Optional<String>> answers = new HashMap<>();
        for (String label : links.asked()) {
            answers.put(label, elsewhere.destination(label).or(() -> own.destination(label)));
        }
        return blocks.outline.piece(isOpen(document.getLastChild()), blocks.definitions, answers);
    }

    private static Parser parser(DefinedLinks links) {
        return Parser.builder()
                .extensions(TABLES)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .customBlockParserFactory(new ContainerFence.Factory())
                .customInlineContentParserFactory(new Decoded.Escapes())
                .customInlineContentParserFactory(new Decoded.Entities())
                .customInlineContentParserFactory(new TemplateTag.Reader())
                .linkProcessor(links)
                .build();
    }

    private static boolean isOpen(@Nullable Node last) {
        if (last instanceof FencedCodeBlock code) {
            return code.getClosingFenceLength() == null;
        }
        if (last instanceof HtmlBlock block) {
            String html = block.getLiteral().stripLeading();
            return RawHtml.at(html, 0).map(raw -> !raw.endsIn(html)).orElse(false);
        }
        return false;
    }

    private final class Blocks implements Walk.Visitor {
        final OutlineBuilder outline = new OutlineBuilder();
        private final String source;
        private final Places places;
        private final TableReader tables;
        private final List<Definition> definitions = new ArrayList<>();

        Blocks(String source) {
            this.source = source;
            this.places = new Places(source);
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
            } else if (node instanceof IndentedCodeBlock) {
                IndentedProse.read(node, source, places, outline.comments())
                        .forEach(outline::block);
            } else if (node instanceof HtmlBlock html && SlotTag.opens(html.getLiteral())) {
                PlainParagraphs.read(source, places.span(node), outline.comments())
                        .forEach(outline::block);
            } else if (node instanceof HtmlBlock) {
                Comments.in(source, places.span(node)).forEach(outline::comment);
            } else if (node instanceof LinkReferenceDefinition link) {
                definitions.add(new Definition(link.getLabel(), link.getDestination()));
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
            if (!draft.prose.isEmpty() && !log && !isScript(draft.prose)) {
                PastedThread.split(draft, source)
                        .forEach(part -> TypedLines.add(part, source, roles, outline));
            }
        }

        /** What MDX runs instead of showing it. */
        private static boolean isScript(String prose) {
            return prose.startsWith("export const ")
                    || prose.startsWith("export default ")
                    || (prose.startsWith("import ")
                            && (prose.contains(" from '") || prose.contains(" from \"")));
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
