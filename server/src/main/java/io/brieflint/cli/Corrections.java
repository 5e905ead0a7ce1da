package io.brieflint.cli;

import io.brieflint.analysis.Fixes;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.finding.TextEdit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Applies fixes to a text until none is left. What only the writer can know is never filled in. */
final class Corrections {
    private static final int MOST_ROUNDS = 10;

    private final Set<Applicability> allowed;

    private Corrections(Set<Applicability> allowed) {
        this.allowed = allowed;
    }

    /** Those that keep the meaning. */
    static Corrections safe() {
        return new Corrections(EnumSet.of(Applicability.SAFE));
    }

    /** Those to which the writer nodded by asking for them, too. */
    static Corrections suggested() {
        return new Corrections(EnumSet.of(Applicability.SAFE, Applicability.SUGGESTED));
    }

    /**
     * @param brief the brief as it reads now
     * @param applied how many fixes that took
     */
    record Result(ReadBrief brief, int applied) {}

    Result of(ReadBrief brief) {
        ReadBrief now = brief;
        int applied = 0;
        Set<String> seen = new HashSet<>();
        for (int round = 0; round < MOST_ROUNDS && seen.add(now.text()); round++) {
            List<Fix> fixes = fixes(now);
            if (fixes.isEmpty()) {
                break;
            }
            List<TextEdit> edits = new ArrayList<>();
            fixes.forEach(fix -> edits.addAll(fix.edits()));
            now = now.saying(Fixes.apply(now.text(), edits));
            applied += fixes.size();
        }
        return new Result(now, applied);
    }

    /** One for each finding, as far as they do not get in each other's way. */
    private List<Fix> fixes(ReadBrief brief) {
        List<Fix> chosen = new ArrayList<>();
        for (Finding finding : brief.analysis().findings()) {
            // That there is none of something is for the writer to say.
            if (finding.element().isEmpty()) {
                brief.analysis().fixes(finding).stream()
                        .filter(fix -> allowed.contains(fix.applicability()))
                        .findFirst()
                        .filter(fix -> isFree(fix, chosen))
                        .ifPresent(chosen::add);
            }
        }
        return chosen;
    }

    private static boolean isFree(Fix fix, List<Fix> chosen) {
        return chosen.stream()
                .flatMap(other -> other.edits().stream())
                .noneMatch(
                        taken ->
                                fix.edits().stream()
                                        .anyMatch(
                                                edit ->
                                                        taken.span().overlaps(edit.span())
                                                                || taken.span().start()
                                                                        == edit.span().start()));
    }
}
