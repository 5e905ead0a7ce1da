package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Goes through HTML token by token, as browsers do, whatever is broken in it; what is left open
 * ends with the text. Each character is looked at a bounded number of times.
 */
final class HtmlTokens {
    /** What stands in these elements is no markup, up to their own end. */
    private static final Set<String> RAW =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    enum Kind {
        TEXT,
        RAW,
        OPEN,
        CLOSE,
        COMMENT,
        /** Doctypes, instructions to programs, tags of templates. */
        OTHER
    }

    private final String source;
    private int start;
    private int end;
    private Kind kind = Kind.OTHER;
    private String name = "";
    private int nameEnd;

    HtmlTokens(String source, int from) {
        this.source = source;
        this.end = from;
    }

    boolean next() {
        start = end;
        if (start >= source.length()) {
            return false;
        }
        if (kind == Kind.OPEN && RAW.contains(name)) {
            end = rawEnd();
            kind = Kind.RAW;
            if (end > start) {
                return true;
            }
        }
        if (opensMarkup(start)) {
            markup();
        } else {
            kind = Kind.TEXT;
            end = textEnd();
        }
        return true;
    }

    Kind kind() {
        return kind;
    }

    /** Of the element, in lower case; of raw text, the element around it. */
    String name() {
        return name;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean closesItself() {
        return end - 2 >= start && source.charAt(end - 2) == '/';
    }

    private int rawEnd() {
        String close = "</" + name;
        int at = source.indexOf("</", start);
        while (at >= 0 && !source.regionMatches(true, at, close, 0, close.length())) {
            at = source.indexOf("</", at + 2);
        }
        return at < 0 ? source.length() : at;
    }

    private int textEnd() {
        int at = source.indexOf('<', start + 1);
        while (at >= 0 && !opensMarkup(at)) {
            at = source.indexOf('<', at + 1);
        }
        return at < 0 ? source.length() : at;
    }

    private boolean opensMarkup(int at) {
        if (source.charAt(at) != '<' || at + 1 >= source.length()) {
            return false;
        }
        char next = source.charAt(at + 1);
        return isLetter(next) || next == '/' || next == '!' || next == '?' || next == '%';
    }

    private void markup() {
        char next = source.charAt(start + 1);
        boolean closes = next == '/';
        int nameStart = closes ? start + 2 : start + 1;
        if (nameStart < source.length() && isLetter(source.charAt(nameStart))) {
            kind = closes ? Kind.CLOSE : Kind.OPEN;
            tag(nameStart);
        } else if (source.startsWith("<!--", start)) {
            kind = Kind.COMMENT;
            end = commentEnd();
        } else {
            kind = Kind.OTHER;
            end = after(next == '%' ? "%>" : ">", start + 2);
        }
    }

    private int commentEnd() {
        boolean empty = source.startsWith(">", start + 4) || source.startsWith("->", start + 4);
        return empty ? source.indexOf('>', start + 4) + 1 : after("-->", start + 4);
    }

    private int after(String close, int from) {
        int at = source.indexOf(close, from);
        return at < 0 ? source.length() : at + close.length();
    }

    private void tag(int nameStart) {
        int i = nameStart;
        while (i < source.length() && !endsName(source.charAt(i))) {
            i++;
        }
        nameEnd = i;
        name = source.substring(nameStart, Math.min(i, nameStart + 20)).toLowerCase(Locale.ROOT);
        while (i < source.length() && source.charAt(i) != '>') {
            char c = source.charAt(i);
            boolean value = c == '=';
            i++;
            if (value) {
                i = valueEnd(skipBlanks(i));
            }
        }
        end = Math.min(source.length(), i + 1);
    }

    private int valueEnd(int from) {
        if (from < source.length() && isQuote(source.charAt(from))) {
            int close = source.indexOf(source.charAt(from), from + 1);
            return close < 0 ? source.length() : close + 1;
        }
        int i = from;
        while (i < source.length() && source.charAt(i) > ' ' && source.charAt(i) != '>') {
            i++;
        }
        return i;
    }

    boolean has(String attribute) {
        return value(attribute).isPresent();
    }

    /** The value of an attribute of the current tag as it is written; empty without a value. */
    Optional<Span> value(String attribute) {
        int i = nameEnd;
        while (i < end) {
            int from = i;
            while (i < end && !endsName(source.charAt(i)) && source.charAt(i) != '=') {
                i++;
            }
            boolean wanted =
                    i - from == attribute.length()
                            && source.regionMatches(true, from, attribute, 0, i - from);
            int valueStart = skipBlanks(i);
            boolean valued = valueStart < end && source.charAt(valueStart) == '=' && i > from;
            int written = valued ? skipBlanks(valueStart + 1) : i;
            int valueEnd = valued ? Math.min(end, valueEnd(written)) : i;
            if (wanted) {
                return Optional.of(unquoted(Math.min(written, valueEnd), valueEnd));
            }
            i = Math.max(valueEnd, from + 1);
        }
        return Optional.empty();
    }

    String text(String attribute) {
        return value(attribute).map(span -> source.substring(span.start(), span.end())).orElse("");
    }

    private Span unquoted(int from, int to) {
        boolean quoted = to - from > 1 && isQuote(source.charAt(from));
        return quoted ? new Span(from + 1, to - 1) : new Span(from, to);
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < source.length() && source.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private static boolean endsName(char c) {
        return c <= ' ' || c == '/' || c == '>';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
