package io.brieflint.promise;

import io.brieflint.fact.PlacedFact;
import io.brieflint.language.CalendarWords;
import io.brieflint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words around a clock time, which may say its day: "tomorrow at 10:00", "16:00 UTC on Monday".
 */
record DayWords(List<String> words) {
    private static final int REACH = 40;
    private static final List<String> WEEKDAYS =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    static DayWords beside(String prose, PlacedFact time) {
        return new DayWords(words(prose, time.fact().span()));
    }

    boolean isTomorrow() {
        return words.contains("tomorrow");
    }

    boolean isToday() {
        return words.contains("today") || words.contains("tonight");
    }

    /** From 1 for Monday. */
    Optional<Integer> weekday() {
        return words.stream()
                .filter(CalendarWords::isWeekday)
                .findFirst()
                .map(word -> WEEKDAYS.indexOf(word.substring(0, 3)) + 1);
    }

    /** Of the same sentence, in lower case. */
    private static List<String> words(String prose, Span time) {
        int from = time.start();
        while (from > Math.max(0, time.start() - REACH) && !ends(prose, from - 1)) {
            from--;
        }
        int to = time.end();
        while (to < Math.min(prose.length(), time.end() + REACH) && !ends(prose, to)) {
            to++;
        }
        StringBuilder letters = new StringBuilder();
        for (char c : prose.substring(from, to).toCharArray()) {
            letters.append(Character.isLetter(c) ? c : ' ');
        }
        return List.of(letters.toString().toLowerCase(Locale.ROOT).strip().split(" +", -1));
    }

    private static boolean ends(String prose, int i) {
        char c = prose.charAt(i);
        boolean stop = c == '.' && (i + 1 == prose.length() || prose.charAt(i + 1) == ' ');
        return stop || c == '\n' || c == ';' || c == '!' || c == '?';
    }
}
