package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the words of AsciiDoc. */
final class AsciiDocInline extends MarkupInline {
    private static final String MARKS = "*_`#+^~[<&{\\\"' ";
    private static final String SCHEMES = "hflmxikbps";
    private static final List<String> LINKS = List.of("link:", "mailto:", "xref:");
    private static final List<String> ADDRESSES = List.of("https://", "http://", "ftp://");
    private static final List<String> THINGS =
            List.of("image:", "icon:", "kbd:", "btn:", "menu:", "pass:", "stem:");
    private static final String FOOTNOTE = "footnote:";

    private final Set<String> attributes = new HashSet<>();

    AsciiDocInline(String source) {
        super(source);
    }

    /** From here on, {@code {name}} stands for a text that is written elsewhere. */
    void define(String name) {
        attributes.add(name);
    }

    @Override
    boolean mayMark(char c) {
        return MARKS.indexOf(c) >= 0 || SCHEMES.indexOf(c) >= 0;
    }

    @Override
    int construct(int at, int end) {
        return switch (source.charAt(at)) {
            case '*', '_', '`', '#' -> quoted(at, end);
            case '+' -> passed(at, end);
            case '^', '~' -> raised(at, end);
            case '[' -> anchor(at, end);
            case '<' -> reference(at, end);
            case '&' -> entity(at, end);
            case '{' -> attribute(at, end);
            case '\\' -> escape(at, end);
            case '"', '\'' -> curved(at, end);
            case ' ' -> hardBreak(at, end);
            default -> macro(at, end);
        };
    }

    private int quoted(int at, int end) {
        int run = runEnd(at, end);
        char c = source.charAt(at);
        boolean doubled = run - at == 2;
        if (run - at > 2) {
            prose.copy(at, run - at);
            return run;
        }
        int close = doubled ? find(doubled(c), run, end) : constrainedClose(at, c, end);
        if (close == NONE || close == run) {
            return at;
        }
        int after = close + (run - at);
        return switch (c) {
            case '*' -> strong(at, run, close, after);
            case '`' -> code(at, run, close, after);
            default -> {
                read(run, close);
                yield after;
            }
        };
    }

    private static String doubled(char c) {
        return String.valueOf(c) + c;
    }

    /** Around words: not within them, and not around blanks. */
    private int constrainedClose(int at, char c, int end) {
        if (isWord(at - 1) || !isInk(at + 1, end)) {
            return NONE;
        }
        int limit = Math.min(end, at + LONGEST);
        for (int i = at + 2; i < limit; i++) {
            if (source.charAt(i) == c && isInk(i - 1, end) && !isWord(i + 1)) {
                return i;
            }
        }
        return NONE;
    }

    /** Between plus signs nothing is a mark. */
    private int passed(int at, int end) {
        int run = runEnd(at, end);
        int length = run - at;
        boolean opens = length <= 3 && (length > 1 || !isWord(at - 1)) && isInk(run, end);
        int close = opens ? find("+".repeat(length), run, end) : NONE;
        if (close == NONE || !isInk(close - 1, end)) {
            prose.copy(at, length);
            return run;
        }
        copyLines(run, close);
        return close + length;
    }

    private void copyLines(int start, int end) {
        Lines lines = new Lines(source, start, end);
        while (lines.hasNext()) {
            lines.advance();
            prose.copy(lines.start(), lines.end() - lines.start());
            if (lines.hasNext()) {
                prose.breakLine(' ');
            }
        }
    }

    private int raised(int at, int end) {
        int limit = Math.min(end, at + 40);
        for (int i = at + 1; i < limit && source.charAt(i) > ' '; i++) {
            if (source.charAt(i) == source.charAt(at) && i > at + 1) {
                prose.copy(at + 1, i - at - 1);
                return i + 1;
            }
        }
        return at;
    }

    private int anchor(int at, int end) {
        if (source.startsWith("[[", at)) {
            int close = find("]]", at + 2, end);
            return close == NONE ? at : close + 2;
        }
        boolean role = at + 1 < end && ".#%".indexOf(source.charAt(at + 1)) >= 0;
        int close = role ? find("]#", at + 1, end) : NONE;
        return close == NONE ? at : close + 1;
    }

    private int reference(int at, int end) {
        if (!source.startsWith("<<", at)) {
            return callout(at, end);
        }
        int close = find(">>", at + 2, end);
        if (close == NONE) {
            return at;
        }
        int comma = find(",", at + 2, close);
        if (comma == NONE) {
            return standIn(at, close + 2);
        }
        link(skip(comma + 1, close), close, source.substring(at + 2, comma));
        return close + 2;
    }

    /** The number of a note on code, or an address in angles. */
    private int callout(int at, int end) {
        int i = at + 1;
        while (i < end && Character.isDigit(source.charAt(i))) {
            i++;
        }
        boolean number = i > at + 1 && i < end && source.charAt(i) == '>';
        return number ? i + 1 : at;
    }

