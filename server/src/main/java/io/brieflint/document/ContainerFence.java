package io.brieflint.document;

import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A line of colons that opens or closes a container: Statusfy's "::: update Resolved | 2021-03-07",
 * "::: warning", ":::note[Title]". Its title is a paragraph; the colons are nobody's words.
 */
final class ContainerFence extends AbstractBlockParser {
    private static final int SHORTEST = 3;

    /** A line this deep is code. */
    private static final int INDENTED_CODE = 4;

    private final Block block;
    private final Optional<SourceLine> title;

    private ContainerFence(Optional<SourceLine> title) {
        this.block = title.isPresent() ? new Paragraph() : new Untitled();
        this.title = title;
    }

    private static final class Untitled extends CustomBlock {}

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        title.ifPresent(line -> inlines.parse(SourceLines.of(line), block));
    }

    /** Starts one at each such line. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceLine line = state.getLine();
            CharSequence text = line.getContent();
            int from = state.getNextNonSpaceIndex();
            int at = from;
            while (at < text.length() && text.charAt(at) == ':') {
                at++;
            }
            if (state.getIndent() >= INDENTED_CODE || at - from < SHORTEST) {
                return BlockStart.none();
            }
            return BlockStart.of(new ContainerFence(title(line, at))).atIndex(text.length());
        }

        /** What follows the name of the container, without brackets; attributes are no title. */
        private static Optional<SourceLine> title(SourceLine line, int colons) {
            CharSequence text = line.getContent();
            int from = skipBlanks(text, colons);
            while (from < text.length() && Character.isLetterOrDigit(text.charAt(from))) {
                from++;
            }
            from = skipBlanks(text, from);
            int to = text.length();
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (from < to && text.charAt(from) == '[' && text.charAt(to - 1) == ']') {
                from++;
                to--;
            }
            boolean titled = from < to && text.charAt(from) != '{';
            return titled ? Optional.of(line.substring(from, to)) : Optional.empty();
        }

        private static int skipBlanks(CharSequence text, int from) {
            int at = from;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at;
        }
    }
}
