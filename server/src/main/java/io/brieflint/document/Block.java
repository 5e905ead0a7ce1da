package io.brieflint.document;

import io.brieflint.text.Span;

/**
 * A block in its place.
 *
 * @param start where the block's prose begins in the source; the block text's map counts from here
 * @param level of a heading, from 1; 0 for all other blocks
 * @param section index into {@link Brief#sections()}
 * @param role what this block is about: its own label's role, else that of its section
 * @param entry index into {@link Brief#entries()}, or {@link #NO_ENTRY}
 * @param row which table row or list item this block belongs to; blocks of one row share the
 *     number, {@link #NO_ROW} outside
 * @param quoted inside a block quotation: somebody else's words
 * @param labelEnd where the prose after a leading label ("Impact: ...") starts; 0 without a label
 */
public record Block(
        BlockText text,
        int start,
        int level,
        int section,
        SectionRole role,
        int entry,
        int row,
        boolean quoted,
        int labelEnd) {

    public static final int NO_ENTRY = -1;
    public static final int NO_ROW = -1;

    public BlockKind kind() {
        return text.kind();
    }

    public String prose() {
        return text.prose();
    }

    /**
     * @param prose a span of this block's prose
     * @return the same words in the source
     */
    public Span toSource(Span prose) {
        return text.map().toSource(prose).shift(start);
    }

    /** All of the block's prose, in the source. */
    public Span span() {
        return toSource(new Span(0, text.prose().length()));
    }

    Block withEntry(int index) {
        return new Block(text, start, level, section, role, index, row, quoted, labelEnd);
    }
}
