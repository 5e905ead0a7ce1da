package io.brieflint.fix;

/**
 * What to put in the place of some tokens.
 *
 * @param from first token
 * @param to one past the last token
 */
record NewWords(int from, int to, String text) {}
