package io.brieflint.fact;

import io.brieflint.language.TokenKind;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Offsets from UTC: {@code GMT+2}, {@code UTC+01:00}, {@code +02:00}, {@code +0530}. */
final class ZoneOffsets {
    private static final Set<Integer> UNEVEN =
            Set.of(210, 270, 330, 345, 390, 525, 570, 630, 765, -150, -210, -570);

    private ZoneOffsets() {}

    /** {@code UTC} or {@code GMT} at {@code i} with a shift behind it. */
    static Optional<Zones.Zone> shifted(Words words, int i) {
        if (!isSign(words, i + 1)) {
            return Optional.empty();
        }
        OptionalInt minutes = minutes(words, i + 1, 1);
        boolean range = words.is(i + 1, "-") && Zones.isZone(words, i + 3);
        return minutes.isPresent() && !range
                ? Optional.of(new Zones.Zone(joined(words, i, i + 3), minutes, i + 3))
                : Optional.empty();
    }

    /** {@code +02:00} right behind a clock time; a minus there means "to". */
    static Optional<Zones.Zone> bare(Words words, int i) {
        if (!words.is(i, "+")) {
            return Optional.empty();
        }
        OptionalInt minutes = minutes(words, i, 4);
        return minutes.isPresent()
                ? Optional.of(new Zones.Zone(joined(words, i, i + 2), minutes, i + 2))
                : Optional.empty();
    }

    /**
     * {@code -07:00} or {@code -0700} behind a clock time with seconds: the other end of a range
     * would have seconds, too.
     */
    static Optional<Zones.Zone> behindSeconds(Words words, int i) {
        if (!words.is(i, "-") || words.text(i - 1).chars().filter(c -> c == ':').count() != 2) {
            return Optional.empty();
        }
        OptionalInt minutes = minutes(words, i, 4);
        return minutes.isPresent()
                ? Optional.of(new Zones.Zone(joined(words, i, i + 2), minutes, i + 2))
                : Optional.empty();
    }

    private static boolean isSign(Words words, int i) {
        return words.is(i, "+") || words.is(i, "-");
    }

    private static String joined(Words words, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(words.text(i));
        }
        return joined.toString();
    }

    private static OptionalInt minutes(Words words, int sign, int atLeastDigits) {
        int at = sign + 1;
        boolean plain = words.isNumber(at) || words.is(at, TokenKind.TIME);
        if (!plain || !words.touches(at)) {
            return OptionalInt.empty();
        }
        return minutes(words.is(sign, "-"), words.text(at).replace(":", ""), atLeastDigits);
    }

    /** Empty unless somewhere on earth uses the offset. */
    private static OptionalInt minutes(boolean west, String digits, int atLeastDigits) {
        boolean number =
                digits.length() >= atLeastDigits
                        && digits.length() <= 4
                        && digits.length() != 3
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            return OptionalInt.empty();
        }
        int hours = Integer.parseInt(digits.substring(0, Math.min(2, digits.length())));
        int rest = digits.length() == 4 ? Integer.parseInt(digits.substring(2)) : 0;
        int minutes = (hours * 60 + rest) * (west ? -1 : 1);
        boolean exists =
                (rest == 0 && minutes >= -720 && minutes <= 840) || UNEVEN.contains(minutes);
        return exists ? OptionalInt.of(minutes) : OptionalInt.empty();
    }

    /**
     * The offset at the end of a timestamp.
     *
     * @return a zone without a name where there is none; "-00:00" is UTC, and says no more than
     *     that nobody's local time is meant (RFC 3339 §4.3)
     */
    static Zones.Zone ofTimestamp(String offset, int to) {
        if (offset.equalsIgnoreCase("z")) {
            return Zones.Zone.of(offset, 0, to);
        }
        String digits = offset.isEmpty() ? "" : offset.substring(1).replace(":", "");
        boolean west = offset.startsWith("-");
        OptionalInt minutes = minutes(west, digits, 2);
        return minutes.isEmpty()
                ? new Zones.Zone("", OptionalInt.empty(), to)
                : new Zones.Zone(offset, minutes, to);
    }
}
