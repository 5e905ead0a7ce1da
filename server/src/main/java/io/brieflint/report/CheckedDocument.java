package io.brieflint.report;

import io.brieflint.analysis.Analysis;

/**
 * One file and what Brieflint has to say about it.
 *
 * @param path as the caller gave it
 */
public record CheckedDocument(String path, Analysis analysis) {}
