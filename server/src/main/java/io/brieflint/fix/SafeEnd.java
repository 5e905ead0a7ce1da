package io.brieflint.fix;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.Brief;
import io.brieflint.text.Span;

/** Whether a paragraph can be added behind a block without changing what stands around it. */
final class SafeEnd {
    private SafeEnd() {}

    static boolean of(Brief brief, Block block) {
        return switch (brief.format()) {
            case MARKDOWN, PLAIN -> true;
            case HTML -> false;
            case ASCIIDOC -> endsInAsciiDoc(brief, block);
            case RESTRUCTURED_TEXT -> endsInRestructuredText(brief, block);
        };
    }

    /** Not within a table or a quotation, nor between a title and its underline. */
    private static boolean endsInAsciiDoc(Brief brief, Block block) {
        String start = brief.source().text(line(brief, block.span().start()));
        return switch (block.kind()) {
            case PARAGRAPH, LIST_ITEM -> !block.quoted();
            case HEADING -> start.startsWith("=") || start.startsWith("#");
            case TABLE_CELL, TABLE_HEADER -> false;
        };
    }

    /** After a paragraph at the margin that announces no code. */
    private static boolean endsInRestructuredText(Brief brief, Block block) {
        boolean margin = line(brief, block.span().start()).start() == block.span().start();
        Span last = line(brief, block.span().end());
        boolean announces = brief.source().text(last).stripTrailing().endsWith("::");
        return block.kind() == BlockKind.PARAGRAPH && margin && !announces;
    }

    private static Span line(Brief brief, int offset) {
        return brief.source().line(brief.source().lineColumn(offset).line());
    }
}
