package io.brieflint.config.schema;

import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a cursor is in a YAML file.
 *
 * @param path to the value that the cursor is in
 * @param kind what can begin here
 * @param word what is written around the cursor, up to the end of the word; without quotes
 * @param taken keys that stand beside it
 * @param before what has to be written first: a blank behind a colon
 * @param quote that is open; empty for none
 * @param column of what begins here
 * @param after what follows the word in its line
 */
public record YamlPlace(
        List<Step> path,
        Kind kind,
        Span word,
        Set<String> taken,
        String before,
        String quote,
        int column,
        String after) {

    enum Kind {
        /** A line or item: a key, a list, or a value by itself. */
        START,
        /** Behind a colon, or an item between brackets. */
        VALUE,
        /** A key between braces. */
        FLOW_KEY
    }

    /** Empty in comments and in texts that go over several lines. */
    public static Optional<YamlPlace> at(SourceText source, int offset) {
        int line = source.lineColumn(offset).line();
        YamlOutline outline = new YamlOutline();
        for (int i = 0; i < line; i++) {
            outline.read(source.text(source.line(i)));
        }
        Span whole = source.line(line);
        int end = wordEnd(source.text(), offset, whole.end());
        String head = source.text(new Span(whole.start(), offset));
        Optional<YamlOutline.Beginning> found = outline.begin(head);
        for (int i = line + 1; i < source.lineCount() && outline.isInside(); i++) {
            outline.read(source.text(source.line(i)));
        }
        String after = source.text(new Span(end, whole.end()));
        return found.map(
                begun ->
                        new YamlPlace(
                                begun.path(),
                                begun.kind(),
                                new Span(whole.start() + begun.column(), end),
                                begun.taken(),
                                begun.before(),
                                begun.quote(),
                                begun.margin(),
                                after));
    }

    private static int wordEnd(String text, int offset, int lineEnd) {
        int end = offset;
        while (end < lineEnd && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || "-_/".indexOf(c) >= 0;
    }

    /** Whether the word is a key already. */
    boolean isKey() {
        String next = quote.isEmpty() || !after.startsWith(quote) ? after : after.substring(1);
        return kind != Kind.VALUE && next.stripLeading().startsWith(":");
    }
}
