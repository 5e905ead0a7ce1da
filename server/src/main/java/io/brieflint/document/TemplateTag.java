package io.brieflint.document;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * What a site generator replaces before anybody reads it: {@code <%= ... %>}, {@code {% ... %}},
 * {@code {{< ... >}}}, {@code {: .table}}. A plain {@code {{ name }}} is prose: a gap that a writer
 * may have forgotten.
 */
final class TemplateTag extends CustomNode {
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
            for (int i = 0; i < LONGEST && scanner.hasNext(); i++) {
                if (scanner.next(close)) {
                    return ParsedInline.of(new TemplateTag(), scanner.position());
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
