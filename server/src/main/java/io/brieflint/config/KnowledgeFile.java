package io.brieflint.config;

/**
 * A file that people write for Brieflint.
 *
 * @param path with forward slashes, as problems name it: {@code catalogue/blame/forgot-to.yaml}
 */
public record KnowledgeFile(String path, String content) {}
