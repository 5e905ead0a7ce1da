package io.brieflint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits the tokens of one block into sentences. Knows abbreviations, initials, list numbers and
 * the halves of the day. A line break that the writer forced ({@code \n} in the prose) always ends
 * a sentence.
 */
public final class SentenceSplitter {
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "approx", "vs", "nos", "figs", "incl", "excl", "al", "cf", "resp", "avg", "eq",
                    "dept", "viz");

    /** Titles, months and days; in small letters they are words: the queue sat, 40 ms. */
    private static final Set<String> CAPITALISED_ABBREVIATIONS =
            Set.of(
                    "dr", "mr", "mrs", "ms", "prof", "st", "gov", "jan", "feb", "mar", "apr", "jun",
                    "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed",
                    "thu", "thur", "thurs", "fri", "sat", "sun");

    /** Abbreviations only before a number: no. 5, max. 20; elsewhere they may end a sentence. */
    private static final Set<String> ABBREVIATIONS_OF_NUMBERED =
            Set.of("no", "sec", "min", "max", "fig", "ch", "ext", "ref", "temp", "est");

    private SentenceSplitter() {}

    public static List<Sentence> split(Tokens tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        int i = 0;
        while (i < tokens.size()) {
            int end = i + 1;
            if (endsSentence(tokens, from, i)) {
                while (end < tokens.size()
                        && tokens.touchesPrevious(end)
                        && isCloser(tokens, end)) {
                    end++;
                }
                if (end < tokens.size() && opensSentence(tokens, i, end)) {
                    sentences.add(new Sentence(from, end));
                    from = end;
                }
            } else if (end < tokens.size() && brokenBefore(tokens, end)) {
                sentences.add(new Sentence(from, end));
                from = end;
            }
            i = end;
        }
        if (from < tokens.size()) {
            sentences.add(new Sentence(from, tokens.size()));
        }
        return sentences;
    }

    private static boolean endsSentence(Tokens tokens, int from, int i) {
        if (tokens.kind(i) == TokenKind.WORD) {
            return tokens.prose().charAt(tokens.end(i) - 1) == '.' && isHalfOfDay(tokens.folded(i));
        }
        if (tokens.kind(i) == TokenKind.TIME) {
            return tokens.prose().charAt(tokens.end(i) - 1) == '.';
        }
        if (tokens.kind(i) != TokenKind.PUNCTUATION) {
            return false;
        }
        char c = tokens.prose().charAt(tokens.start(i));
        if (c == '!' || c == '?' || c == '\u2026') {
            return true;
        }
        return c == '.' && !isAbbreviated(tokens, from, i);
    }

    private static boolean isHalfOfDay(String word) {
        return word.equals("a.m.") || word.equals("p.m.");
    }

    private static boolean isAbbreviated(Tokens tokens, int from, int stop) {
        if (stop == from
                || !tokens.touchesPrevious(stop)
                || tokens.end(stop) - tokens.start(stop) > 1) {
            return false;
        }
        int previous = stop - 1;
        boolean listNumber = previous == from && tokens.kind(previous) == TokenKind.NUMBER;
        if (listNumber) {
            return true;
        }
        if (tokens.kind(previous) != TokenKind.WORD) {
            return false;
        }
        String word = tokens.folded(previous);
        if (word.length() == 1) {
            return !word.equals("i") && tokens.isCapitalised(previous);
        }
        if (ABBREVIATIONS_OF_NUMBERED.contains(word)) {
            return stop + 1 < tokens.size() && isNumeric(tokens.kind(stop + 1));
        }
        return ABBREVIATIONS.contains(word)
                || (tokens.isCapitalised(previous) && CAPITALISED_ABBREVIATIONS.contains(word));
    }

    private static boolean isNumeric(TokenKind kind) {
        return kind == TokenKind.NUMBER || kind == TokenKind.QUANTITY || kind == TokenKind.TIME;
    }

    private static boolean isCloser(Tokens tokens, int i) {
        return ")]\"'\u201d\u2019\u00bb*_.!?".indexOf(tokens.prose().charAt(tokens.start(i))) >= 0;
    }

    private static boolean opensSentence(Tokens tokens, int terminator, int next) {
        if (brokenBefore(tokens, next)) {
            return true;
        }
        if (tokens.touchesPrevious(next)) {
            return tokens.isCapitalised(next) && tokens.kind(next) == TokenKind.WORD;
        }
        char first = tokens.prose().charAt(tokens.start(next));
        if (Character.isLowerCase(first)) {
            return isName(tokens, next);
        }
        boolean afterTime = tokens.kind(terminator) != TokenKind.PUNCTUATION;
        if (afterTime) {
            String word = tokens.text(next);
            boolean zone =
                    word.length() <= 5 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
            return Character.isUpperCase(first)
                    && !zone
                    && !CalendarWords.isWholeName(tokens.folded(next));
        }
        return Character.isLetterOrDigit(first)
                || tokens.kind(next) == TokenKind.CODE
                || "(\"'\u201c\u2018\u00ab$€£#@*[".indexOf(first) >= 0
                || Character.isHighSurrogate(first);
    }

    /** Written small even at the start of a sentence: {@code iPad}, {@code e2e}. */
    private static boolean isName(Tokens tokens, int i) {
        return tokens.kind(i) == TokenKind.IDENTIFIER
                || (tokens.kind(i) == TokenKind.WORD
                        && tokens.end(i) - tokens.start(i) > 1
                        && Character.isUpperCase(tokens.prose().charAt(tokens.start(i) + 1)));
    }

    private static boolean brokenBefore(Tokens tokens, int token) {
        for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
            if (tokens.prose().charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }
}
