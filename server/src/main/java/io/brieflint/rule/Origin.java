package io.brieflint.rule;

/**
 * Where something was written down.
 *
 * @param file as its reader knows it: {@code catalogue/blame/forgot-to.yaml}
 * @param line from 1
 */
public record Origin(String file, int line) {}
