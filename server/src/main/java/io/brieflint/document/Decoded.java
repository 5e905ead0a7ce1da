package io.brieflint.document;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * A character that is written as several: an entity or a backslash escape. Kept apart from the text
 * around it, so that all other text is a copy of the source.
 */
final class Decoded extends CustomNode {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    final String written;
    final String text;

    private Decoded(String written, String text) {
        this.written = written;
        this.text = text;
    }

    static final class Escapes implements InlineContentParserFactory, InlineContentParser {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('\\');
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            scanner.next();
            char escaped = scanner.peek();
            if (escaped == Scanner.END || PUNCTUATION.indexOf(escaped) < 0) {
                return ParsedInline.none();
            }
            scanner.next();
            String text = String.valueOf(escaped);
            return ParsedInline.of(new Decoded("\\" + text, text), scanner.position());
        }
    }

    static final class Entities implements InlineContentParserFactory, InlineContentParser {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('&');
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            StringBuilder entity = new StringBuilder();
            while (Entity.isPart(scanner.peek(), entity.length())) {
                entity.append(scanner.peek());
                scanner.next();
            }
            if (!scanner.next(';')) {
                return ParsedInline.none();
            }
            String written = entity.append(';').toString();
            String text = Entity.decode(written);
            return text.equals(written)
                    ? ParsedInline.none()
                    : ParsedInline.of(new Decoded(written, text), scanner.position());
        }
    }
}
