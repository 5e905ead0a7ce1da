package io.brieflint.analysis;

import io.brieflint.finding.Applicability;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.finding.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Applies fixes to a text: the same way in the editor, in {@code check --fix} and in the tests of
 * rules.
 */
public final class Fixes {
    private Fixes() {}

    /**
     * The text after the preferred fix of every finding that has one of this applicability. A fix
     * whose edits overlap those of an earlier one is left out.
     */
    public static String apply(Analysis analysis, Applicability applicability) {
        return apply(
                analysis.brief().source().text(),
                edits(analysis, analysis.findings(), applicability));
    }

    /** What {@link #apply} changes for some findings of an analysis; not overlapping. */
    public static List<TextEdit> edits(
            Analysis analysis, List<Finding> findings, Applicability applicability) {
        List<TextEdit> edits = new ArrayList<>();
        for (Finding finding : findings) {
            analysis.fixes(finding).stream()
                    .filter(fix -> fix.applicability() == applicability)
                    .findFirst()
                    .filter(fix -> isFree(fix, edits))
                    .ifPresent(fix -> edits.addAll(fix.edits()));
        }
        return edits;
    }

    public static String apply(String text, Fix fix) {
        return apply(text, fix.edits());
    }

    /**
     * @param edits not overlapping, in any order
     */
    public static String apply(String text, List<TextEdit> edits) {
        List<TextEdit> ordered = new ArrayList<>(edits);
        ordered.sort(Comparator.comparingInt(edit -> edit.span().start()));
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (TextEdit edit : ordered) {
            out.append(text, at, edit.span().start()).append(edit.newText());
            at = edit.span().end();
        }
        return out.append(text, at, text.length()).toString();
    }

    private static boolean isFree(Fix fix, List<TextEdit> taken) {
        return fix.edits().stream()
                .noneMatch(
                        edit ->
                                taken.stream()
                                        .anyMatch(
                                                other ->
                                                        other.span().overlaps(edit.span())
                                                                || other.span().start()
                                                                        == edit.span().start()));
    }
}
