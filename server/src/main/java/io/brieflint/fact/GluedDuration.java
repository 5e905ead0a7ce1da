package io.brieflint.fact;

import java.time.Duration;
import java.util.Optional;

/** Lengths of time without spaces: {@code 47min}, {@code 2h15m}, {@code 4.5s}; also "2h 15m". */
final class GluedDuration {
    private GluedDuration() {}

    static Optional<Durations.Length> read(Words words, int i) {
        if (!words.isQuantity(i) || !isLength(words, i)) {
            return Optional.empty();
        }
        Optional<Duration> first = parse(words.at(i));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int to = i + 1;
        Duration sum = first.get();
        while (words.isQuantity(to) && isSmallerPart(words.at(to - 1), words.at(to))) {
            Optional<Duration> next = parse(words.at(to));
            if (next.isEmpty()) {
                break;
            }
            sum = sum.plus(next.get());
            to++;
        }
        return Optional.of(Durations.Length.of(sum, to));
    }

    /** Not the nineties, nor 15 million users, nor a 3D view. */
    private static boolean isLength(Words words, int i) {
        String text = words.text(i);
        boolean decade = text.endsWith("0s") && words.is(i - 1, "the");
        boolean century = text.endsWith("0s") && text.length() == 5;
        boolean millions = text.endsWith("m") && Units.of(words.at(i + 1)).isPresent();
        boolean status = text.endsWith("s") && NamedNumbers.isStatusCode(text);
        boolean capital = Character.isUpperCase(text.charAt(text.length() - 1));
        boolean inMoney = words.is(i - 1, "$") || words.is(i - 1, "\u20ac");
        return !decade
                && !century
                && !millions
                && !capital
                && !status
                && !inMoney
                && Numeral.standsFree(words, i, i + 1);
    }

    private static boolean isSmallerPart(String larger, String smaller) {
        Optional<TimeUnit> large = lastUnit(larger);
        Optional<TimeUnit> small = lastUnit(smaller);
        return large.isPresent() && small.isPresent() && small.get().isShorterThan(large.get());
    }

    private static Optional<TimeUnit> lastUnit(String text) {
        int i = text.length();
        while (i > 0 && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return TimeUnit.named(text.substring(i));
    }

    /**
     * Number and unit in turn, each unit shorter than the one before; empty when it is not that.
     */
    private static Optional<Duration> parse(String text) {
        Duration sum = Duration.ZERO;
        Optional<TimeUnit> last = Optional.empty();
        int at = 0;
        while (at < text.length()) {
            int unitAt = at + Numeral.numericPrefix(text.substring(at));
            int end = unitAt;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            double count = Numeral.parse(text.substring(at, unitAt));
            Optional<TimeUnit> unit = unit(text, unitAt, end, last);
            boolean shrinks =
                    unit.isPresent()
                            && last.map(previous -> unit.get().isShorterThan(previous))
                                    .orElse(true);
            if (!shrinks || Double.isNaN(count)) {
                return Optional.empty();
            }
            sum = sum.plus(unit.get().times(count));
            last = unit;
            at = end;
        }
        return last.isPresent() ? Optional.of(sum) : Optional.empty();
    }

    /** The minutes of "2h15" need no unit. */
    private static Optional<TimeUnit> unit(
            String text, int from, int end, Optional<TimeUnit> last) {
        boolean bareMinutes = from == end && last.filter(unit -> unit == TimeUnit.HOUR).isPresent();
        return bareMinutes
                ? Optional.of(TimeUnit.MINUTE)
                : TimeUnit.named(text.substring(from, end));
    }
}
