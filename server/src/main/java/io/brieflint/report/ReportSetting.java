package io.brieflint.report;

import io.brieflint.finding.Severity;

/**
 * What reports want to know beside the documents.
 *
 * @param version of Brieflint
 * @param failOn the quietest finding that makes the command fail
 */
public record ReportSetting(
        String version, Palette palette, TextReport.Amount amount, Severity failOn) {}
