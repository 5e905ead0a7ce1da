package io.brieflint.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
        return new Outline(blocks.drafts, blocks.comments);
    }

    private static final class Blocks implements Walk.Visitor {
        final List<Draft> drafts = new ArrayList<>();
        final List<Comment> comments = new ArrayList<>();
        private final String source;
        private final Places places;
        private final TableReader tables;
        private final Deque<Item> items = new ArrayDeque<>();
        private final Deque<Integer> lists = new ArrayDeque<>();
        private int quotes;
        private int rows;
        private int listCount;

        Blocks(String source, Places places) {
            this.source = source;
            this.places = places;
            this.tables = new TableReader(source, places, comments);
        }

        @Override
        public boolean enter(Node node) {
            if (node instanceof Paragraph) {
                paragraph(node);
            } else if (node instanceof Heading heading) {
                heading(heading);
            } else if (node instanceof TableBlock table) {
                int first = drafts.size();
                rows = tables.read(table, rows, drafts);
                drafts.subList(first, drafts.size()).forEach(this::place);
            } else if (node instanceof HtmlBlock) {
                comments.addAll(Comments.in(source, places.span(node)));
            } else if (node instanceof BlockQuote) {
                quotes++;
                return true;
            } else if (node instanceof ListBlock) {
                lists.push(listCount++);
                return true;
            } else if (node instanceof ListItem) {
                items.push(new Item(rows++));
                return true;
            }
            return false;
        }

        @Override
        public void leave(Node node) {
            if (node instanceof BlockQuote) {
                quotes--;
            } else if (node instanceof ListBlock) {
                lists.pop();
            } else if (node instanceof ListItem) {
                items.pop();
            }
        }

        private void paragraph(Node node) {
            boolean log = LogLines.fill(source, places.span(node), !items.isEmpty());
            places.enterBlock();
            Draft draft = InlineReader.read(node, source, places, comments);
            if (draft.prose.isEmpty() || log) {
                return;
            }
            draft.kind = items.isEmpty() ? BlockKind.PARAGRAPH : BlockKind.LIST_ITEM;
            add(draft);
        }

        private void heading(Heading heading) {
            places.enterBlock();
            Draft draft = InlineReader.read(heading, source, places, comments);
            draft.kind = BlockKind.HEADING;
            draft.level = heading.getLevel();
            add(draft);
        }

        private void add(Draft draft) {
            Item item = items.peek();
            if (item != null) {
                draft.row = item.row;
                draft.list = lists.isEmpty() ? Draft.NONE : lists.peek();
            }
            place(draft);
            drafts.add(draft);
            if (item != null && item.first == Draft.NONE) {
                item.first = drafts.size() - 1;
            }
        }

        private void place(Draft draft) {
            draft.quoted = quotes > 0;
            for (Item item : items) {
                if (item.first != Draft.NONE) {
                    draft.parent = item.first;
                    return;
                }
            }
        }
    }

    private static final class Item {
        final int row;
        int first = Draft.NONE;

        Item(int row) {
            this.row = row;
        }
    }
}
