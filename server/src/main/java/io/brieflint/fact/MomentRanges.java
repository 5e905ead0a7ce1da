package io.brieflint.fact;

import java.util.ArrayList;
import java.util.List;

/** Two moments that a sentence joins: "22:30 UTC on 29 October to 05:39 UTC on 30 October". */
final class MomentRanges {
    private MomentRanges() {}

    /** Marks such pairs, and lends the zone of one to the other. */
    static List<Find> pair(Words words, List<Find> finds) {
        List<Find> paired = new ArrayList<>(finds);
        int last = -1;
        for (int i = 0; i < paired.size(); i++) {
            boolean single =
                    paired.get(i).kind() == FactKind.TIME
                            && paired.get(i).part() == Find.Part.ALONE;
            if (!single) {
                last = paired.get(i).kind() == FactKind.DATE ? last : -1;
            } else if (last >= 0 && joins(words, paired, last, i)) {
                mark(paired, last, i);
                last = -1;
            } else {
                last = i;
            }
        }
        return paired;
    }

    private static void mark(List<Find> finds, int first, int second) {
        Find start = finds.get(first);
        Find end = finds.get(second);
        FactValue.Time from = (FactValue.Time) start.value();
        FactValue.Time to = (FactValue.Time) end.value();
        FactValue startValue = from.isZoned() ? from : withZone(from, to);
        FactValue endValue = to.isZoned() ? to : withZone(to, from);
        finds.set(first, start.withValue(startValue).as(Find.Part.RANGE_START));
        finds.set(second, end.withValue(endValue).as(Find.Part.RANGE_END));
    }

    private static FactValue.Time withZone(FactValue.Time time, FactValue.Time zoned) {
        return new FactValue.Time(
                time.local(), zoned.zone(), zoned.offsetMinutes(), time.date(), time.dateFrom());
    }

    private static boolean joins(Words words, List<Find> finds, int first, int second) {
        int start = finds.get(first).from();
        start = first > 0 && isBeside(finds, first) ? finds.get(first - 1).from() : start;
        boolean between = words.is(start - 1, "between");
        boolean joined = false;
        for (int k = first; k < second; k++) {
            for (int i = finds.get(k).to(); i < finds.get(k + 1).from(); i++) {
                String word = words.at(i);
                boolean joiner = isJoiner(word) || (word.equals("and") && between);
                if (!joiner && !isFiller(word)) {
                    return false;
                }
                joined |= joiner;
            }
        }
        return joined;
    }

    private static boolean isBeside(List<Find> finds, int time) {
        Find before = finds.get(time - 1);
        return before.kind() == FactKind.DATE && finds.get(time).from() - before.to() <= 2;
    }

    private static boolean isJoiner(String word) {
        return switch (word) {
            case "to", "until", "till", "-" -> true;
            default -> false;
        };
    }

    private static boolean isFiller(String word) {
        return switch (word) {
            case "on", "at", ",", "about", "around", "approximately", "roughly", "the", "through" ->
                    true;
            default -> false;
        };
    }
}
