package io.brieflint.document;

import java.util.Optional;

/**
 * What a block says it is about in its first words: "Impact: ...", "**Impact** - ...".
 *
 * @param end where the prose after the label starts
 */
record Label(String text, int end) {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;
    private static final int MOST_WORDS_UNKNOWN = 4;

    static Optional<Label> of(Draft draft, HeadingRoles roles) {
        Optional<Label> bold = bold(draft, roles);
        return bold.isPresent() ? bold : plain(draft.prose, roles);
    }

    private static Optional<Label> bold(Draft draft, HeadingRoles roles) {
        int end = boldEnd(draft);
        if (end == 0 || end > LONGEST) {
            return Optional.empty();
        }
        String prose = draft.prose;
        String text = prose.substring(0, end).strip();
        if (text.endsWith(":")) {
            return Optional.of(at(prose, text.substring(0, text.length() - 1), end));
        }
        boolean item = draft.kind == BlockKind.LIST_ITEM && end == prose.length();
        if (item && roles.find(text).isPresent()) {
            return Optional.of(at(prose, text, end));
        }
        int next = skipBlanks(prose, end);
        if (next < prose.length() && prose.charAt(next) == ':') {
            return Optional.of(at(prose, text, next + 1));
        }
        boolean dash = next < prose.length() && "-\u2013\u2014\n".indexOf(prose.charAt(next)) >= 0;
        boolean role = dash && roles.find(text).isPresent();
        return role ? Optional.of(at(prose, text, next + 1)) : Optional.empty();
    }

    /** Where bold text that the block starts with ends, or 0. */
    private static int boldEnd(Draft draft) {
        for (Mark mark : draft.marks) {
            if (mark.kind() == Mark.Kind.STRONG && mark.span().start() == 0) {
                return mark.span().end();
            }
        }
        return 0;
    }

    private static Optional<Label> plain(String prose, HeadingRoles roles) {
        int words = 1;
        int limit = Math.min(prose.length(), LONGEST);
        if (limit == 0 || !Character.isLetter(prose.charAt(0))) {
            return Optional.empty();
        }
        for (int i = 0; i < limit; i++) {
            char c = prose.charAt(i);
            if (c == ':') {
                return atColon(prose, i, words, roles);
            }
            if (".!?,;\n".indexOf(c) >= 0) {
                return Optional.empty();
            }
            words += c == ' ' ? 1 : 0;
        }
        return Optional.empty();
    }

    private static Optional<Label> atColon(String prose, int colon, int words, HeadingRoles roles) {
        boolean ends = colon + 1 == prose.length() || prose.charAt(colon + 1) <= ' ';
        if (!ends || words > MOST_WORDS) {
            return Optional.empty();
        }
        String text = prose.substring(0, colon).strip();
        boolean known = roles.find(text).isPresent();
        boolean looksLikeOne =
                words <= MOST_WORDS_UNKNOWN && Character.isUpperCase(prose.charAt(0));
        return known || looksLikeOne ? Optional.of(at(prose, text, colon + 1)) : Optional.empty();
    }

    private static Label at(String prose, String text, int end) {
        int start = end;
        while (start < prose.length() && prose.charAt(start) <= ' ') {
            start++;
        }
        return new Label(text, start);
    }

    private static int skipBlanks(String prose, int from) {
        int i = from;
        while (i < prose.length() && (prose.charAt(i) == ' ' || prose.charAt(i) == '\u00a0')) {
            i++;
        }
        return i;
    }

    /** Nothing but the label stands in the block. */
    boolean fills(String prose) {
        return end >= prose.length();
    }
}
