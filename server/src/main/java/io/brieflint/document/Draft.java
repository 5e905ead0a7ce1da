package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.List;

/** A block while its brief is being put together. */
final class Draft {
    static final int NONE = -1;

    final String prose;
    final List<Mark> marks;
    final int start;
    final Opening opening;
    private final ProseMap map;

    /** When it was posted, where its words do not say but the page will; may be empty. */
    String posted = "";

    BlockKind kind = BlockKind.PARAGRAPH;
    String label = "";
    int level;
    int row = Block.NO_ROW;
    boolean quoted;

    /** The table that a cell belongs to. */
    int table = NONE;

    /** The list that an item stands in; items of one list share the number. */
    int list = NONE;

    /** Index of the first block of the list item around this one. */
    int parent = NONE;

    /** The label is the first cell of the row, not the header of the column. */
    boolean labelledByRow;

    int section;
    SectionRole role = SectionRole.OTHER;
    int labelEnd;
    int entry = Block.NO_ENTRY;

    Draft(String prose, ProseMap map, List<Mark> marks, int start) {
        this(prose, map, marks, start, new Opening(prose, marks));
    }

    private Draft(String prose, ProseMap map, List<Mark> marks, int start, Opening opening) {
        this.prose = prose;
        this.map = map;
        this.marks = marks;
        this.start = start;
        this.opening = opening;
    }

    /** The same block further on in a text, behind so many blocks, rows, lists and tables. */
    Draft further(int offset, int blocks, int rows, int lists, int tables) {
        Draft draft = new Draft(prose, map, marks, start + offset, opening);
        draft.posted = posted;
        draft.kind = kind;
        draft.label = label;
        draft.level = level;
        draft.quoted = quoted;
        draft.labelledByRow = labelledByRow;
        draft.row = further(row, rows);
        draft.table = further(table, tables);
        draft.list = further(list, lists);
        draft.parent = further(parent, blocks);
        return draft;
    }

    private static int further(int number, int by) {
        return number == NONE ? NONE : number + by;
    }

    boolean isHeading() {
        return kind == BlockKind.HEADING;
    }

    boolean isCell() {
        return kind == BlockKind.TABLE_CELL || kind == BlockKind.TABLE_HEADER;
    }

    /** All of the prose, in the source. */
    Span span() {
        return map.toSource(new Span(0, prose.length())).shift(start);
    }

    Block toBlock() {
        BlockText text = new BlockText(kind, prose, map, marks, label);
        return new Block(text, start, level, section, role, entry, row, quoted, labelEnd);
    }
}
