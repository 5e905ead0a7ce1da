package io.brieflint.document;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * What a site generator replaces before anybody reads it: {@code <%= ... %>}, {@code {% ... %}},
 * {@code {{< ... >}}}, {@code {: .table}}. A plain {@code {{ name }}} is prose: a gap that a writer
 * may have forgotten.
 */
final class TemplateTag extends CustomNode {
    /** The shortcode by which cState shows when a message was posted. */
    private static final String TRACK = "track";

    private final String words;

    private TemplateTag(String words) {
        this.words = words;
    }

    /** The time that stands here for readers, as written; empty for any other tag. */
    String posted() {
        String tag = words.strip();
        int from = tag.indexOf('"') + 1;
        int to = tag.indexOf('"', from);
        return tag.startsWith(TRACK) && from > 0 && to > from ? tag.substring(from, to) : "";
    }

    /** Also keeps a text full of opened tags from being scanned again and again. */
    private static final int LONGEST = 400;

    static final class Reader implements InlineContentParserFactory, InlineContentParser {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<', '{');
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            String close = closing(scanner);
            if (close.isEmpty()) {
                return ParsedInline.none();
            }
            Position start = scanner.position();
            for (int i = 0; i < LONGEST && scanner.hasNext(); i++) {
                Position end = scanner.position();
                if (scanner.next(close)) {
                    String words = scanner.getSource(start, end).getContent();
                    return ParsedInline.of(new TemplateTag(words), scanner.position());
                }
                scanner.next();
            }
            return ParsedInline.none();
        }

        private static String closing(Scanner scanner) {
            if (scanner.next("<%")) {
                return "%>";
            }
            if (scanner.next("{%")) {
                return "%}";
            }
            if (scanner.next("{{<")) {
                return ">}}";
            }
            if (scanner.next("{{%")) {
                return "%}}";
            }
            return scanner.next("{:") ? "}" : "";
        }
    }
}
