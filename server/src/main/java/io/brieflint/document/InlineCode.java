package io.brieflint.document;

import com.google.re2j.Pattern;
import io.brieflint.language.Tokenizer;

/**
 * What inline code stands for in prose: something without words, unless it names a person or a
 * channel, as chats show them, or says when: {@code @mira}, {@code #shop-status}, {@code 28 Apr
 * 20:00 UTC}.
 */
final class InlineCode {
    static final String STAND_IN = String.valueOf(Tokenizer.CODE);
    private static final int SHORTEST = 3;
    private static final int LONGEST_MOMENT = 40;

    private InlineCode() {}

    /** Whether its words are read as they stand. */
    static boolean isProse(String code) {
        return isHandle(code) || (code.length() <= LONGEST_MOMENT && Moment.PATTERN.matches(code));
    }

    /** Capitals are left to annotations: {@code @Override}. */
    private static boolean isHandle(String code) {
        if (code.length() < SHORTEST || (code.charAt(0) != '@' && code.charAt(0) != '#')) {
            return false;
        }
        boolean letters = Character.isLowerCase(code.charAt(1));
        return letters && code.chars().skip(2).allMatch(InlineCode::continues);
    }

    private static boolean continues(int c) {
        return Character.isLowerCase(c) || Character.isDigit(c) || c == '_' || c == '-';
    }

    /** Compiled where a brief has inline code. */
    private static final class Moment {
        /** A clock time with nothing but its date, its zone and how exact it is around it. */
        static final Pattern PATTERN =
                Pattern.compile(
                        "(?:(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:st|nd|rd|th)?|20\\d\\d"
                                + "|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
                                + "|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*"
                                + "|at|on|around|about|ca|approx)[.,]? +)*"
                                + "\\d{1,2}:\\d\\d(?::\\d\\d)? ?(?:[ap]\\.?m\\.?)?"
                                + "(?: ?\\(?(?:[A-Z]{1,4}|[+-]\\d\\d:?\\d\\d)\\)?)?");
    }
}
