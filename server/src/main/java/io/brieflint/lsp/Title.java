package io.brieflint.lsp;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.Brief;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.Optional;

/** The line that a brief begins with. */
final class Title {
    private Title() {}

    /** The first heading, else the first line; empty when there is nothing to read. */
    static Optional<Span> of(Brief brief) {
        return brief.blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADING)
                .findFirst()
                .or(() -> brief.blocks().stream().findFirst())
                .map(Block::span)
                .map(span -> line(brief.source(), span));
    }

    private static Span line(SourceText source, Span words) {
        return source.line(source.lineColumn(words.start()).line());
    }
}
