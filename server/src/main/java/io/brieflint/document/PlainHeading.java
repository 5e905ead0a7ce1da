package io.brieflint.document;

import java.util.Locale;
import java.util.Set;

/** Decides which lines of plain text are headings. */
final class PlainHeading {
    static final int NO_HEADING = 0;

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 8;
    private static final int MOST_WORDS_LABEL = 4;
    private static final int FEWEST_CAPITALS = 4;
    private static final Set<String> GREETINGS =
            Set.of(
                    "hi",
                    "hello",
                    "hey",
                    "dear",
                    "thanks",
                    "thank",
                    "regards",
                    "best",
                    "kind",
                    "cheers",
                    "sincerely",
                    "yours",
                    "good",
                    "all",
                    "team",
                    "sorry");

    private final String source;

    PlainHeading(String source) {
        this.source = source;
    }

    /**
     * @param first whether nothing stands above the line
     * @return level of the heading, or {@link #NO_HEADING}
     */
    int level(PlainLine previous, PlainLine line, PlainLine next, boolean first, boolean last) {
        if (line.end() - line.start() > LONGEST || line.quoted()) {
            return NO_HEADING;
        }
        String text = source.substring(line.start(), line.end());
        int words = words(text);
        char end = line.last(source);
        if (words > MOST_WORDS || ".,;!?".indexOf(end) >= 0) {
            return NO_HEADING;
        }
        if (next.kind() == PlainLine.Kind.DOUBLE_RULE || next.kind() == PlainLine.Kind.RULE) {
            return next.kind() == PlainLine.Kind.DOUBLE_RULE ? 1 : 2;
        }
        if (isAllCapitals(text)) {
            return first ? 1 : 2;
        }
        boolean alone = previous.isBlank() && next.isBlank();
        if (!alone || last || !isCapitalised(text) || isGreeting(text)) {
            return NO_HEADING;
        }
        if (end == ':') {
            return words <= MOST_WORDS_LABEL ? 3 : NO_HEADING;
        }
        if (text.contains(": ")) {
            return NO_HEADING;
        }
        return first ? 1 : isTitleLike(text) ? 2 : NO_HEADING;
    }

    private static boolean isCapitalised(String text) {
        int at = text.codePointAt(0);
        return Character.isUpperCase(at) || Character.isDigit(at) || !Character.isLetter(at);
    }

    private static boolean isGreeting(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return GREETINGS.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isAllCapitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= FEWEST_CAPITALS;
    }

    /** At least half of the longer words start with a capital. */
    private static boolean isTitleLike(String text) {
        int longer = 0;
        int capitalised = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i - start > 3) {
                    longer++;
                    capitalised += Character.isUpperCase(text.charAt(start)) ? 1 : 0;
                }
                start = i + 1;
            }
        }
        return longer > 0 && capitalised * 2 >= longer;
    }

    private static int words(String text) {
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }
}
