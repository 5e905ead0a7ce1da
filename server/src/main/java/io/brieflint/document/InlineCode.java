package io.brieflint.document;

import io.brieflint.language.Tokenizer;

/**
 * What inline code stands for in prose: something without words, unless it names a person or a
 * channel, as chats show them: {@code @mira}, {@code #shop-status}.
 */
final class InlineCode {
    static final String STAND_IN = String.valueOf(Tokenizer.CODE);
    private static final int SHORTEST = 3;

    private InlineCode() {}

    /** Capitals are left to annotations: {@code @Override}. */
    static boolean isHandle(String code) {
        if (code.length() < SHORTEST || (code.charAt(0) != '@' && code.charAt(0) != '#')) {
            return false;
        }
        boolean letters = Character.isLowerCase(code.charAt(1));
        return letters && code.chars().skip(2).allMatch(InlineCode::continues);
    }

    private static boolean continues(int c) {
        return Character.isLowerCase(c) || Character.isDigit(c) || c == '_' || c == '-';
    }
}
