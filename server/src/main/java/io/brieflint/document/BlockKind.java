package io.brieflint.document;

/** What a block of prose is. */
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_HEADER,
    TABLE_CELL
}
