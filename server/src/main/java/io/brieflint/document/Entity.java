package io.brieflint.document;

import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A character written as a name or a number between ampersand and semicolon. */
final class Entity {
    private static final int LONGEST = 34;
    private static final Parser ENTITIES = Parser.builder().build();

    /** Those that people write; the others are looked up in commonmark's table. */
    private static final Map<String, String> FREQUENT =
            Map.of(
                    "&amp;", "&",
                    "&lt;", "<",
                    "&gt;", ">",
                    "&quot;", "\"",
                    "&apos;", "'",
                    "&nbsp;", "\u00a0",
                    "&ndash;", "\u2013",
                    "&mdash;", "\u2014",
                    "&rsquo;", "\u2019",
                    "&hellip;", "\u2026");

    private Entity() {}

    /** Where the entity that starts with the ampersand at {@code at} ends, or {@code at}. */
    static int end(String source, int at, int limit) {
        int end = Math.min(limit, at + LONGEST);
        for (int i = at + 1; i < end; i++) {
            char c = source.charAt(i);
            if (c == ';') {
                return i > at + 1 ? i + 1 : at;
            }
            if (!isPart(c, i - at)) {
                return at;
            }
        }
        return at;
    }

    static boolean isPart(char c, int at) {
        boolean name = c < 128 && Character.isLetterOrDigit(c);
        return at < LONGEST && (name || c == (at == 0 ? '&' : '#'));
    }

    /** What it stands for; itself when it stands for nothing. */
    static String decode(String entity) {
        String frequent = FREQUENT.get(entity);
        if (frequent != null) {
            return frequent;
        }
        Node paragraph = ENTITIES.parse(entity).getFirstChild();
        Node only = paragraph == null ? null : paragraph.getFirstChild();
        return only instanceof Text text ? text.getLiteral() : entity;
    }
}
