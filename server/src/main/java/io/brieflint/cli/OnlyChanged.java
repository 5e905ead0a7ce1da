package io.brieflint.cli;

import io.brieflint.finding.Finding;
import io.brieflint.report.CheckedDocument;
import io.brieflint.text.SourceText;
import java.util.BitSet;

/** Leaves out what did not change: documents, or lines as well. */
record OnlyChanged(GitChanges changes, String revision, boolean byLine) implements CheckRun.Step {
    @Override
    public boolean wants(Candidate candidate, Obstacles obstacles) {
        boolean changed = candidate.file().isEmpty() || changes.contains(candidate.file().get());
        if (!changed) {
            obstacles.skips().add("not changed since " + revision);
        }
        return changed;
    }

    @Override
    public CheckedDocument document(ReadBrief brief, CheckedDocument document) {
        if (!byLine || brief.candidate().file().isEmpty()) {
            return document;
        }
        BitSet lines = changes.lines(brief.candidate().file().get());
        SourceText source = document.analysis().brief().source();
        return document.onlyWith(finding -> touches(finding, source, lines));
    }

    private static boolean touches(Finding finding, SourceText source, BitSet lines) {
        int first = source.lineColumn(finding.span().start()).line();
        int last = source.lineColumn(finding.span().end()).line();
        int changed = lines.nextSetBit(first);
        return changed >= 0 && changed <= last;
    }
}
