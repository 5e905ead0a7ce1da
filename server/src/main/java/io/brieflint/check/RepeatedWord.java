package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A little word that slipped in twice: "the the". Words that may stand twice are left alone. */
final class RepeatedWord implements Check {
    private static final RuleId RULE = RuleId.of("readability/repeated-word");

    // Not "that that", "had had", "is is", "in in" or "on on": those can be right.
    private static final Pattern TWICE =
            Pattern.compile(
                    "(?<![\\w'\u2019.-])([Tt]he|[Aa]n|[Aa]nd|[Oo]ur|[Yy]our|[Tt]heir|[Ww]e|[Tt]hey|[Tt]o|[Oo]f"
                            + "|[Ff]rom|[Ww]ith|[Bb]ecause|[Ww]hen|a|were|are|have|has|been|be|[Aa]t|[Ff]or"
                            + "|[Tt]hese|[Tt]his)\\s(?=(\\w+))(?i:\\1)(?![\\w'\u2019.-])");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        List<Place> places = new ArrayList<>();
        for (Block block : input.brief().blocks()) {
            if (!block.quoted() && input.brief().isCurrent(block)) {
                Matcher twice = TWICE.matcher(block.prose());
                while (twice.find()) {
                    String second = twice.group(2);
                    boolean small = second.equals(second.toLowerCase(Locale.ROOT));
                    if (small && !isQuoted(block.prose(), twice.start(), twice.end())) {
                        places.add(place(block, twice));
                    }
                }
            }
        }
        return Places.inOrder(places);
    }

    /** What somebody else wrote stays as it was. */
    private static boolean isQuoted(String prose, int start, int end) {
        long straight = prose.substring(0, start).chars().filter(c -> c == '"').count();
        int open = prose.lastIndexOf('\u201c', start);
        boolean curly = open >= 0 && prose.lastIndexOf('\u201d', start) < open;
        return (straight % 2 == 1 && prose.indexOf('"', end) >= 0)
                || (curly && prose.indexOf('\u201d', end) >= 0);
    }

    private static Place place(Block block, Matcher twice) {
        Span words = new Span(twice.start(), twice.end());
        boolean whole = block.text().map().isCopied(words) && block.text().linkAt(words).isEmpty();
        return new Place(
                block.toSource(words),
                "twice-" + twice.group(1),
                twice.group(1),
                List.of(),
                whole ? Optional.of(twice.group(1)) : Optional.empty());
    }
}
