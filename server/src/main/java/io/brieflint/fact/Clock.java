package io.brieflint.fact;

import io.brieflint.language.TokenKind;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * Clock times: {@code 14:05}, {@code 2:05pm}, {@code 2 p.m.}, {@code 1405 UTC}, {@code noon UTC}.
 */
final class Clock {
    private static final Set<String> NOT_AFTER =
            WordList.of("ratio odds score scale line verse chapter port aspect");
    private static final Set<String> HOURS = Set.of("hrs", "hours", "h");
    private static final Set<String> BEFORE_SHORT = Set.of("at", "from", "since", "until", "by");

    /**
     * A reading of the clock.
     *
     * @param zulu ends in a Z of its own
     * @param needsZone means a time only when a zone follows
     * @param to one past the last token
     */
    record Reading(LocalTime time, boolean zulu, boolean needsZone, int to) {}

    private Clock() {}

    static Optional<Reading> read(Words words, int i) {
        if (NOT_AFTER.contains(words.at(i - 1)) || isRatio(words, i)) {
            return Optional.empty();
        }
        if (words.is(i, TokenKind.TIME)) {
            return token(words, i);
        }
        if (words.isNumber(i)) {
            return number(words, i);
        }
        if (words.isQuantity(i)) {
            return quantity(words, i);
        }
        return switch (words.at(i)) {
            case "noon" -> Optional.of(new Reading(LocalTime.NOON, false, true, i + 1));
            case "midnight" -> Optional.of(new Reading(LocalTime.MIDNIGHT, false, true, i + 1));
            default -> Optional.empty();
        };
    }

    private static boolean isRatio(Words words, int i) {
        return words.precedes(i, "ratio", "of") || (words.touches(i) && words.is(i - 1, ":"));
    }

    private static Optional<Reading> token(Words words, int i) {
        String text = words.at(i);
        int half = half(text);
        String clock = half < 0 ? text : text.substring(0, firstLetter(text));
        boolean zulu = text.endsWith("z");
        if (zulu) {
            clock = text.substring(0, text.length() - 1);
        }
        int to = i + 1;
        if (half < 0 && half(words.at(to)) >= 0) {
            half = half(words.at(to));
            to++;
        }
        boolean verse = half < 0 && !zulu && clock.indexOf(':') == 1 && isAfterName(words, i);
        int end = to;
        return time(clock, half)
                .filter(time -> !isLength(words, i, end))
                .map(time -> new Reading(time, zulu, verse, end));
    }

    /** "1:30 hours" is a length; "at 14:05 hrs" is not. */
    private static boolean isLength(Words words, int i, int to) {
        boolean hours = TimeUnit.named(words.at(to)).isPresent();
        return hours && !BEFORE_SHORT.contains(words.at(i - 1)) && !Zones.isZone(words, to + 1);
    }

    /** The place where "John 3:16" has its name. */
    private static boolean isAfterName(Words words, int i) {
        String previous = words.at(i - 1);
        return words.isWord(i - 1)
                && words.isCapitalised(i - 1)
                && i - 1 > words.from()
                && !Calendar.isWeekday(previous)
                && !Calendar.isMonth(previous);
    }

    private static Optional<Reading> number(Words words, int i) {
        String text = words.text(i);
        int half = half(words.at(i + 1));
        if (half >= 0) {
            boolean noun = words.is(i + 1, "am") && words.is(i - 1, "i");
            String clock = text.replace('.', ':');
            return noun ? Optional.empty() : time(clock, half).map(t -> reading(t, false, i + 2));
        }
        boolean dotted = text.length() >= 4 && text.indexOf('.') == text.length() - 3;
        boolean military = text.length() == 4 && text.indexOf('.') < 0 && text.indexOf(',') < 0;
        if (dotted) {
            return time(text.replace('.', ':'), -1).map(t -> reading(t, true, i + 1));
        }
        if (!military) {
            return Optional.empty();
        }
        boolean hours = HOURS.contains(words.at(i + 1)) && isClockInHours(words, i);
        boolean dated = words.is(i - 1, TokenKind.DATE);
        return time(text.substring(0, 2) + ":" + text.substring(2), -1)
                .map(t -> reading(t, !hours && !dated, hours ? i + 2 : i + 1));
    }

    /** "At 1430 hrs" and "0930 hours"; "it took 1430 hours" is a length. */
    private static boolean isClockInHours(Words words, int i) {
        return words.text(i).startsWith("0") || BEFORE_SHORT.contains(words.at(i - 1));
    }

    private static Reading reading(LocalTime time, boolean needsZone, int to) {
        return new Reading(time, false, needsZone, to);
    }

    /** {@code 14h05}, {@code 10.30am}. */
    private static Optional<Reading> quantity(Words words, int i) {
        String text = words.at(i);
        int half = half(text);
        if (half >= 0) {
            String clock = text.substring(0, firstLetter(text)).replace('.', ':');
            return time(clock, half).map(t -> reading(t, false, i + 1));
        }
        int h = text.indexOf('h');
        boolean french = h > 0 && text.length() == h + 3 && h <= 2;
        if (!french) {
            return Optional.empty();
        }
        boolean placed = BEFORE_SHORT.contains(words.at(i - 1)) || h == 2;
        return time(text.replace('h', ':'), -1).map(t -> reading(t, !placed, i + 1));
    }

    private static int firstLetter(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** 0 for the morning, 12 for the afternoon, -1 when the text does not say. */
    private static int half(String text) {
        if (text.endsWith("am") || text.endsWith("a.m.")) {
            return isHalf(text, 'a') ? 0 : -1;
        }
        return (text.endsWith("pm") || text.endsWith("p.m.")) && isHalf(text, 'p') ? 12 : -1;
    }

    private static boolean isHalf(String text, char letter) {
        int first = firstLetter(text);
        return first < text.length() && text.charAt(first) == letter;
    }

    /**
     * @param clock {@code 14:05:22.250}, {@code 14:05}, {@code 1405} or {@code 2}
     * @param half as {@link #half} says; ignored when the hours are past noon anyway
     */
    static Optional<LocalTime> time(String clock, int half) {
        String plain = clock;
        if (clock.length() == 4 && clock.indexOf(':') < 0) {
            plain = clock.substring(0, 2) + ":" + clock.substring(2);
        }
        int point = plain.indexOf('.');
        String[] parts = (point < 0 ? plain : plain.substring(0, point)).split(":", -1);
        int[] values = new int[3];
        for (int i = 0; i < parts.length && i < 3; i++) {
            if (!isTwoDigits(parts[i])) {
                return Optional.empty();
            }
            values[i] = Integer.parseInt(parts[i]);
        }
        int hour = half >= 0 && values[0] <= 12 ? values[0] % 12 + half : values[0];
        boolean exists = hour < 24 && values[1] < 60 && values[2] < 60 && parts.length <= 3;
        return exists ? Optional.of(LocalTime.of(hour, values[1], values[2])) : Optional.empty();
    }

    private static boolean isTwoDigits(String text) {
        return !text.isEmpty()
                && text.length() <= 2
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
