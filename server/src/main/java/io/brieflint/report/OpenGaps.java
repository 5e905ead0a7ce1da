package io.brieflint.report;

import io.brieflint.analysis.Analysis;
import io.brieflint.finding.Finding;
import io.brieflint.finding.RuleId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gaps of a template or a fix that its writer has still to fill in: a form, not many mistakes. */
public final class OpenGaps {
    private static final Set<RuleId> RULES =
            Set.of(RuleId.of("placeholder/gap"), RuleId.of("placeholder/bracketed"));

    /** More than these make a form. */
    public static final int FEW = 3;

    private static final int MOST_NAMES = 8;

    private final Analysis analysis;
    private final List<Finding> gaps;

    public OpenGaps(Analysis analysis) {
        this.analysis = analysis;
        this.gaps = analysis.findings().stream().filter(OpenGaps::isGap).toList();
    }

    int count() {
        return gaps.size();
    }

    /** A brief that is still a form. */
    boolean areMany() {
        return gaps.size() > FEW;
    }

    /** Whether a finding is about one. */
    public static boolean isGap(Finding finding) {
        return RULES.contains(finding.rule()) && Urgency.of(finding.severity()) == Urgency.HOLD;
    }

    /** {@code 4 gaps to fill in, from line 6: [time], [number] ...}. */
    String line() {
        Set<String> names = new LinkedHashSet<>();
        gaps.forEach(gap -> names.add(analysis.brief().source().text(gap.span())));
        int first = analysis.brief().source().lineColumn(gaps.get(0).span().start()).line() + 1;
        List<String> shown = names.stream().limit(MOST_NAMES).toList();
        return Wording.gaps(gaps.size())
                + ", from line "
                + first
                + ": "
                + String.join(", ", shown)
                + (names.size() > shown.size() ? " ..." : "");
    }
}
