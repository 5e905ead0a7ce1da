package io.brieflint.report;

import io.brieflint.analysis.Analysis;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.finding.RelatedPlace;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines about one finding: where, what readers will ask, the words, one step. */
final class FindingText {
    private static final int MOST_RELATED = 3;
    private static final String INDENT = "    ";

    private final String path;
    private final Analysis analysis;
    private final SourceText source;
    private final Masking masking;
    private final Palette palette;

    FindingText(String path, Analysis analysis, Masking masking, Palette palette) {
        this.path = path;
        this.analysis = analysis;
        this.source = analysis.brief().source();
        this.masking = masking;
        this.palette = palette;
    }

    List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>();
        String rule = palette.faint("[" + finding.rule() + "]");
        lines.add(
                palette.bold(place(finding.span()) + ":")
                        + " "
                        + shown(finding.message())
                        + " "
                        + rule);
        if (marksWords(finding)) {
            Snippet snippet = Snippet.of(source, masking, finding.span());
            lines.add(INDENT + snippet.line());
            lines.add(INDENT + palette.severity(finding.severity(), snippet.marks()));
        }
        addRelated(finding.related(), lines);
        String step = shown(step(finding));
        if (!step.isEmpty()) {
            lines.add(INDENT + "-> " + step);
        }
        return lines;
    }

    // What is missing stands nowhere: its finding marks a whole line, mostly the title.
    private boolean marksWords(Finding finding) {
        Span line = source.line(source.lineColumn(finding.span().start()).line());
        boolean isMissing = finding.element().isPresent() && finding.span().contains(line);
        return !isMissing && !finding.span().isEmpty();
    }

    /** {@code path:line:column}, from 1. */
    String place(Span span) {
        return path + ":" + source.lineColumn(span.start());
    }

    private void addRelated(List<RelatedPlace> related, List<String> lines) {
        int shown = Math.min(related.size(), MOST_RELATED);
        for (RelatedPlace place : related.subList(0, shown)) {
            String where = source.lineColumn(place.span().start()).toString();
            lines.add(INDENT + "see " + where + ": " + shown(place.message()));
        }
        if (shown < related.size()) {
            lines.add(INDENT + "see " + Wording.count(related.size() - shown, "more place"));
        }
    }

    private String step(Finding finding) {
        for (Fix fix : analysis.fixes(finding)) {
            if (masking.mayShow(fix)) {
                return fix.title();
            }
        }
        return finding.help();
    }

    private String shown(String text) {
        return TerminalText.printable(masking.text(text.strip()).replace('\n', ' '));
    }
}
