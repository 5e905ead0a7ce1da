package io.brieflint.fact;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one date of a sentence, which holds for its clock times. */
final class SentenceDate {
    private SentenceDate() {}

    /** Gives the date to the times without one; does nothing when the sentence has several. */
    static List<Find> spread(List<Find> finds) {
        Set<LocalDate> dates = new HashSet<>();
        boolean open = false;
        for (Find find : finds) {
            Optional<LocalDate> date = date(find);
            date.ifPresent(dates::add);
            open |= find.kind() == FactKind.DATE && date.isEmpty();
        }
        if (dates.size() != 1 || open) {
            return finds;
        }
        LocalDate only = dates.iterator().next();
        boolean overnight = isOvernight(finds);
        return finds.stream().map(find -> withDate(find, only, overnight)).toList();
    }

    private static Optional<LocalDate> date(Find find) {
        if (find.value() instanceof FactValue.Time time) {
            return time.date();
        }
        return find.value() instanceof FactValue.Date date ? date.date() : Optional.empty();
    }

    /** A range that ends earlier than it starts ends on another day. */
    private static boolean isOvernight(List<Find> finds) {
        for (int i = 1; i < finds.size(); i++) {
            boolean range = finds.get(i).part() == Find.Part.RANGE_END;
            if (range
                    && finds.get(i - 1).value() instanceof FactValue.Time start
                    && finds.get(i).value() instanceof FactValue.Time end
                    && end.local().isBefore(start.local())) {
                return true;
            }
        }
        return false;
    }

    private static Find withDate(Find find, LocalDate date, boolean overnight) {
        boolean open =
                find.value() instanceof FactValue.Time time
                        && time.date().isEmpty()
                        && find.part() != Find.Part.REPEATED
                        && !(overnight && find.part() == Find.Part.RANGE_END);
        return open ? find.withValue(Moments.dated((FactValue.Time) find.value(), date)) : find;
    }
}
