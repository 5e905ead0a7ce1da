package io.brieflint.cli;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Request;
import io.brieflint.document.Format;
import io.brieflint.project.Settings;
import io.brieflint.report.CheckedDocument;
import io.brieflint.text.SourceText;

/** A brief, how it was read, and what came of it. */
record ReadBrief(
        Candidate candidate, Settings settings, Format format, Request request, Analysis analysis) {

    String text() {
        return analysis.brief().source().text();
    }

    /** The same brief with another text. */
    ReadBrief saying(String text) {
        SourceText source = SourceText.of(candidate.shown(), text);
        return new ReadBrief(
                candidate, settings, format, request, settings.analyze(source, format, request));
    }

    CheckedDocument document() {
        return new CheckedDocument(candidate.shown(), analysis, settings::rule);
    }
}