    private int entity(int at, int end) {
        int close = Entity.end(source, at, end);
        if (close > at) {
            prose.replace(at, close - at, Entity.decode(source.substring(at, close)));
        }
        return close;
    }

    private int attribute(int at, int end) {
        int close = find("}", at + 1, end);
        String name = close == NONE ? "" : source.substring(at + 1, close);
        String built = builtIn(name);
        if (!built.isEmpty()) {
            prose.replace(at, close + 1 - at, built);
            return close + 1;
        }
        return attributes.contains(name) ? standIn(at, close + 1) : at;
    }

    private static String builtIn(String name) {
        return switch (name) {
            case "nbsp" -> "\u00a0";
            case "sp" -> " ";
            case "plus" -> "+";
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "vbar" -> "|";
            case "asterisk" -> "*";
            case "tilde" -> "~";
            case "apos" -> "'";
            case "quot" -> "\"";
            case "startsb" -> "[";
            case "endsb" -> "]";
            default -> "";
        };
    }

    private int escape(int at, int end) {
        boolean mark = at + 1 < end && MARKS.trim().indexOf(source.charAt(at + 1)) >= 0;
        if (mark) {
            prose.replace(at, 2, source.substring(at + 1, at + 2));
            return at + 2;
        }
        boolean address = ADDRESSES.stream().anyMatch(scheme -> source.startsWith(scheme, at + 1));
        if (address) {
            int close = addressEnd(at + 1, end);
            prose.copy(at + 1, close - at - 1);
            return close;
        }
        return at;
    }

    /** Quotation marks that are written to be curved. */
    private int curved(int at, int end) {
        if (!source.startsWith("`", at + 1)) {
            return at;
        }
        String close = "`" + source.charAt(at);
        int found = find(close, at + 2, end);
        if (found == NONE || found == at + 2) {
            return at;
        }
        prose.replace(at, 2, source.substring(at, at + 1));
        read(at + 2, found);
        prose.replace(found, 2, source.substring(at, at + 1));
        return found + 2;
    }

    private int hardBreak(int at, int end) {
        boolean plus = at + 1 < end && source.charAt(at + 1) == '+';
        boolean last = plus && (at + 2 == end || "\r\n".indexOf(source.charAt(at + 2)) >= 0);
        if (!last) {
            return at;
        }
        if (at + 2 < end) {
            prose.breakLine('\n');
        }
        return at + 2;
    }

    private int macro(int at, int end) {
        if (source.startsWith(FOOTNOTE, at)) {
            return footnote(at, end);
        }
        if (isWord(at - 1)) {
            return at;
        }
        for (String scheme : ADDRESSES) {
            if (source.startsWith(scheme, at)) {
                return address(at, at, end);
            }
        }
        for (String name : LINKS) {
            if (source.startsWith(name, at)) {
                return address(at, at + name.length(), end);
            }
        }
        for (String name : THINGS) {
            if (source.startsWith(name, at)) {
                return thing(at, at + name.length(), end);
            }
        }
        return at;
    }

    /** Read where it stands, as one more sentence. */
    private int footnote(int at, int end) {
        int open = addressEnd(at + FOOTNOTE.length(), end);
        int close = bracketed(open, end);
        if (close == NONE) {
            return at;
        }
        prose.breakLine(' ');
        read(open + 1, close);
        return close + 1;
    }

    private int address(int at, int target, int end) {
        int open = addressEnd(target, end);
        int close = bracketed(open, end);
        boolean bare = close == NONE && at == target;
        if (bare) {
            prose.copy(at, open - at);
            return open;
        }
        if (close == NONE) {
            return at;
        }
        String address = source.substring(target, open);
        int textEnd = close > open + 1 && source.charAt(close - 1) == '^' ? close - 1 : close;
        if (textEnd > open + 1) {
            link(open + 1, textEnd, address);
        } else {
            int start = prose.next();
            prose.copy(target, open - target);
            prose.mark(Mark.Kind.LINK, start, address);
        }
        return close + 1;
    }

    private int thing(int at, int target, int end) {
        int close = bracketed(addressEnd(target, end), end);
        if (close == NONE) {
            return at;
        }
        boolean image = source.startsWith("image:", at);
        prose.standIn(image ? Mark.Kind.IMAGE : Mark.Kind.CODE, new Span(at, close + 1));
        return close + 1;
    }

    private int bracketed(int open, int end) {
        boolean opens = open < end && source.charAt(open) == '[';
        return opens ? find("]", open + 1, end) : NONE;
    }

    private int addressEnd(int from, int end) {
        int limit = Math.min(end, from + LONGEST);
        int i = from;
        while (i < limit && source.charAt(i) > ' ' && "[]<>".indexOf(source.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private int skip(int from, int end) {
        int i = from;
        while (i < end && source.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
