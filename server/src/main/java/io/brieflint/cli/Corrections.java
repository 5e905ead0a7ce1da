package io.brieflint.cli;

import io.brieflint.analysis.Fixes;
import io.brieflint.finding.Applicability;
import java.util.EnumSet;
import java.util.Set;

/** Applies fixes to a text until none is left. What only the writer can know is never filled in. */
final class Corrections {
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
        Fixes.Repair repair =
                Fixes.repair(brief.analysis(), allowed, text -> brief.saying(text).analysis());
        ReadBrief repaired =
                new ReadBrief(
                        brief.candidate(),
                        brief.settings(),
                        brief.format(),
                        brief.request(),
                        repair.analysis());
        return new Result(repaired, repair.applied());
    }
}
