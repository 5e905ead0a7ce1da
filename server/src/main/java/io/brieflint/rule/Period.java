package io.brieflint.rule;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * How long a law gives: {@code 72 hours}, {@code 4 business days}, {@code 1 month}.
 *
 * @param number at least 1
 */
public record Period(int number, Unit unit) {
    public Period {
        if (number < 1) {
            throw new IllegalArgumentException("not a period: " + number + " " + unit);
        }
    }

    public enum Unit {
        HOUR,
        DAY,
        /** Monday to Friday; public holidays are not known here. */
        BUSINESS_DAY,
        MONTH;

        String words(int number) {
            String one = name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return number == 1 ? one : one + "s";
        }
    }

    /** Reads what {@link #toString} writes. */
    public static Optional<Period> parse(String text) {
        int space = text.indexOf(' ');
        String digits = space < 0 ? "" : text.substring(0, space);
        boolean number =
                !digits.isEmpty()
                        && digits.length() <= 4
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number || Integer.parseInt(digits) == 0) {
            return Optional.empty();
        }
        int count = Integer.parseInt(digits);
        for (Unit unit : Unit.values()) {
            if (unit.words(count).equals(text.substring(space + 1).strip())) {
                return Optional.of(new Period(count, unit));
            }
        }
        return Optional.empty();
    }

    public LocalDateTime after(LocalDateTime moment) {
        return switch (unit) {
            case HOUR -> moment.plusHours(number);
            case DAY -> moment.plusDays(number);
            case BUSINESS_DAY -> businessDays(moment);
            case MONTH -> moment.plusMonths(number);
        };
    }

    private LocalDateTime businessDays(LocalDateTime moment) {
        LocalDateTime day = moment;
        for (int left = number; left > 0; ) {
            day = day.plusDays(1);
            boolean weekend =
                    day.getDayOfWeek() == DayOfWeek.SATURDAY
                            || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend ? 0 : 1;
        }
        return day;
    }

    @Override
    public String toString() {
        return number + " " + unit.words(number);
    }
}
