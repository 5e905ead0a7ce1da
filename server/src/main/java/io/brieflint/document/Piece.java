package io.brieflint.document;

/**
 * A piece of Markdown, read for itself: places, blocks, rows, lists and tables count from its
 * start.
 *
 * @param rows how many numbers of rows it gave away; the same of lists and tables
 * @param defines whether it defines links that words elsewhere may use
 * @param open whether its last block goes on in whatever follows
 */
record Piece(Outline outline, int rows, int lists, int tables, boolean defines, boolean open) {}
