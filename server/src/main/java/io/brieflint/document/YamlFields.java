package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Reads as much of YAML as front matter uses: nested keys, lists, quoted and block scalars. What it
 * does not understand it leaves out.
 */
final class YamlFields {
    private record Parent(int indent, String path) {}

    private final Lines lines;
    private final List<Metadata.Field> fields = new ArrayList<>();
    private final Deque<Parent> parents = new ArrayDeque<>();
    private int blockIndent = Draft.NONE;
    private String blockKey = "";

    YamlFields(Lines lines) {
        this.lines = lines;
    }

    List<Metadata.Field> read() {
        while (lines.hasNext()) {
            String line = lines.next();
            int indent = indent(line);
            boolean blank = indent == line.length();
            if (!blank && !inBlockScalar(line, indent) && line.charAt(indent) != '#') {
                content(line, indent, lines.start());
            }
        }
        return fields;
    }

    private boolean inBlockScalar(String line, int indent) {
        if (blockIndent != Draft.NONE && indent > blockIndent) {
            add(blockKey, line, lines.start(), indent, line.stripTrailing().length());
            return true;
        }
        blockIndent = Draft.NONE;
        return false;
    }

    private void content(String line, int indent, int lineStart) {
        int at = indent;
        while (at < line.length() && line.charAt(at) == '-' && isBlankAt(line, at + 1)) {
            at = skipBlanks(line, at + 1);
        }
        boolean item = at > indent;
        while (!parents.isEmpty() && isClosedBy(parents.peek(), indent, item)) {
            parents.pop();
        }
        int colon = keyEnd(line, at);
        if (colon >= 0) {
            key(line, at, colon, lineStart);
        } else if (item) {
            value(path(), line, at, lineStart);
        }
    }

    private static boolean isClosedBy(Parent parent, int indent, boolean item) {
        return item ? parent.indent > indent : parent.indent >= indent;
    }

    private void key(String line, int at, int colon, int lineStart) {
        String name = unquote(line.substring(at, colon).strip()).toLowerCase(Locale.ROOT);
        String path = path().isEmpty() ? name : path() + "." + name;
        int start = skipBlanks(line, colon + 1);
        boolean empty = start == line.length() || line.charAt(start) == '#';
        if (empty) {
            parents.push(new Parent(at, path));
        } else if (line.charAt(start) == '|' || line.charAt(start) == '>') {
            blockIndent = indent(line);
            blockKey = path;
        } else {
            value(path, line, start, lineStart);
        }
    }

    private void value(String path, String line, int start, int lineStart) {
        if (start >= line.length()) {
            return;
        }
        char first = line.charAt(start);
        if (first == '[') {
            flowList(path, line, start + 1, lineStart);
        } else if (first == '"' || first == '\'') {
            add(path, line, lineStart, start + 1, closingQuote(line, start));
        } else {
            add(path, line, lineStart, start, plainEnd(line, start));
        }
    }

    private void flowList(String path, String line, int from, int lineStart) {
        int at = skipBlanks(line, from);
        while (at < line.length() && line.charAt(at) != ']') {
            char first = line.charAt(at);
            boolean quoted = first == '"' || first == '\'';
            int end = quoted ? closingQuote(line, at) : flowEnd(line, at);
            int start = quoted ? at + 1 : at;
            add(path, line, lineStart, start, quoted ? end : trimmed(line, start, end));
            at = flowEnd(line, Math.min(line.length(), quoted ? end + 1 : end));
            at = at < line.length() && line.charAt(at) == ',' ? skipBlanks(line, at + 1) : at;
        }
    }

    private void add(String path, String line, int lineStart, int start, int end) {
        if (end > start && !path.isEmpty()) {
            String value = line.substring(start, end);
            Span span = new Span(lineStart + start, lineStart + end);
            fields.add(new Metadata.Field(path, value, span));
        }
    }

    private String path() {
        return parents.isEmpty() ? "" : parents.peek().path;
    }

    /** The colon that ends a key, or a negative number. */
    private static int keyEnd(String line, int from) {
        if (from >= line.length()) {
            return Draft.NONE;
        }
        char first = line.charAt(from);
        boolean quoted = first == '"' || first == '\'';
        int i = quoted ? closingQuote(line, from) : from;
        while (i < line.length()) {
            if (line.charAt(i) == ':' && isBlankAt(line, i + 1)) {
                return i;
            }
            boolean comment = line.charAt(i) == '#' && i > from && isBlankAt(line, i - 1);
            if (comment || (first == '[' || first == '{')) {
                return Draft.NONE;
            }
            i++;
        }
        return Draft.NONE;
    }

    private static int plainEnd(String line, int start) {
        int comment = line.indexOf(" #", start);
        return trimmed(line, start, comment < 0 ? line.length() : comment);
    }

    private static int flowEnd(String line, int from) {
        int i = from;
        while (i < line.length() && line.charAt(i) != ',' && line.charAt(i) != ']') {
            i++;
        }
        return i;
    }

    private static int closingQuote(String line, int open) {
        char quote = line.charAt(open);
        for (int i = open + 1; i < line.length(); i++) {
            if (line.charAt(i) == '\\' && quote == '"') {
                i++;
            } else if (line.charAt(i) == quote) {
                return i;
            }
        }
        return trimmed(line, open + 1, line.length());
    }

    private static String unquote(String key) {
        boolean quoted = key.length() > 1 && "\"'".indexOf(key.charAt(0)) >= 0;
        return quoted ? key.substring(1, key.length() - 1) : key;
    }

    private static int trimmed(String line, int start, int end) {
        int i = end;
        while (i > start && line.charAt(i - 1) <= ' ') {
            i--;
        }
        return i;
    }

    private static int indent(String line) {
        return skipBlanks(line, 0);
    }

    private static int skipBlanks(String line, int from) {
        int i = from;
        while (i < line.length() && line.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private static boolean isBlankAt(String line, int i) {
        return i >= line.length() || line.charAt(i) <= ' ';
    }
}
