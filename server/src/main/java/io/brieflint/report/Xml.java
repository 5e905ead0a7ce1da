package io.brieflint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML 1.0: one element a line, attributes in the order given. */
final class Xml {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    private final int depth;

    /** A whole document. */
    Xml(Writer out) throws IOException {
        this(out, 0);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    private Xml(Writer out, int depth) {
        this.out = out;
        this.depth = depth;
    }

    /** A piece of a document, which stands below so many elements. */
    static Xml inside(Writer out, int depth) {
        return new Xml(out, depth);
    }

    /**
     * @param attributes names and values in turn
     */
    void start(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write(">\n");
        open.push(name);
    }

    void end() throws IOException {
        String name = open.pop();
        indent();
        out.write("</" + name + ">\n");
    }

    void empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>\n");
    }

    void text(String name, String text, String... attributes) throws IOException {
        tag(name, attributes);
        out.write(">" + escaped(text) + "</" + name + ">\n");
    }

    void flush() throws IOException {
        out.flush();
    }

    private void tag(String name, String... attributes) throws IOException {
        indent();
        out.write("<" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
        }
    }

    private void indent() throws IOException {
        out.write("  ".repeat(depth + open.size()));
    }

    /** For text and for attributes in double quotes, of XML and HTML alike. */
    static String escaped(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> shown.append("&amp;");
                case '<' -> shown.append("&lt;");
                case '>' -> shown.append("&gt;");
                case '"' -> shown.append("&quot;");
                case '\n', '\t' -> shown.append(c);
                default -> shown.append(c < ' ' || c >= 0xFFFE ? '\uFFFD' : c);
            }
        }
        return TerminalText.whole(shown.toString());
    }
}
