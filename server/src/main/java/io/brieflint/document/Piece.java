package io.brieflint.document;

import io.brieflint.document.LinkDefinitions.Definition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of Markdown, read for itself: places, blocks, rows, lists and tables count from its
 * start.
 *
 * @param rows how many numbers of rows it gave away; the same of lists and tables
 * @param open whether its last block goes on in whatever follows
 * @param definitions what it says about links, for the whole document
 * @param answers where the labels lead that it was read with; empty for one that is no link
 */
record Piece(
        Outline outline,
        int rows,
        int lists,
        int tables,
        boolean open,
        List<Definition> definitions,
        Map<String, Optional<String>> answers) {}
