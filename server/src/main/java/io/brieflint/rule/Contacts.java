package io.brieflint.rule;

import io.brieflint.language.TokenKind;
import io.brieflint.language.Tokens;

/** Ways to reach somebody, by the look of their tokens. */
final class Contacts {
    private static final int NOT_FOUND = -1;

    /** Digits of the shortest telephone number that is one without a country code. */
    private static final int FEWEST_DIGITS = 6;

    /** Tokens of the longest one, with what stands between its digits. */
    private static final int MOST_PARTS = 32;

    private Contacts() {}

    static int end(SentenceView view, int token) {
        return isAddress(view.tokens(), token) ? token + 1 : phoneEnd(view, token);
    }

    static int start(SentenceView view, int end) {
        if (isAddress(view.tokens(), end - 1)) {
            return end - 1;
        }
        int first = Math.max(view.from(), end - MOST_PARTS);
        for (int start = end - 1; start >= first && isPhonePart(view.tokens(), start); start--) {
            if (phoneEnd(view, start) == end) {
                return start;
            }
        }
        return NOT_FOUND;
    }

    private static boolean isAddress(Tokens tokens, int token) {
        TokenKind kind = tokens.kind(token);
        return kind == TokenKind.EMAIL || kind == TokenKind.HANDLE || kind == TokenKind.URL;
    }

    private static int phoneEnd(SentenceView view, int start) {
        Tokens tokens = view.tokens();
        boolean international = tokens.is(start, '+');
        boolean national =
                tokens.kind(start) == TokenKind.NUMBER && tokens.text(start).startsWith("0");
        if (!international && !national && !isGrouped(view, start)) {
            return NOT_FOUND;
        }
        int digits = 0;
        int end = start;
        int last = Math.min(view.to(), start + MOST_PARTS);
        while (end < last && isPhonePart(tokens, end)) {
            digits +=
                    tokens.kind(end) == TokenKind.NUMBER ? tokens.end(end) - tokens.start(end) : 0;
            end++;
        }
        return digits >= FEWEST_DIGITS ? end : NOT_FOUND;
    }

    /** "(555) 555-0134", "1-555-555-0134": three, three and four digits. */
    private static boolean isGrouped(SentenceView view, int start) {
        Tokens tokens = view.tokens();
        StringBuilder groups = new StringBuilder();
        int last = Math.min(view.to(), start + MOST_PARTS);
        for (int i = start; i < last && isPhonePart(tokens, i); i++) {
            if (tokens.kind(i) == TokenKind.NUMBER) {
                groups.append(tokens.end(i) - tokens.start(i));
            }
        }
        boolean opens = tokens.kind(start) == TokenKind.NUMBER || tokens.is(start, '(');
        return opens && (groups.toString().equals("334") || groups.toString().equals("1334"));
    }

    private static boolean isPhonePart(Tokens tokens, int token) {
        return tokens.kind(token) == TokenKind.NUMBER
                || tokens.is(token, '+')
                || tokens.is(token, '(')
                || tokens.is(token, ')')
                || tokens.is(token, '-')
                || tokens.is(token, '/');
    }
}
