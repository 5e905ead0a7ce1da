package io.brieflint.fact;

import io.brieflint.language.TokenKind;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** {@code 11 March 2025}, {@code March 11th}, {@code 2025-03-11}, {@code Tue, 11.03.2025}. */
final class Dates {

    /**
     * A day and where its words end.
     *
     * @param yearless the day when only its year is open
     */
    record Day(Optional<LocalDate> date, Optional<MonthDay> yearless, int to) {
        Day(Optional<LocalDate> date, int to) {
            this(date, Optional.empty(), to);
        }

        FactValue.Date value() {
            return new FactValue.Date(date, yearless);
        }
    }

    private Dates() {}

    static Optional<Day> read(Words words, int i) {
        if (Calendar.isWeekday(words.at(i))) {
            int next = words.is(i + 1, ".") && words.touches(i + 1) ? i + 2 : i + 1;
            next = words.is(next, ",") ? next + 1 : next;
            next = words.is(next, "the") ? next + 1 : next;
            return readDay(words, next);
        }
        return readDay(words, i);
    }

    private static Optional<Day> readDay(Words words, int i) {
        if (words.is(i, TokenKind.DATE)) {
            return numeric(words.text(i), i + 1);
        }
        int day = dayNumber(words, i);
        return day > 0 ? dayFirst(words, i, day) : monthFirst(words, i);
    }

    /** {@code 11 March}, {@code 11th of March 2025}, {@code 11-13 March}. */
    private static Optional<Day> dayFirst(Words words, int i, int day) {
        if (words.is(i - 1, ":") && words.touches(i)) {
            return Optional.empty();
        }
        boolean range = words.is(i + 1, "-") && dayNumber(words, i + 2) > day;
        int at = range ? i + 3 : i + 1;
        at = words.is(at, "of") ? at + 1 : at;
        boolean hyphens = words.is(at, "-") && words.touches(at);
        at = hyphens ? at + 1 : at;
        int month = Calendar.month(words, at);
        return month > 0 ? withYear(words, at + 1, month, day, range) : Optional.empty();
    }

    private static Optional<Day> monthFirst(Words words, int i) {
        int month = Calendar.month(words, i);
        if (month == 0) {
            return Optional.empty();
        }
        int at = words.is(i + 1, ".") && words.touches(i + 1) ? i + 2 : i + 1;
        at = words.is(at, "the") ? at + 1 : at;
        int day = dayNumber(words, at);
        if (day == 0 || startsClock(words, at)) {
            return Optional.empty();
        }
        boolean range = words.is(at + 1, "-") && dayNumber(words, at + 2) > day;
        return withYear(words, range ? at + 3 : at + 1, month, day, range);
    }

    /** The "2" of "March 2 p.m." is no day. */
    private static boolean startsClock(Words words, int i) {
        String next = words.at(i + 1);
        return next.equals("am") || next.equals("pm") || next.equals("a.m.") || next.equals("p.m.");
    }

    private static Optional<Day> withYear(Words words, int to, int month, int day, boolean range) {
        if (!Calendar.isDay(month, day)) {
            return Optional.empty();
        }
        int at = words.is(to, ".") && words.touches(to) && words.isNumber(to + 1) ? to + 1 : to;
        at = words.is(at, ",") || words.is(at, "of") || words.is(at, "-") ? at + 1 : at;
        int year = year(words, at);
        if (year == 0) {
            Optional<MonthDay> one =
                    range ? Optional.empty() : Optional.of(MonthDay.of(month, day));
            return Optional.of(new Day(Optional.empty(), one, to));
        }
        Optional<LocalDate> date = range ? Optional.empty() : Calendar.date(year, month, day);
        return Optional.of(new Day(date, at + 1));
    }

    private static int year(Words words, int i) {
        String text = words.text(i);
        boolean digits = words.isNumber(i) && text.length() == 4 && text.indexOf('.') < 0;
        boolean counts = Units.of(words.at(i + 1)).filter(Units.Noun::plural).isPresent();
        boolean clock = Zones.isZone(words, i + 1);
        if (!digits || counts || clock || text.indexOf(',') >= 0) {
            return 0;
        }
        int year = Integer.parseInt(text);
        return year >= 1970 && year <= 2100 ? year : 0;
    }

    /** A day of the month in digits, {@code 11} or {@code 11th}, else 0. */
    private static int dayNumber(Words words, int i) {
        String text = words.at(i);
        String digits = text;
        if (words.isQuantity(i) && text.length() > 2) {
            String ending = text.substring(text.length() - 2);
            boolean ordinal = "st nd rd th".contains(ending);
            digits = ordinal ? text.substring(0, text.length() - 2) : "";
        } else if (!words.isNumber(i)) {
            return 0;
        }
        if (digits.isEmpty() || digits.length() > 2 || !isDigits(digits)) {
            return 0;
        }
        int day = Integer.parseInt(digits);
        return day <= 31 ? day : 0;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * @return empty when there is no such day; a day without a date when day and month may be
     *     swapped
     */
    private static Optional<Day> numeric(String text, int to) {
        String[] parts = text.split("[-/.]", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        int a = Integer.parseInt(parts[0]);
        int b = Integer.parseInt(parts[1]);
        int c = Integer.parseInt(parts[2]);
        if (parts[0].length() == 4) {
            return Calendar.date(a, b, c).map(date -> new Day(Optional.of(date), to));
        }
        int year = parts[2].length() == 2 ? 2000 + c : c;
        Optional<LocalDate> dayFirst = Calendar.date(year, b, a);
        Optional<LocalDate> monthFirst = Calendar.date(year, a, b);
        if (text.indexOf('.') > 0) {
            return dayFirst.map(date -> new Day(Optional.of(date), to));
        }
        boolean swapped =
                dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst);
        if (swapped) {
            return Optional.of(new Day(Optional.empty(), to));
        }
        return dayFirst.or(() -> monthFirst).map(date -> new Day(Optional.of(date), to));
    }
}
