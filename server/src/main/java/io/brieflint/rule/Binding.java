package io.brieflint.rule;

/**
 * What a slot stood for.
 *
 * @param name as in the pattern, without {@code $}
 * @param from first token
 * @param to one past the last token
 */
public record Binding(String name, int from, int to) {}
