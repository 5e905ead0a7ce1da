package io.brieflint.document;

import io.brieflint.language.CalendarWords;
import io.brieflint.language.TokenKind;
import io.brieflint.language.Tokenizer;
import io.brieflint.language.Tokens;
import io.brieflint.language.Vocabulary;
import java.util.Locale;
import java.util.Set;

/**
 * A time, a date or both as people write them: "14:05 UTC", "Mar 11, 2025 at 2 pm", "8:20 - 8:24".
 *
 * @param end one past its last token
 * @param clock whether it says the time of day
 */
record TimeRun(int end, boolean clock) {
    static final TimeRun NONE = new TimeRun(-1, false);

    /** Words need no numbers here: only the kinds of tokens matter. */
    private static final Vocabulary NO_WORDS = new Vocabulary();

    /** "(Wednesday, September ", " a.m. local time". */
    private static final int LONGEST_WITHOUT_DIGIT = 30;

    private static final Set<String> AFTER_CLOCK =
            Set.of(
                    "utc", "gmt", "z", "cet", "cest", "bst", "ist", "est", "edt", "et", "cst",
                    "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt", "jst", "kst", "sgt", "hkt",
                    "aest", "aedt", "nzst", "nzdt", "eet", "eest", "wet", "west", "msk", "am", "pm",
                    "a.m.", "p.m.", "local", "time", "hrs", "hours");
    private static final String GLUE = ",-\u2013\u2014~(@+\u00b7";

    static Tokens tokens(String prose) {
        return Tokenizer.tokenize(prose, NO_WORDS);
    }

    /** A cheap look at the last characters: false when no time can end there. */
    static boolean mayEnd(String prose) {
        return hasDigit(prose, prose.length() - LONGEST_WITHOUT_DIGIT, prose.length());
    }

    /** A cheap look at the first characters: false when no time can start there. */
    static boolean mayStart(String prose) {
        if (!hasDigit(prose, 0, LONGEST_WITHOUT_DIGIT)) {
            return false;
        }
        if (prose.isEmpty() || !Character.isLetter(prose.charAt(0))) {
            return !prose.isEmpty();
        }
        int end = 1;
        while (end < Math.min(10, prose.length()) && Character.isLetter(prose.charAt(end))) {
            end++;
        }
        return startsWord(prose.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private static boolean hasDigit(String prose, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(prose.length(), to); i++) {
            if (Character.isDigit(prose.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isPresent() {
        return end >= 0;
    }

    /** The time that starts with token {@code from}, or {@link #NONE}. */
    static TimeRun at(Tokens tokens, int from) {
        return new Reader(tokens, from).read();
    }

    /** From 1, or 0 for a word that is no month. */
    static int month(String word) {
        String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return CalendarWords.month(name);
    }

    static boolean startsWord(String word) {
        return month(word) > 0 || CalendarWords.isWeekday(word);
    }

    private static final class Reader {
        private final Tokens tokens;
        private int at;
        private int end;
        private boolean clock;
        private boolean month;
        private boolean date;
        private boolean closes;

        Reader(Tokens tokens, int from) {
            this.tokens = tokens;
            this.at = from;
            this.end = from;
        }

        TimeRun read() {
            int from = at;
            while (at < tokens.size()) {
                if (accepts(at)) {
                    at++;
                    end = closes && at < tokens.size() && tokens.is(at, ')') ? ++at : at;
                } else if (at > from && isGlue(at)) {
                    closes |= tokens.is(at, '(');
                    at++;
                } else {
                    break;
                }
            }
            return clock || date ? new TimeRun(end, clock) : NONE;
        }

        private boolean accepts(int token) {
            TokenKind kind = tokens.kind(token);
            boolean time = kind == TokenKind.TIME || kind == TokenKind.TIMESTAMP;
            clock |= time;
            date |= kind == TokenKind.DATE;
            return switch (kind) {
                case TIME, TIMESTAMP, DATE -> true;
                case NUMBER, QUANTITY -> acceptsNumber(token);
                case WORD -> acceptsWord(tokens.folded(token));
                default -> false;
            };
        }

        private boolean acceptsNumber(int token) {
            boolean hyphen = token + 2 < tokens.size() && tokens.is(token + 1, '-');
            int after = hyphen ? token + 2 : token + 1;
            boolean nextIsMonth = after < tokens.size() && month(tokens.folded(after)) > 0;
            boolean half = token + 1 < tokens.size() && isHalf(tokens.folded(token + 1));
            boolean offset =
                    clock && token > 0 && (tokens.is(token - 1, '+') || isMinus(token - 1));
            if (!startsWithDigits(tokens.text(token), 4)
                    || !(month || nextIsMonth || half || offset)) {
                return false;
            }
            date |= month || nextIsMonth;
            clock |= half;
            return true;
        }

        private boolean isMinus(int token) {
            return tokens.is(token, '-') && tokens.touchesPrevious(token + 1);
        }

        private boolean acceptsWord(String word) {
            boolean isMonth = month(word) > 0;
            month |= isMonth;
            return isMonth
                    || CalendarWords.isWeekday(word)
                    || (clock && AFTER_CLOCK.contains(word));
        }

        private boolean isGlue(int token) {
            if (tokens.kind(token) == TokenKind.WORD) {
                String word = tokens.folded(token);
                return word.equals("at") || word.equals("of") || word.equals("to");
            }
            return tokens.end(token) - tokens.start(token) == 1
                    && GLUE.indexOf(tokens.text(token)) >= 0;
        }

        private static boolean isHalf(String word) {
            return word.equals("am")
                    || word.equals("pm")
                    || word.equals("a.m.")
                    || word.equals("p.m.");
        }

        /** Digits, or a short ordinal: 11, 2025, 3rd. */
        private static boolean startsWithDigits(String text, int atMost) {
            return text.length() <= atMost && text.charAt(0) <= '9';
        }
    }
}
