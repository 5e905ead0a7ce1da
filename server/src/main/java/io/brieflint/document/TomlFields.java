package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads {@code key = value} and {@code [table]} lines; what it does not understand it leaves out.
 */
final class TomlFields {
    private final Lines lines;
    private final List<Metadata.Field> fields = new ArrayList<>();
    private String table = "";
    private String listKey = "";

    TomlFields(Lines lines) {
        this.lines = lines;
    }

    List<Metadata.Field> read() {
        while (lines.hasNext()) {
            String line = lines.next();
            int at = skip(line, 0);
            if (at == line.length() || line.charAt(at) == '#') {
                continue;
            }
            if (!listKey.isEmpty()) {
                items(line, at);
            } else if (line.charAt(at) == '[') {
                table = line.replaceAll("[\\[\\]\\s]", "").toLowerCase(Locale.ROOT) + ".";
            } else if (line.indexOf('=', at) > at) {
                pair(line, at, line.indexOf('=', at));
            }
        }
        return fields;
    }

    private void pair(String line, int at, int equals) {
        String name = line.substring(at, equals).strip().replace("\"", "");
        String key = table + name.toLowerCase(Locale.ROOT);
        int start = skip(line, equals + 1);
        if (start < line.length() && line.charAt(start) == '[') {
            listKey = key;
            items(line, start + 1);
        } else if (start < line.length()) {
            scalar(key, line, start, line.length());
        }
    }

    /** Items up to the closing bracket, which may stand in a later line. */
    private void items(String line, int from) {
        int at = skip(line, from);
        while (at < line.length() && line.charAt(at) != '#') {
            if (line.charAt(at) == ']') {
                listKey = "";
                return;
            }
            int end = itemEnd(line, at);
            scalar(listKey, line, at, end);
            at = skip(line, end < line.length() && line.charAt(end) == ',' ? end + 1 : end);
        }
    }

    private static int itemEnd(String line, int at) {
        int i = isQuote(line.charAt(at)) ? closingQuote(line, at) : at;
        while (i < line.length() && line.charAt(i) != ',' && line.charAt(i) != ']') {
            i++;
        }
        return i;
    }

    private void scalar(String key, String line, int start, int limit) {
        boolean quoted = isQuote(line.charAt(start));
        int from = quoted ? start + 1 : start;
        int comment = line.indexOf('#', start);
        int plainEnd = comment < 0 ? limit : Math.min(limit, comment);
        int to = quoted ? closingQuote(line, start) : plainEnd;
        while (to > from && line.charAt(to - 1) <= ' ') {
            to--;
        }
        if (to > from) {
            Span span = new Span(lines.start() + from, lines.start() + to);
            fields.add(new Metadata.Field(key, line.substring(from, to), span));
        }
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static int closingQuote(String line, int open) {
        int close = line.indexOf(line.charAt(open), open + 1);
        return close < 0 ? line.length() : close;
    }

    private static int skip(String line, int from) {
        int i = from;
        while (i < line.length() && line.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
