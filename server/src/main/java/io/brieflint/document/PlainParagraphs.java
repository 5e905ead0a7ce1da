package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What Markdown does not take for text, read as plain text: paragraphs between blank lines. */
final class PlainParagraphs {
    private PlainParagraphs() {}

    static List<Draft> read(String source, Span block, List<Comment> comments) {
        PlainInline inline = new PlainInline(source, comments);
        List<Draft> drafts = new ArrayList<>();
        ProseBuilder prose = new ProseBuilder(source);
        int start = block.start();
        Lines lines = new Lines(source, block.start(), block.end());
        while (lines.hasNext()) {
            lines.advance();
            if (source.substring(lines.start(), lines.end()).isBlank()) {
                add(prose, start, drafts);
                prose = new ProseBuilder(source);
            } else {
                start = prose.isEmpty() ? lines.start() : start;
                inline.read(lines.start(), lines.end(), prose);
                prose.breakLine(' ');
            }
        }
        add(prose, start, drafts);
        return drafts;
    }

    private static void add(ProseBuilder prose, int start, List<Draft> drafts) {
        if (!prose.isEmpty()) {
            drafts.add(prose.build(start));
        }
    }
}
