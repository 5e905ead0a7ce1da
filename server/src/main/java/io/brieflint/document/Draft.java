package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A block while its brief is being put together. */
final class Draft {
    static final int NONE = -1;

    final String prose;
    final List<Mark> marks;
    final int start;
    final Opening opening;
    private final ProseMap map;
    private final Made made;

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
        this(prose, map, marks, start, new Opening(prose, marks), new Made());
    }

    private Draft(
            String prose, ProseMap map, List<Mark> marks, int start, Opening opening, Made made) {
        this.prose = prose;
        this.map = map;
        this.marks = marks;
        this.start = start;
        this.opening = opening;
        this.made = made;
    }

    /**
     * What was last made of this piece of text, kept from reading to reading: the same object is
     * found again faster than one that is only equal.
     */
    private static final class Made {
        private volatile @Nullable BlockText text;
        private volatile @Nullable Labelled label;
        private volatile @Nullable Titled title;
    }

    private record Titled(HeadingRoles roles, Optional<SectionRole> role) {}

    /** What its words say as a heading. */
    Optional<SectionRole> headingRole(HeadingRoles roles) {
        Titled known = made.title;
        if (known == null || known.roles() != roles) {
            known = new Titled(roles, roles.find(prose));
            made.title = known;
        }
        return known.role();
    }

    private record Labelled(HeadingRoles roles, BlockKind kind, Optional<Label> label) {}

    /** What its first words say it is about. */
    Optional<Label> label(HeadingRoles roles) {
        Labelled known = made.label;
        if (known == null || known.roles() != roles || known.kind() != kind) {
            known = new Labelled(roles, kind, Label.of(this, roles));
            made.label = known;
        }
        return known.label();
    }

    /** The same block further on in a text, behind so many blocks, rows, lists and tables. */
    Draft further(int offset, int blocks, int rows, int lists, int tables) {
        Draft draft = new Draft(prose, map, marks, start + offset, opening, made);
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

    /** Whether a character of the prose stands for the end of a line. */
    boolean breaksLine(int at, String source) {
        if (!Character.isWhitespace(prose.charAt(at))) {
            return false;
        }
        char written = source.charAt(start + map.toSource(new Span(at, at + 1)).start());
        return written == '\n' || written == '\r';
    }

    /** A piece of the prose as a draft of its own. */
    Draft part(Span span) {
        int first = map.toSource(span).start();
        List<Mark> inside =
                marks.stream()
                        .filter(mark -> mark.span().overlaps(span))
                        .map(mark -> mark.within(span))
                        .toList();
        return new Draft(
                prose.substring(span.start(), span.end()),
                map.part(span, first),
                inside,
                start + first);
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

    private BlockText text() {
        BlockText known = made.text;
        if (known == null || known.kind() != kind || !known.label().equals(label)) {
            known = new BlockText(kind, prose, map, marks, label);
            made.text = known;
        }
        return known;
    }

    Block toBlock() {
        return new Block(text(), start, level, section, role, entry, row, quoted, labelEnd);
    }
}
