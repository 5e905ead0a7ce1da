package io.brieflint.language;

import java.util.Arrays;
import java.util.Set;

/**
 * Splits prose into tokens. Keeps whole what an incident writer means as one thing: {@code
 * us-east-1}, {@code 14:05:22Z}, {@code v1.2.3}, {@code on-call}, {@code don't}. One pass, linear
 * in the length of the prose.
 */
public final class Tokenizer {
    /** Stands in prose for inline code and images. */
    public static final char CODE = '\uFFFC';

    private static final Set<String> CONTRACTIONS =
            Set.of(
                    "it's", "that's", "let's", "he's", "she's", "there's", "what's", "who's",
                    "here's", "where's", "how's", "when's", "one's", "this's");

    private final String prose;
    private final Vocabulary vocabulary;
    private int size;
    private int[] starts;
    private int[] ends;
    private TokenKind[] kinds;
    private int[] words;

    private Tokenizer(String prose, Vocabulary vocabulary) {
        this.prose = prose;
        this.vocabulary = vocabulary;
        int capacity = prose.length() / 4 + 8;
        starts = new int[capacity];
        ends = new int[capacity];
        kinds = new TokenKind[capacity];
        words = new int[capacity];
    }

    /**
     * @param vocabulary numbers the words; unknown words are tokens all the same
     */
    public static Tokens tokenize(String prose, Vocabulary vocabulary) {
        Tokenizer tokenizer = new Tokenizer(prose, vocabulary);
        tokenizer.run();
        return new Tokens(
                prose,
                tokenizer.size,
                tokenizer.starts,
                tokenizer.ends,
                tokenizer.kinds,
                tokenizer.words);
    }

    private void run() {
        int i = 0;
        while (i < prose.length()) {
            char c = prose.charAt(i);
            if (isSpace(c)) {
                i++;
            } else {
                i = token(i, c);
            }
        }
    }

    private int token(int i, char c) {
        if (c == CODE) {
            return add(i, i + 1, TokenKind.CODE);
        }
        if (isDigit(c)) {
            return numeric(i);
        }
        if (Character.isLetter(c)) {
            return word(i);
        }
        if ((c == '@' || c == '#')
                && i + 1 < prose.length()
                && Character.isLetter(prose.charAt(i + 1))) {
            return add(i, wordEnd(i + 1), TokenKind.HANDLE);
        }
        if (c == '/' && isPath(i)) {
            return add(i, trimPunctuation(i, untilSpace(i)), TokenKind.IDENTIFIER);
        }
        if ("$€£¥%~+=<>^|&".indexOf(c) >= 0) {
            return add(i, i + 1, TokenKind.SYMBOL);
        }
        if ((c == '.' || c == '-' || c == '?' || c == '!')
                && i + 1 < prose.length()
                && prose.charAt(i + 1) == c) {
            return add(i, runEnd(i, c), TokenKind.PUNCTUATION);
        }
        boolean pair = Character.isHighSurrogate(c) && i + 1 < prose.length();
        return add(i, i + (pair ? 2 : 1), TokenKind.PUNCTUATION);
    }

    // --- words

    private int word(int i) {
        int schemeEnd = schemeEnd(i);
        if (schemeEnd > 0 || prose.startsWith("www.", i)) {
            return add(i, trimPunctuation(i, untilSpace(i)), TokenKind.URL);
        }
        int end = wordEnd(i);
        int emailEnd = emailEnd(mailboxEnd(end));
        if (emailEnd > 0) {
            return add(i, emailEnd, TokenKind.EMAIL);
        }
        int possessive = end - 2;
        if (possessive > i && isPossessive(i, end)) {
            add(i, possessive, wordKind(i, possessive));
            return add(possessive, end, TokenKind.POSSESSIVE);
        }
        return add(i, end, wordKind(i, end));
    }

