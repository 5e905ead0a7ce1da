package io.brieflint.report;

import io.brieflint.analysis.Analysis;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Severity;

/**
 * What a run came to.
 *
 * @param skipped files that were seen and are no briefs
 */
public record Summary(int documents, int skipped, int error, int warning, int info, int hint) {
    public static final Summary NONE = new Summary(0, 0, 0, 0, 0, 0);

    /** This and one more document. */
    public Summary plus(Analysis analysis) {
        return new Summary(
                documents + 1,
                skipped,
                error + count(analysis, Severity.ERROR),
                warning + count(analysis, Severity.WARNING),
                info + count(analysis, Severity.INFO),
                hint + count(analysis, Severity.HINT));
    }

    public Summary withSkipped(int files) {
        return new Summary(documents, files, error, warning, info, hint);
    }

    public boolean reaches(Severity severity) {
        return switch (severity) {
            case ERROR -> error > 0;
            case WARNING -> error + warning > 0;
            case INFO -> error + warning + info > 0;
            case HINT -> error + warning + info + hint > 0;
        };
    }

    private static int count(Analysis analysis, Severity severity) {
        int count = 0;
        for (Finding finding : analysis.findings()) {
            if (finding.severity() == severity) {
                count++;
            }
        }
        return count;
    }
}
