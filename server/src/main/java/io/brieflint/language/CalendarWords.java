package io.brieflint.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of months and days of the week, whole and shortened, in lower case. */
public final class CalendarWords {
    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");
    private static final List<String> SHORT_MONTHS =
            MONTHS.stream().map(name -> name.substring(0, 3)).toList();
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> WEEKDAYS =
            both(
                    DAYS,
                    Set.of(
                            "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat",
                            "sun"));

    private CalendarWords() {}

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    /** From 1, or 0 for a word that is no month. */
    public static int month(String word) {
        int whole = MONTHS.indexOf(word) + 1;
        return whole > 0 ? whole : SHORT_MONTHS.indexOf(word.equals("sept") ? "sep" : word) + 1;
    }

    /** Days of the week. */
    public static Set<String> weekdays() {
        return WEEKDAYS;
    }

    public static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word);
    }

    /** Whether a word names a month or a day in full. */
    public static boolean isWholeName(String word) {
        return DAYS.contains(word) || MONTHS.contains(word);
    }

    /** All of them. */
    public static Set<String> all() {
        Set<String> all = new HashSet<>(WEEKDAYS);
        all.addAll(MONTHS);
        all.addAll(SHORT_MONTHS);
        all.add("sept");
        return all;
    }
}