    private int wordEnd(int start) {
        int i = start;
        while (i < prose.length()) {
            char c = prose.charAt(i);
            if (Character.isLetterOrDigit(c)
                    || c == '_'
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                i++;
            } else if (c == '.' && joinsAtDot(start, i)) {
                i++;
            } else if (joins(start, i, c)) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    private boolean joins(int start, int i, char c) {
        if (i + 1 >= prose.length() || !Character.isLetterOrDigit(prose.charAt(i + 1))) {
            return false;
        }
        char folded = Folding.fold(c);
        if (folded == '\'') {
            return Character.isLetter(prose.charAt(i + 1));
        }
        boolean zone =
                i - start == 3
                        && (prose.startsWith("UTC", start) || prose.startsWith("GMT", start));
        return folded == '-' && !zone;
    }

    /**
     * Keeps the dots of {@code e.g.}, {@code U.S.}, {@code config.yaml}; leaves the stop of
     * "outage.The".
     */
    private boolean joinsAtDot(int start, int dot) {
        boolean afterSingleLetter =
                Character.isLetter(prose.charAt(dot - 1))
                        && (dot - 1 == start || prose.charAt(dot - 2) == '.');
        boolean hasNext = dot + 1 < prose.length();
        if (afterSingleLetter && prose.charAt(dot - 1) != 'I') {
            boolean inner = hasNext && Character.isLetter(prose.charAt(dot + 1));
            boolean closes = dot - 1 > start;
            return inner || closes;
        }
        if (!hasNext) {
            return false;
        }
        char next = prose.charAt(dot + 1);
        return Character.isLowerCase(next) || isDigit(next);
    }

    private boolean isPossessive(int start, int end) {
        boolean ends =
                Folding.fold(prose.charAt(end - 2)) == '\''
                        && Character.toLowerCase(prose.charAt(end - 1)) == 's';
        return ends && !CONTRACTIONS.contains(Folding.fold(prose.substring(start, end)));
    }

    private TokenKind wordKind(int start, int end) {
        boolean digits = false;
        boolean dots = false;
        for (int i = start; i < end; i++) {
            char c = prose.charAt(i);
            if (c == '_') {
                return TokenKind.IDENTIFIER;
            }
            digits |= isDigit(c);
            dots |= c == '.' && i + 1 < end;
        }
        if (digits && isVersion(start, end)) {
            return TokenKind.VERSION;
        }
        boolean abbreviation = dots && prose.charAt(start + 1) == '.';
        return digits || (dots && !abbreviation) ? TokenKind.IDENTIFIER : TokenKind.WORD;
    }

    private boolean isVersion(int start, int end) {
        char first = prose.charAt(start);
        if (first != 'v' && first != 'V') {
            return false;
        }
        return numericDotted(start + 1, end);
    }

    private boolean numericDotted(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(prose.charAt(i)) && prose.charAt(i) != '.') {
                return false;
            }
        }
        return end > start;
    }

    private int schemeEnd(int i) {
        int j = i;
        while (j < prose.length() && j - i < 12 && Character.isLetterOrDigit(prose.charAt(j))) {
            j++;
        }
        return prose.startsWith("://", j) ? j + 3 : -1;
    }

    /** Goes on behind the first word of {@code first+tag@example.com}; 64 letters at most. */
    private int mailboxEnd(int wordEnd) {
        int end = wordEnd;
        if (end < prose.length() && prose.charAt(end) == '+') {
            while (end < prose.length()
                    && end - wordEnd < 64
                    && (Character.isLetterOrDigit(prose.charAt(end))
                            || "+-._".indexOf(prose.charAt(end)) >= 0)) {
                end++;
            }
        }
        return end;
    }

    private int emailEnd(int at) {
        if (at >= prose.length() || prose.charAt(at) != '@') {
            return -1;
        }
        int end = at + 1;
        while (end < prose.length()
                && (Character.isLetterOrDigit(prose.charAt(end))
                        || "-._".indexOf(prose.charAt(end)) >= 0)) {
            end++;
        }
        end = trimPunctuation(at, end);
        return prose.substring(at, end).indexOf('.') > 1 ? end : -1;
    }

    private boolean isPath(int i) {
        boolean opens = i == 0 || isSpace(prose.charAt(i - 1)) || prose.charAt(i - 1) == '(';
        if (!opens || i + 1 >= prose.length() || !Character.isLetter(prose.charAt(i + 1))) {
            return false;
        }
        return prose.substring(i + 1, untilSpace(i)).matches("[A-Za-z0-9_.-]+[/.][A-Za-z0-9_./-]*");
    }

