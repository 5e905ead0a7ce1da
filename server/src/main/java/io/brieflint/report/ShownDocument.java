package io.brieflint.report;

import io.brieflint.analysis.Analysis;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.text.LineColumn;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A document as outsiders may see it: secrets are masked, places are counted from 1. */
final class ShownDocument {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CheckedDocument document;
    private final SourceText source;
    private final Masking masking;
    private final Fingerprints fingerprints;

    ShownDocument(CheckedDocument document) {
        this.document = document;
        this.source = document.analysis().brief().source();
        this.masking = Masking.of(document.analysis());
        this.fingerprints = Fingerprints.of(document.analysis());
    }

    String path() {
        return TerminalText.printable(document.path());
    }

    Analysis analysis() {
        return document.analysis();
    }

    SourceText source() {
        return source;
    }

    Masking masking() {
        return masking;
    }

    /** In one line. */
    String message(Finding finding) {
        return line(finding.message());
    }

    /** In one line. */
    String help(Finding finding) {
        return line(finding.help());
    }

    /** Any text that may quote the brief, masked and in one line. */
    String line(String text) {
        return TerminalText.printable(masking.text(text.strip()).replaceAll("\\s*\\R\\s*", " "));
    }

    String words(Span span) {
        return TerminalText.printable(masking.source(span).replaceAll("\\s*\\R\\s*", " "));
    }

    String fingerprint(Finding finding) {
        return fingerprints.of(finding);
    }

    /** Ways that need no more from the writer than a nod. */
    List<Fix> fixes(Finding finding) {
        List<Fix> fixes = new ArrayList<>();
        for (Fix fix : analysis().fixes(finding)) {
            if (fix.applicability() != Applicability.TEMPLATE && masking.mayShow(fix)) {
                fixes.add(fix);
            }
        }
        return fixes;
    }

    Place place(Span span) {
        return new Place(
                line(span.start()), column(span.start()), line(span.end()), column(span.end()));
    }

    /** The same with columns in bytes of UTF-8. */
    Place placeInBytes(Span span) {
        return new Place(
                line(span.start()),
                bytesBefore(span.start()) + 1,
                line(span.end()),
                bytesBefore(span.end()) + 1);
    }

    /**
     * From 1; the end is one past the last character.
     *
     * @param column UTF-16 code units, not counting a byte order mark
     */
    record Place(int line, int column, int endLine, int endColumn) {}

    private int line(int offset) {
        return source.lineColumn(offset).line() + 1;
    }

    private int column(int offset) {
        LineColumn place = source.lineColumn(offset);
        return place.column() + 1 - (place.line() == 0 ? markLength(offset) : 0);
    }

    private int bytesBefore(int offset) {
        LineColumn place = source.lineColumn(offset);
        int start = offset - place.column();
        int mark = place.line() == 0 ? markLength(offset) : 0;
        return source.text()
                .substring(start + mark, offset)
                .getBytes(StandardCharsets.UTF_8)
                .length;
    }

    private int markLength(int offset) {
        return offset > 0 && source.text().charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }
}
