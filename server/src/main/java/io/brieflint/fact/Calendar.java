package io.brieflint.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of months and days, and dates that exist. */
final class Calendar {
    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("january", 1),
                    Map.entry("jan", 1),
                    Map.entry("february", 2),
                    Map.entry("feb", 2),
                    Map.entry("march", 3),
                    Map.entry("mar", 3),
                    Map.entry("april", 4),
                    Map.entry("apr", 4),
                    Map.entry("may", 5),
                    Map.entry("june", 6),
                    Map.entry("jun", 6),
                    Map.entry("july", 7),
                    Map.entry("jul", 7),
                    Map.entry("august", 8),
                    Map.entry("aug", 8),
                    Map.entry("september", 9),
                    Map.entry("sep", 9),
                    Map.entry("sept", 9),
                    Map.entry("october", 10),
                    Map.entry("oct", 10),
                    Map.entry("november", 11),
                    Map.entry("nov", 11),
                    Map.entry("december", 12),
                    Map.entry("dec", 12));
    private static final Set<String> WEEKDAYS =
            WordList.of(
                    "monday tuesday wednesday thursday friday saturday sunday mon tue "
                            + "tues wed thu thur thurs fri sat sun");
    private static final Set<String> ALSO_WORDS =
            Set.of("may", "march", "mar", "dec", "sep", "jan");

    private Calendar() {}

    /** The names of all months and weekdays. */
    static Set<String> words() {
        Set<String> words = new HashSet<>(MONTHS.keySet());
        words.addAll(WEEKDAYS);
        return words;
    }

    static boolean isMonth(String word) {
        return MONTHS.containsKey(word);
    }

    static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word);
    }

    /** The month that the token names, from 1, or 0; "may" and "march" only with a capital. */
    static int month(Words words, int i) {
        String word = words.at(i);
        boolean named = !ALSO_WORDS.contains(word) || words.isCapitalised(i);
        return words.isWord(i) && named ? MONTHS.getOrDefault(word, 0) : 0;
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** True when the month has such a day in some year. */
    static boolean isDay(int month, int day) {
        return date(2024, month, day).isPresent();
    }
}
