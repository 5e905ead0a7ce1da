package io.brieflint.report;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Fixes;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.finding.Severity;
import io.brieflint.finding.TextEdit;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sentences of a brief with their fixes applied, for a writer who sits in another window. */
final class ReadyToPaste {
    private static final int MOST = 3;

    private final Analysis analysis;
    private final Masking masking;

    /** A sentence and what is to change in it. */
    private static final class Draft {
        private final Span span;
        private final List<TextEdit> edits = new ArrayList<>();
        private Severity severity = Severity.HINT;
        private boolean hasGaps;

        Draft(Span span) {
            this.span = span;
        }
    }

    ReadyToPaste(CheckedDocument document) {
        this.analysis = document.analysis();
        this.masking = Masking.of(analysis);
    }

    List<String> lines() {
        List<Draft> drafts = new ArrayList<>(drafts());
        drafts.removeIf(draft -> draft.edits.isEmpty() || masking.isSecret(draft.span));
        drafts.sort(Comparator.comparing(draft -> draft.severity));
        List<String> lines = new ArrayList<>();
        boolean hasGaps = false;
        for (Draft draft : drafts.subList(0, Math.min(MOST, drafts.size()))) {
            lines.add("");
            lines.add(TerminalText.printable(text(draft)));
            hasGaps |= draft.hasGaps;
        }
        if (!lines.isEmpty()) {
            lines.add(0, "Ready to paste" + (hasGaps ? ", once the [brackets] are filled in" : ""));
            lines.add(0, "");
        }
        return lines;
    }

    private List<Draft> drafts() {
        Sentences sentences = new Sentences(analysis.brief());
        Map<Span, Draft> drafts = new LinkedHashMap<>();
        for (Finding finding : analysis.findings()) {
            if (finding.element().isPresent()) {
                continue;
            }
            Span sentence = sentences.at(finding.span()).span();
            for (Fix fix : analysis.fixes(finding)) {
                Draft draft = drafts.computeIfAbsent(sentence, Draft::new);
                if (masking.mayShow(fix) && fits(fix, draft)) {
                    draft.edits.addAll(fix.edits());
                    draft.hasGaps |= fix.applicability() == Applicability.TEMPLATE;
                    if (finding.severity().isAtLeast(draft.severity)) {
                        draft.severity = finding.severity();
                    }
                    break;
                }
            }
        }
        return List.copyOf(drafts.values());
    }

    private static boolean fits(Fix fix, Draft draft) {
        for (TextEdit edit : fix.edits()) {
            boolean free =
                    draft.edits.stream()
                            .noneMatch(
                                    other ->
                                            other.span().overlaps(edit.span())
                                                    || other.span().start() == edit.span().start());
            if (!free || !draft.span.contains(edit.span())) {
                return false;
            }
        }
        return true;
    }

    private String text(Draft draft) {
        List<TextEdit> edits = new ArrayList<>();
        for (TextEdit edit : draft.edits) {
            edits.add(new TextEdit(edit.span().shift(-draft.span.start()), edit.newText()));
        }
        String sentence = analysis.brief().source().text(draft.span);
        return Fixes.apply(sentence, edits).replaceAll("\\s*\\R[> \\t]*", " ").strip();
    }
}
