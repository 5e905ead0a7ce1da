package io.brieflint.document;

import java.util.Locale;
import java.util.Set;

/**
 * What an explicit block is: {@code .. note:: text}.
 *
 * @param argument where the text after the name starts
 */
record RstDirective(Kind kind, int argument) {
    private static final Set<String> PROSE =
            Set.of(
                    "note",
                    "warning",
                    "important",
                    "tip",
                    "caution",
                    "danger",
                    "attention",
                    "hint",
                    "error",
                    "seealso",
                    "versionadded",
                    "versionchanged",
                    "deprecated",
                    "only",
                    "container",
                    "compound",
                    "class",
                    "centered",
                    "footer",
                    "header",
                    "line-block",
                    "table",
                    "list-table",
                    "collapse",
                    "details");
    private static final Set<String> TITLED =
            Set.of("admonition", "topic", "sidebar", "rubric", "dropdown");
    private static final Set<String> QUOTED = Set.of("epigraph", "highlights", "pull-quote");

    /** Their argument says how, not what. */
    private static final Set<String> SETTINGS =
            Set.of("only", "container", "class", "list-table", "table", "collapse", "details");

    private static final int LONGEST_LABEL = 40;

    enum Kind {
        COMMENT,
        PROSE,
        /** Its argument is the title of what stands in it. */
        TITLED,
        QUOTED,
        SETTING,
        FOOTNOTE,
        /** Code, pictures, targets, everything that is not known. */
        WITHOUT_WORDS
    }

    static RstDirective of(String source, RstLine line) {
        int at = line.start() + 2;
        while (at < line.end() && source.charAt(at) == ' ') {
            at++;
        }
        if (at == line.end()) {
            return new RstDirective(Kind.COMMENT, at);
        }
        return switch (source.charAt(at)) {
            case '_', '|' -> new RstDirective(Kind.WITHOUT_WORDS, at);
            case '[' -> footnote(source, at, line.end());
            default -> named(source, at, line.end());
        };
    }

    private static RstDirective footnote(String source, int at, int end) {
        int close = at;
        while (close < Math.min(end, at + LONGEST_LABEL) && source.charAt(close) != ']') {
            close++;
        }
        boolean note = source.startsWith("] ", close) && close + 1 < end;
        return note
                ? new RstDirective(Kind.FOOTNOTE, close + 2)
                : new RstDirective(Kind.COMMENT, at);
    }

    private static RstDirective named(String source, int at, int end) {
        int i = at;
        while (i < end && isNamePart(source.charAt(i))) {
            i++;
        }
        boolean directive = i > at && source.startsWith("::", i) && i + 2 <= end;
        boolean ends = directive && (i + 2 == end || source.charAt(i + 2) == ' ');
        if (!ends) {
            return new RstDirective(Kind.COMMENT, at);
        }
        String name = source.substring(at, Math.min(i, at + 40)).toLowerCase(Locale.ROOT);
        int argument = i + 2;
        while (argument < end && source.charAt(argument) == ' ') {
            argument++;
        }
        return new RstDirective(kind(name), argument);
    }

    private static Kind kind(String name) {
        if (SETTINGS.contains(name)) {
            return Kind.SETTING;
        }
        if (TITLED.contains(name)) {
            return Kind.TITLED;
        }
        if (QUOTED.contains(name)) {
            return Kind.QUOTED;
        }
        return PROSE.contains(name) ? Kind.PROSE : Kind.WITHOUT_WORDS;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || "-_+.".indexOf(c) >= 0;
    }
}
