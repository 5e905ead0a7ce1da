package io.brieflint.check;

import io.brieflint.finding.RuleId;
import java.util.ArrayList;
import java.util.List;

/** Lines of a system log: date, machine, program. */
final class LogLine implements PassageCheck {
    private static final RuleId RULE = RuleId.of("disclosure/log-line");

    private static final SignedPattern SYSLOG =
            new SignedPattern(
                    "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \\d]\\d \\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)? "
                            + "[A-Za-z][\\w.-]* [\\w./-]+(?:\\[\\d+\\])?:",
                    "Jan ", "Feb ", "Mar ", "Apr ", "May ", "Jun ", "Jul ", "Aug ", "Sep ", "Oct ",
                    "Nov ", "Dec ");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inPassage(String passage) {
        List<Place> places = new ArrayList<>();
        SYSLOG.inLines(passage).forEach(hit -> places.add(Places.at(hit.span(), "log-line")));
        return places;
    }
}
