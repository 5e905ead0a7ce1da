package io.brieflint.lsp;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.Brief;
import io.brieflint.finding.Finding;
import io.brieflint.finding.TextEdit;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A comment that keeps a rule quiet for one block, where the format has room for one. */
final class IgnoreComment {
    private IgnoreComment() {}

    /** Empty where a comment would be seen by readers, or change what stands around it. */
    static Optional<TextEdit> edit(Brief brief, Finding finding) {
        String request = "brieflint-ignore " + finding.rule() + ": [why]";
        SourceText source = brief.source();
        Block before = null;
        for (Block block : brief.blocks()) {
            if (block.span().overlaps(finding.span())) {
                return switch (brief.format()) {
                    case MARKDOWN -> insert(markdownPlace(source, block), html(request));
                    case HTML -> insert(block.span().end(), html(request));
                    case ASCIIDOC -> asciiDoc(source, before, block, request);
                    case RESTRUCTURED_TEXT -> restructuredText(source, block, request);
                    case PLAIN -> Optional.empty();
                };
            }
            before = block;
        }
        return Optional.empty();
    }

    private static String html(String request) {
        return " <!-- " + request + " -->";
    }

    private static Optional<TextEdit> insert(int at, String text) {
        return Optional.of(new TextEdit(new Span(at, at), text));
    }

    /**
     * At the end of the block, where a comment is valid in paragraphs, lists, tables, quotes and
     * headings alike: one in front would make HTML of a whole line.
     */
    private static int markdownPlace(SourceText source, Block block) {
        int end = block.span().end();
        boolean inLine =
                block.kind() == BlockKind.TABLE_CELL
                        || block.kind() == BlockKind.TABLE_HEADER
                        || block.kind() == BlockKind.HEADING;
        if (inLine) {
            return end;
        }
        int at = lineAt(source, end).end();
        while (at > end && source.text().charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    /** A line of its own, which holds for the first block of the line below. */
    private static Optional<TextEdit> asciiDoc(
            SourceText source, @Nullable Block before, Block block, String request) {
        int line = lineAt(source, block.span().start()).start();
        boolean first = before == null || before.span().end() <= line;
        return first ? insert(line, "// " + request + lineEnd(source)) : Optional.empty();
    }

    /** Only where it stands between two paragraphs; elsewhere it would end a list or a section. */
    private static Optional<TextEdit> restructuredText(
            SourceText source, Block block, String request) {
        int start = block.span().start();
        Span line = lineAt(source, start);
        int number = source.lineColumn(start).line();
        boolean apart = number == 0 || source.text(source.line(number - 1)).isBlank();
        boolean paragraph = block.kind() == BlockKind.PARAGRAPH && line.start() == start;
        String end = lineEnd(source);
        return paragraph && apart ? insert(start, ".. " + request + end + end) : Optional.empty();
    }

    private static Span lineAt(SourceText source, int offset) {
        return source.line(source.lineColumn(offset).line());
    }

    private static String lineEnd(SourceText source) {
        return source.text().contains("\r\n") ? "\r\n" : "\n";
    }
}
