package io.brieflint.report;

import io.brieflint.fact.Bound;
import io.brieflint.fact.FactValue;
import java.time.Duration;
import java.util.Locale;

/** What a fact was understood to say, in words. */
public final class FactWords {
    private FactWords() {}

    /** Empty when the words of the text say it all. */
    public static String of(FactValue value) {
        if (value instanceof FactValue.Count count) {
            String of = count.of().isPresent() ? " of " + number(count.of().getAsDouble()) : "";
            return bound(count.bound())
                    + range(count.min(), count.max())
                    + of
                    + (count.unit().isEmpty() ? "" : " \u00d7 " + count.unit());
        }
        if (value instanceof FactValue.Percent percent) {
            return bound(percent.bound()) + range(percent.min(), percent.max()) + " %";
        }
        if (value instanceof FactValue.Money money) {
            return bound(money.bound())
                    + range(money.min(), money.max())
                    + " "
                    + money.currency()
                    + (money.per().isEmpty() ? "" : " per " + money.per());
        }
        if (value instanceof FactValue.Span span) {
            boolean range = !span.min().equals(span.max());
            return bound(span.bound())
                    + spoken(span.min())
                    + (range ? " to " + spoken(span.max()) : "");
        }
        if (value instanceof FactValue.Time time) {
            return time.date().map(day -> day + " ").orElse("")
                    + time.local()
                    + (time.isZoned() ? " " + time.zone() : ", no zone");
        }
        if (value instanceof FactValue.Date date) {
            return date.date().map(Object::toString).orElse("day, month or year left open");
        }
        if (value instanceof FactValue.Cadence cadence) {
            return cadence.interval()
                    .map(interval -> "every " + spoken(interval))
                    .orElse("no fixed interval");
        }
        return "";
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
        };
    }

    private static String range(double min, double max) {
        return min == max ? number(min) : number(min) + " to " + number(max);
    }

    private static String number(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.valueOf(number);
    }

    private static String spoken(Duration duration) {
        if (duration.compareTo(Duration.ofMinutes(1)) < 0) {
            return duration.toMillis() < 1000
                    ? duration.toMillis() + " ms"
                    : number(duration.toMillis() / 1000.0) + " s";
        }
        long days = duration.toDays();
        String text = days > 0 ? days + " d " : "";
        text += duration.toHoursPart() > 0 ? duration.toHoursPart() + " h " : "";
        text += duration.toMinutesPart() > 0 ? duration.toMinutesPart() + " min" : "";
        return text.strip();
    }
}
