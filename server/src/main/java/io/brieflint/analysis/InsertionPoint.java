package io.brieflint.analysis;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.Brief;
import io.brieflint.document.Section;
import io.brieflint.element.Element;
import io.brieflint.text.Span;
import java.util.OptionalInt;

/** Where a paragraph can be added to a brief without changing what stands around it. */
final class InsertionPoint {
    private InsertionPoint() {}

    /**
     * The end of the element's section, else of the newest entry, else of the brief; none where the
     * format leaves no safe place.
     */
    static OptionalInt of(Brief brief, Element element) {
        Block block = brief.blocks().get(last(brief, element));
        Span line = line(brief, block.span().end());
        boolean safe =
                switch (brief.format()) {
                    case MARKDOWN, PLAIN -> true;
                    case HTML -> false;
                    case ASCIIDOC -> endsInAsciiDoc(brief, block);
                    case RESTRUCTURED_TEXT -> endsInRestructuredText(brief, block, line);
                };
        return safe ? OptionalInt.of(line.end()) : OptionalInt.empty();
    }

    private static int last(Brief brief, Element element) {
        for (Section section : brief.sections()) {
            if (!section.isEmpty() && element.sections().contains(section.role())) {
                return section.end() - 1;
            }
        }
        return brief.newest().isPresent()
                ? brief.entries().get(brief.newest().getAsInt()).end() - 1
                : brief.blocks().size() - 1;
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
    private static boolean endsInRestructuredText(Brief brief, Block block, Span line) {
        boolean margin = line(brief, block.span().start()).start() == block.span().start();
        boolean announces = brief.source().text(line).stripTrailing().endsWith("::");
        return block.kind() == BlockKind.PARAGRAPH && margin && !announces;
    }

    private static Span line(Brief brief, int offset) {
        return brief.source().line(brief.source().lineColumn(offset).line());
    }
}
