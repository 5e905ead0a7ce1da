package io.brieflint.analysis;

import io.brieflint.finding.Applicability;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.finding.TextEdit;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Applies fixes to a text: the same way in the editor, in {@code check --fix} and in the tests of
 * rules.
 */
public final class Fixes {
    private static final int MOST_ROUNDS = 10;

    /** The place alone decides which of two fixes that meet is made, whoever found them first. */
    private static final Comparator<Fix> IN_TEXT =
            Comparator.<Fix>comparingInt(fix -> fix.edits().get(0).span().start())
                    .thenComparing(Fixes::end, Comparator.reverseOrder())
                    .thenComparing(Fix::applicability)
                    .thenComparing(Fix::title);

    private Fixes() {}

    /**
     * A text of which nothing is left to fix.
     *
     * @param analysis of the text as it reads now
     * @param applied how many fixes that took
     */
    public record Repair(Analysis analysis, int applied) {
        public String text() {
            return analysis.brief().source().text();
        }
    }

    /**
     * Applies the preferred fixes, reads again what came of them, and goes on until none is left. A
     * second repair changes nothing.
     *
     * @param again reads another text the way the first was read
     */
    public static Repair repair(
            Analysis analysis, Set<Applicability> allowed, Function<String, Analysis> again) {
        Analysis now = analysis;
        int applied = 0;
        Set<String> seen = new HashSet<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String text = now.brief().source().text();
            List<Fix> fixes = chosen(now, now.findings(), allowed);
            if (fixes.isEmpty() || !seen.add(text)) {
                break;
            }
            now = again.apply(apply(text, edits(fixes)));
            applied += fixes.size();
        }
        return new Repair(now, applied);
    }

    /** One round for some findings of an analysis; in text order, not overlapping. */
    public static List<TextEdit> edits(
            Analysis analysis, List<Finding> findings, Applicability applicability) {
        return edits(chosen(analysis, findings, EnumSet.of(applicability)));
    }

    /**
     * What makes one text of another: an edit for each line that differs where both have as many
     * lines, else one for all of it.
     */
    public static List<TextEdit> between(String before, String after) {
        List<String> old = List.of(before.split("\n", -1));
        List<String> now = List.of(after.split("\n", -1));
        List<TextEdit> edits = new ArrayList<>();
        if (old.size() != now.size()) {
            edits.add(difference(0, before, after));
            return edits;
        }
        int start = 0;
        for (int i = 0; i < old.size(); i++) {
            if (!old.get(i).equals(now.get(i))) {
                edits.add(difference(start, old.get(i), now.get(i)));
            }
            start += old.get(i).length() + 1;
        }
        return edits;
    }

    private static TextEdit difference(int start, String before, String after) {
        int most = Math.min(before.length(), after.length());
        int same = 0;
        while (same < most && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        if (same > 0 && Character.isHighSurrogate(before.charAt(same - 1))) {
            same--;
        }
        int end = 0;
        while (end < most - same
                && before.charAt(before.length() - 1 - end)
                        == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        if (end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end))) {
            end--;
        }
        return new TextEdit(
                new Span(start + same, start + before.length() - end),
                after.substring(same, after.length() - end));
    }

    /** One for each finding, as far as they do not get in each other's way. */
    private static List<Fix> chosen(
            Analysis analysis, List<Finding> findings, Set<Applicability> allowed) {
        List<Fix> offered = new ArrayList<>();
        for (Finding finding : findings) {
            // That there is none of something is for the writer to say.
            if (finding.element().isEmpty()) {
                analysis.fixes(finding).stream()
                        .filter(fix -> allowed.contains(fix.applicability()))
                        .filter(fix -> !fix.edits().isEmpty())
                        .findFirst()
                        .ifPresent(offered::add);
            }
        }
        offered.sort(IN_TEXT);
        List<Fix> chosen = new ArrayList<>();
        for (Fix fix : offered) {
            if (chosen.stream().noneMatch(other -> meet(fix, other))) {
                chosen.add(fix);
            }
        }
        return chosen;
    }

    private static List<TextEdit> edits(List<Fix> fixes) {
        List<TextEdit> edits = new ArrayList<>();
        fixes.forEach(fix -> edits.addAll(fix.edits()));
        edits.sort(Comparator.comparingInt(edit -> edit.span().start()));
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

    private static int end(Fix fix) {
        return fix.edits().get(fix.edits().size() - 1).span().end();
    }

    private static boolean meet(Fix one, Fix other) {
        return one.edits().stream()
                .anyMatch(edit -> other.edits().stream().anyMatch(taken -> meet(edit, taken)));
    }

    /** Touching counts: two words that change side by side may need to agree. */
    private static boolean meet(TextEdit one, TextEdit other) {
        return one.span().start() <= other.span().end() && other.span().start() <= one.span().end();
    }
}