    // --- numbers

    private int numeric(int i) {
        int end = timestampEnd(i);
        if (end > 0) {
            return add(i, end, TokenKind.TIMESTAMP);
        }
        end = dateEnd(i);
        if (end > 0) {
            return add(i, end, TokenKind.DATE);
        }
        end = timeEnd(i);
        if (end > 0) {
            return add(i, end, TokenKind.TIME);
        }
        return number(i);
    }

    private int timestampEnd(int i) {
        int date = isoDateEnd(i);
        if (date < 0
                || date >= prose.length()
                || Character.toUpperCase(prose.charAt(date)) != 'T') {
            return -1;
        }
        int time = clockEnd(date + 1);
        return time < 0 ? -1 : offsetEnd(time);
    }

    private int offsetEnd(int i) {
        if (i < prose.length()
                && Character.toUpperCase(prose.charAt(i)) == 'Z'
                && !letterAt(i + 1)) {
            return i + 1;
        }
        if (i < prose.length() && (prose.charAt(i) == '+' || prose.charAt(i) == '-')) {
            int hours = digits(i + 1, 2, 2);
            if (hours > 0) {
                int minutes =
                        digits(
                                hours < prose.length() && prose.charAt(hours) == ':'
                                        ? hours + 1
                                        : hours,
                                2,
                                2);
                return minutes > 0 ? minutes : hours;
            }
        }
        return i;
    }

    private int isoDateEnd(int i) {
        int year = digits(i, 4, 4);
        if (year < 0 || year >= prose.length() || "-/.".indexOf(prose.charAt(year)) < 0) {
            return -1;
        }
        char separator = prose.charAt(year);
        int month = digits(year + 1, 1, 2);
        if (month < 0 || month >= prose.length() || prose.charAt(month) != separator) {
            return -1;
        }
        return digits(month + 1, 1, 2);
    }

    private int dateEnd(int i) {
        int iso = isoDateEnd(i);
        if (iso > 0) {
            return digitAt(iso) ? -1 : iso;
        }
        int first = digits(i, 1, 2);
        if (first < 0 || first >= prose.length() || "/.-".indexOf(prose.charAt(first)) < 0) {
            return -1;
        }
        char separator = prose.charAt(first);
        int second = digits(first + 1, 1, 2);
        if (second < 0 || second >= prose.length() || prose.charAt(second) != separator) {
            return -1;
        }
        int year = digits(second + 1, 4, 4);
        if (year < 0 && separator == '/') {
            year = digits(second + 1, 2, 2);
        }
        return year > 0 && !digitAt(year) && !(separator == '.' && dotDigitAt(year)) ? year : -1;
    }

    private int timeEnd(int i) {
        int clock = clockEnd(i);
        if (clock > 0) {
            int half = meridiemEnd(clock);
            if (half > 0) {
                return half;
            }
            return clock < prose.length() && prose.charAt(clock) == 'Z' && !letterAt(clock + 1)
                    ? clock + 1
                    : clock;
        }
        int hour = digits(i, 1, 2);
        if (hour > 0) {
            int half = meridiemEnd(hour);
            if (half > 0) {
                return half;
            }
        }
        int zulu = digits(i, 4, 4);
        return zulu > 0
                        && zulu < prose.length()
                        && prose.charAt(zulu) == 'Z'
                        && !letterAt(zulu + 1)
                        && !digitAt(zulu + 1)
                ? zulu + 1
                : -1;
    }

    /** {@code 14:05}, {@code 14:05:22}, {@code 14:05:22.250}; not {@code 1:2}. */
    private int clockEnd(int i) {
        int hour = digits(i, 1, 2);
        if (hour < 0 || hour >= prose.length() || prose.charAt(hour) != ':') {
            return -1;
        }
        int minute = digits(hour + 1, 2, 2);
        if (minute < 0 || digitAt(minute)) {
            return -1;
        }
        if (minute < prose.length() && prose.charAt(minute) == ':') {
            int second = digits(minute + 1, 2, 2);
            if (second > 0 && !digitAt(second)) {
                boolean fraction =
                        second + 1 < prose.length()
                                && prose.charAt(second) == '.'
                                && digitAt(second + 1);
                return fraction ? digitRunEnd(second + 1) : second;
            }
        }
        return minute;
    }

