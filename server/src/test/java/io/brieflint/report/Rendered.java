package io.brieflint.report;

import io.brieflint.analysis.Analysis;
import io.brieflint.finding.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** What a report says about one document named {@code notice.md}. */
final class Rendered {
    private Rendered() {}

    static String text(Analysis analysis) {
        return text(analysis, TextReport.Amount.FEW);
    }

    static String text(Analysis analysis, TextReport.Amount amount) {
        StringWriter out = new StringWriter();
        return finish(new TextReport(out, Palette.PLAIN, amount), out, analysis);
    }

    static String json(Analysis analysis) {
        StringWriter out = new StringWriter();
        try {
            return finish(new JsonReport(out, "1.2.3"), out, analysis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String as(ReportFormat format, Analysis analysis, Trouble... troubles) {
        return as(format, new CheckedDocument("docs/a notice.md", analysis), troubles);
    }

    static String as(ReportFormat format, CheckedDocument document, Trouble... troubles) {
        StringWriter out = new StringWriter();
        ReportSetting setting =
                new ReportSetting(
                        "1.2.3", Palette.PLAIN, TextReport.Amount.PASTED, Severity.WARNING);
        try {
            Report report = format.open(out, setting);
            report.add(document);
            report.finish(List.of(troubles), Summary.NONE.plus(document.analysis()));
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String finish(Report report, StringWriter out, Analysis analysis) {
        try {
            report.add(new CheckedDocument("notice.md", analysis));
            report.finish(List.of(), Summary.NONE.plus(analysis));
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
