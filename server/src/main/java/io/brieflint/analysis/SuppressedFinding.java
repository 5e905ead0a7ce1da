package io.brieflint.analysis;

import io.brieflint.finding.Finding;

/** A finding that the writer asked not to see, and the request. */
public record SuppressedFinding(Finding finding, Suppression suppression) {}
