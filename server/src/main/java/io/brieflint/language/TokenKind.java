package io.brieflint.language;

/** What a token looks like, decided by its characters alone. */
public enum TokenKind {
    /** Letters, with inner apostrophes and hyphens: {@code don't}, {@code on-call}, {@code UTC}. */
    WORD,
    /** Digits with separators: {@code 12,400}, {@code 99.95}, {@code 3}; no letters. */
    NUMBER,
    /**
     * A number glued to letters: {@code 30s}, {@code 47min}, {@code 2h15m}, {@code 1.2k}, {@code
     * 3rd}.
     */
    QUANTITY,
    /**
     * A clock time: {@code 14:05}, {@code 14:05:22Z}, {@code 2:05pm}, {@code 9am}, {@code 1405Z}.
     */
    TIME,
    /** A calendar date in digits: {@code 2025-03-11}, {@code 11/03/2025}, {@code 11.03.2025}. */
    DATE,
    /** Date and time in one: {@code 2025-03-11T14:05:22Z}. */
    TIMESTAMP,
    /** {@code v1.2.3}, {@code 1.2.3}, {@code 10.2.3.4}. */
    VERSION,
    /**
     * A machine's name for something: {@code us-east-1}, {@code config.yaml}, {@code max_conn},
     * {@code db03}.
     */
    IDENTIFIER,
    URL,
    EMAIL,
    /** {@code @name} or {@code #channel}. */
    HANDLE,
    /** Stands for inline code or an image, whose text is not prose. */
    CODE,
    /** The possessive ending {@code 's}. */
    POSSESSIVE,
    /** Currency signs, per cent and other signs that mean something: {@code $ € % ~ + =}. */
    SYMBOL,
    PUNCTUATION
}
