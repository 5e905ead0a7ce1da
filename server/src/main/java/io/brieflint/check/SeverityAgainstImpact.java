package io.brieflint.check;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.finding.RelatedPlace;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.List;
import java.util.Optional;

/** A label that says minor above a text in which nobody can do anything. */
final class SeverityAgainstImpact implements Check {
    private static final RuleId RULE = RuleId.of("consistency/severity");

    private static final List<String> LABELS = List.of("severity", "priority", "impact level");
    private static final Pattern LOW =
            Pattern.compile(
                    "(?i)^(?:severity|priority|impact level)\\s*[:\u2013-]\\s*((?:minor|low|sev[- ]?[45]|p[45])\\b)");
    private static final Pattern LOW_VALUE =
            Pattern.compile("(?i)^(?:minor|low|sev[- ]?[45]|p[45])$");

    private static final SignedPattern TOTAL =
            new SignedPattern(
                    "(?i)\\b((?:all|no|none of (?:our|the)) (?:of our |our )?(?:customers|users|clients|members|patients|orders|payments) (?:cannot|can't|could not|couldn't|are unable|were unable|can|could|are failing|fail|failed|lost)"
                            + "|(?:complete|total|full) outage)\\b",
                    "ustomers",
                    "sers",
                    "lients",
                    "embers",
                    "atients",
                    "rders",
                    "ayments",
                    "utage");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        Optional<Span> label = label(input.brief());
        Optional<Span> impact = label.isPresent() ? impact(input.brief()) : Optional.empty();
        if (impact.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Place(
                        label.get(),
                        "severity",
                        input.brief().source().text(label.get()),
                        List.of(new RelatedPlace(impact.get(), "impact"))));
    }

    private static Optional<Span> label(Brief brief) {
        for (Block block : brief.blocks()) {
            boolean headed =
                    block.text().label().equalsIgnoreCase("severity")
                            || block.text().label().equalsIgnoreCase("priority");
            if (headed && LOW_VALUE.matcher(block.prose().strip()).find()) {
                return Optional.of(block.span());
            }
            if (mayBeLabel(block.prose()) && brief.isCurrent(block)) {
                Matcher matcher = LOW.matcher(block.prose());
                if (matcher.find()) {
                    return Optional.of(block.toSource(new Span(matcher.start(1), matcher.end(1))));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean mayBeLabel(String prose) {
        boolean first = !prose.isEmpty() && "SsPpIi".indexOf(prose.charAt(0)) >= 0;
        return first
                && LABELS.stream()
                        .anyMatch(label -> prose.regionMatches(true, 0, label, 0, label.length()));
    }

    private static Optional<Span> impact(Brief brief) {
        for (Block block : brief.blocks()) {
            if (brief.isCurrent(block) && !block.quoted()) {
                List<SignedPattern.Hit> hits = TOTAL.in(block.prose());
                if (!hits.isEmpty()) {
                    return Optional.of(block.toSource(hits.get(0).group()));
                }
            }
        }
        return Optional.empty();
    }
}
