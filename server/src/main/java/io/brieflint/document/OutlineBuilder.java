package io.brieflint.document;

import io.brieflint.document.LinkDefinitions.Definition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts blocks in their place among lists, quotations and tables, in the order of the text. */
final class OutlineBuilder {
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final Deque<Item> items = new ArrayDeque<>();
    private final Deque<Integer> lists = new ArrayDeque<>();
    private int quotes;
    private int rows;
    private int listCount;
    private int tables;

    private static final class Item {
        final int row;
        int first = Draft.NONE;

        Item(int row) {
            this.row = row;
        }
    }

    void openList() {
        lists.push(listCount++);
    }

    void closeList() {
        lists.pop();
    }

    void openItem() {
        items.push(new Item(rows++));
    }

    void closeItem() {
        items.pop();
    }

    boolean isInItem() {
        return !items.isEmpty();
    }

    void openQuote() {
        quotes++;
    }

    void closeQuote() {
        quotes--;
    }

    boolean isEmpty() {
        return drafts.isEmpty();
    }

    void heading(Draft draft, int level) {
        draft.kind = BlockKind.HEADING;
        draft.level = level;
        add(draft);
    }

    /** A paragraph, or what a list item says. */
    void block(Draft draft) {
        draft.kind = items.isEmpty() ? BlockKind.PARAGRAPH : BlockKind.LIST_ITEM;
        add(draft);
    }

    /** What is said about a term, as in the row of a table that has fields. */
    void definition(Draft draft, String term) {
        draft.label = TableDraft.withoutColon(term);
        draft.labelledByRow = true;
        block(draft);
    }

    void table(TableDraft table) {
        int first = drafts.size();
        rows = table.addTo(drafts, rows, tables++);
        drafts.subList(first, drafts.size()).forEach(this::place);
    }

    void comment(Comment comment) {
        comments.add(comment);
    }

    /** For readers that find comments between words. */
    List<Comment> comments() {
        return comments;
    }

    /** All that was read, as a piece of something longer. */
    Piece piece(boolean open, List<Definition> definitions, Map<String, Optional<String>> answers) {
        return new Piece(build(), rows, listCount, tables, open, definitions, answers);
    }

    Outline build() {
        return build(Metadata.NONE);
    }

    Outline build(Metadata metadata) {
        return new Outline(drafts, comments, metadata);
    }

    /**
     * What was read for itself.
     *
     * @param offset where it stands in the source
     */
    void append(Piece piece, int offset) {
        int first = drafts.size();
        for (Draft draft : piece.outline().drafts()) {
            drafts.add(draft.further(offset, first, rows, listCount, tables));
        }
        for (Comment comment : piece.outline().comments()) {
            comments.add(new Comment(comment.text(), comment.span().shift(offset)));
        }
        rows += piece.rows();
        listCount += piece.lists();
        tables += piece.tables();
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

    /** The item itself for its further blocks, the item around it for its first. */
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
