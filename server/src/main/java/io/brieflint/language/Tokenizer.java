package io.brieflint.language;

import java.util.Arrays;
import java.util.Locale;
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
    private final Digits digits;
    private final TimeShapes times;
    private int size;
    private int[] starts;
    private int[] ends;
    private TokenKind[] kinds;
    private int[] words;

    private Tokenizer(String prose, Vocabulary vocabulary) {
        this.prose = prose;
        this.vocabulary = vocabulary;
        digits = new Digits(prose);
        times = new TimeShapes(prose, digits);
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
        if (Digits.is(c)) {
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

    /** The "Nov" of "11-Nov-2021". */
    private boolean endsMonth(int start, int end) {
        return start > 0
                && prose.charAt(start - 1) == '-'
                && digits.at(end + 1)
                && CalendarWords.month(prose.substring(start, end).toLowerCase(Locale.ROOT)) > 0;
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
        return folded == '-' && !zone && !endsMonth(start, i);
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
        return Character.isLowerCase(next) || Digits.is(next);
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
            digits |= Digits.is(c);
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
            if (!Digits.is(prose.charAt(i)) && prose.charAt(i) != '.') {
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
        int end = times.timestampEnd(i);
        if (end > 0) {
            return add(i, end, TokenKind.TIMESTAMP);
        }
        end = times.dateEnd(i);
        if (end > 0) {
            return add(i, end, TokenKind.DATE);
        }
        end = times.timeEnd(i);
        if (end > 0) {
            return add(i, end, TokenKind.TIME);
        }
        return number(i);
    }

    private int number(int i) {
        int end = groupsEnd(i);
        int dots = 0;
        while (digits.behindDotAt(end)) {
            end = digits.runEnd(end + 1);
            dots++;
        }
        if (dots > 1) {
            boolean mask = end < prose.length() && prose.charAt(end) == '/' && digits.at(end + 1);
            return add(i, mask ? digits.runEnd(end + 1) : end, TokenKind.VERSION);
        }
        if (!digits.letterAt(end)) {
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

    /** The digits, and groups of three behind commas: {@code 12,400}. */
    private int groupsEnd(int i) {
        int end = digits.runEnd(i);
        while (end < prose.length()
                && prose.charAt(end) == ','
                && digits.end(end + 1, 3, 3) > 0
                && !digits.at(end + 4)) {
            end += 4;
        }
        return end;
    }

    // --- characters

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
