package io.brieflint.fact;

import io.brieflint.language.CalendarWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Words that name a month where they stand, and dates that exist. */
final class Calendar {
    private static final Set<String> ALSO_WORDS =
            Set.of("may", "march", "mar", "dec", "sep", "jan");

    private Calendar() {}

    static boolean isMonth(String word) {
        return CalendarWords.month(word) > 0;
    }

    static boolean isWeekday(String word) {
        return CalendarWords.isWeekday(word);
    }

    /** The month that the token names, from 1, or 0; "may" and "march" only with a capital. */
    static int month(Words words, int i) {
        String word = words.at(i);
        boolean named = !ALSO_WORDS.contains(word) || words.isCapitalised(i);
        return words.isWord(i) && named ? CalendarWords.month(word) : 0;
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