    private int meridiemEnd(int i) {
        if (i + 1 >= prose.length()) {
            return -1;
        }
        char half = Character.toLowerCase(prose.charAt(i));
        if (half != 'a' && half != 'p') {
            return -1;
        }
        if (Character.toLowerCase(prose.charAt(i + 1)) == 'm'
                && !letterAt(i + 2)
                && !digitAt(i + 2)) {
            return i + 2;
        }
        boolean dotted =
                prose.charAt(i + 1) == '.'
                        && i + 3 < prose.length()
                        && Character.toLowerCase(prose.charAt(i + 2)) == 'm'
                        && prose.charAt(i + 3) == '.';
        return dotted ? i + 4 : -1;
    }

    private int number(int i) {
        int end = digitRunEnd(i);
        while (end < prose.length()
                && prose.charAt(end) == ','
                && digits(end + 1, 3, 3) > 0
                && !digitAt(end + 4)) {
            end += 4;
        }
        int dots = 0;
        while (dotDigitAt(end)) {
            end = digitRunEnd(end + 1);
            dots++;
        }
        if (dots > 1) {
            boolean mask = end < prose.length() && prose.charAt(end) == '/' && digitAt(end + 1);
            return add(i, mask ? digitRunEnd(end + 1) : end, TokenKind.VERSION);
        }
        if (!letterAt(end)) {
            return add(i, end, TokenKind.NUMBER);
        }
        int glued = end;
        while (glued < prose.length()
                && (Character.isLetterOrDigit(prose.charAt(glued)) || prose.charAt(glued) == '_')) {
            glued++;
        }
        boolean machine =
                glued + 1 < prose.length()
                        && ("-.".indexOf(prose.charAt(glued)) >= 0)
                        && Character.isLetterOrDigit(prose.charAt(glued + 1))
                        && !Character.isUpperCase(prose.charAt(glued + 1));
        if (machine) {
            return add(i, wordEnd(glued), TokenKind.IDENTIFIER);
        }
        return add(i, glued, TokenKind.QUANTITY);
    }

    // --- characters

    private int digits(int i, int atLeast, int atMost) {
        int end = i;
        while (end < prose.length() && end - i < atMost && isDigit(prose.charAt(end))) {
            end++;
        }
        return end - i >= atLeast ? end : -1;
    }

    private int digitRunEnd(int i) {
        int end = i;
        while (end < prose.length() && isDigit(prose.charAt(end))) {
            end++;
        }
        return end;
    }

    private int runEnd(int i, char c) {
        int end = i;
        while (end < prose.length() && prose.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private int untilSpace(int i) {
        int end = i;
        while (end < prose.length()
                && !isSpace(prose.charAt(end))
                && "<>\"”|".indexOf(prose.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private int trimPunctuation(int start, int end) {
        int trimmed = end;
        while (trimmed > start + 1 && ".,;:!?)]'*_".indexOf(prose.charAt(trimmed - 1)) >= 0) {
            trimmed--;
        }
        return trimmed;
    }

    private boolean digitAt(int i) {
        return i < prose.length() && isDigit(prose.charAt(i));
    }

    private boolean dotDigitAt(int i) {
        return i < prose.length() && prose.charAt(i) == '.' && digitAt(i + 1);
    }

    private boolean letterAt(int i) {
        return i < prose.length() && Character.isLetter(prose.charAt(i));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\ufeff'
                || c == '\u200b'
                || (c > 127 && Character.isSpaceChar(c));
    }

    private int add(int start, int end, TokenKind kind) {
        if (size == starts.length) {
            int capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            words = Arrays.copyOf(words, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        words[size] = vocabulary.find(prose, start, end);
        size++;
        return end;
    }
}
