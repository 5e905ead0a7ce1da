package io.brieflint.fact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Time zones as people write them behind a clock time. */
final class Zones {
    private static final Map<String, Integer> OFFSETS =
            Map.ofEntries(
                    Map.entry("UTC", 0),
                    Map.entry("GMT", 0),
                    Map.entry("Z", 0),
                    Map.entry("WET", 0),
                    Map.entry("WEST", 60),
                    Map.entry("CET", 60),
                    Map.entry("CEST", 120),
                    Map.entry("EET", 120),
                    Map.entry("EEST", 180),
                    Map.entry("MSK", 180),
                    Map.entry("EST", -300),
                    Map.entry("EDT", -240),
                    Map.entry("CDT", -300),
                    Map.entry("MST", -420),
                    Map.entry("MDT", -360),
                    Map.entry("PST", -480),
                    Map.entry("PDT", -420),
                    Map.entry("AKST", -540),
                    Map.entry("AKDT", -480),
                    Map.entry("HST", -600),
                    Map.entry("JST", 540),
                    Map.entry("KST", 540),
                    Map.entry("SGT", 480),
                    Map.entry("HKT", 480),
                    Map.entry("AEST", 600),
                    Map.entry("AEDT", 660),
                    Map.entry("ACST", 570),
                    Map.entry("AWST", 480),
                    Map.entry("NZST", 720),
                    Map.entry("NZDT", 780));
    private static final Set<String> AMBIGUOUS =
            Set.of("CST", "IST", "BST", "ET", "PT", "CT", "MT");
    private static final Set<String> ALSO_LOWER_CASE =
            Set.of("utc", "gmt", "cet", "cest", "edt", "pst", "pdt", "z");
    private static final Map<String, String> AMERICAN =
            Map.of(
                    "ET",
                    "America/New_York",
                    "CT",
                    "America/Chicago",
                    "MT",
                    "America/Denver",
                    "PT",
                    "America/Los_Angeles",
                    "eastern",
                    "America/New_York",
                    "central",
                    "America/Chicago",
                    "mountain",
                    "America/Denver",
                    "pacific",
                    "America/Los_Angeles");
    private static final Map<String, Integer> LONG =
            Map.ofEntries(
                    Map.entry("coordinated universal time", 0),
                    Map.entry("greenwich mean time", 0),
                    Map.entry("british summer time", 60),
                    Map.entry("central european summer time", 120),
                    Map.entry("eastern standard time", -300),
                    Map.entry("eastern daylight time", -240),
                    Map.entry("central standard time", -360),
                    Map.entry("central daylight time", -300),
                    Map.entry("mountain standard time", -420),
                    Map.entry("mountain daylight time", -360),
                    Map.entry("pacific standard time", -480),
                    Map.entry("pacific daylight time", -420));

    /**
     * @param name as written; empty when the text states that it does not say
     * @param to one past its last token
     */
    record Zone(String name, OptionalInt offset, int to) {
        static Zone of(String name, int offset, int to) {
            return new Zone(name, OptionalInt.of(offset), to);
        }
    }

    private Zones() {}

    static boolean isZone(Words words, int i) {
        return read(words, i).isPresent();
    }

    /** The zone that starts at {@code i}, in parentheses or not. */
    static Optional<Zone> read(Words words, int i) {
        if (words.is(i, "(") || words.is(i, "[")) {
            String closer = words.is(i, "(") ? ")" : "]";
            return read(words, i + 1)
                    .filter(zone -> words.is(zone.to(), closer))
                    .map(zone -> new Zone(zone.name(), zone.offset(), zone.to() + 1));
        }
        return abbreviation(words, i)
                .or(() -> ZoneOffsets.bare(words, i))
                .or(() -> spelledOut(words, i));
    }

    private static Optional<Zone> abbreviation(Words words, int i) {
        String name = words.text(i);
        if (!words.isWord(i)) {
            return Optional.empty();
        }
        String upper = ALSO_LOWER_CASE.contains(name) ? name.toUpperCase(Locale.ROOT) : name;
        Integer offset = OFFSETS.get(upper);
        if (offset == null) {
            return AMBIGUOUS.contains(upper)
                    ? Optional.of(new Zone(name, OptionalInt.empty(), i + 1))
                    : Optional.empty();
        }
        boolean shifts = upper.equals("UTC") || upper.equals("GMT");
        return (shifts ? ZoneOffsets.shifted(words, i) : Optional.<Zone>empty())
                .or(() -> Optional.of(Zone.of(name, offset, i + 1)));
    }

    private static Optional<Zone> spelledOut(Words words, int i) {
        for (int length = 4; length >= 2; length--) {
            boolean time = words.is(i + length - 1, "time");
            if (time && allWords(words, i, length - 1)) {
                return named(words, i, i + length);
            }
        }
        boolean coast = AMERICAN.containsKey(words.at(i)) && words.isCapitalised(i);
        return coast && !words.isCapitalised(i + 1)
                ? Optional.of(new Zone(words.text(i), OptionalInt.empty(), i + 1))
                : Optional.empty();
    }

    private static boolean allWords(Words words, int i, int count) {
        for (int k = i; k < i + count; k++) {
            if (!words.isWord(k)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Zone> named(Words words, int from, int to) {
        String name =
                words.tokens()
                        .prose()
                        .substring(words.tokens().start(from), words.tokens().end(to - 1));
        Integer offset = LONG.get(name.toLowerCase(Locale.ROOT));
        if (offset != null) {
            return Optional.of(Zone.of(name, offset, to));
        }
        boolean local = words.is(from, "local") && to == from + 2;
        boolean place = to <= from + 4;
        for (int i = from; i < to - 1; i++) {
            place &= words.isCapitalised(i);
        }
        return local || place
                ? Optional.of(new Zone(name, OptionalInt.empty(), to))
                : Optional.empty();
    }

    /** The offset of an American zone on a day when it is known whether clocks are forward. */
    static OptionalInt onDay(String zone, LocalDate date, LocalTime time) {
        String key = zone.length() == 2 ? zone : zone.toLowerCase(Locale.ROOT);
        key = key.endsWith(" time") ? key.substring(0, key.length() - 5) : key;
        String id = AMERICAN.get(key);
        if (id == null) {
            return OptionalInt.empty();
        }
        int seconds = ZoneId.of(id).getRules().getOffset(date.atTime(time)).getTotalSeconds();
        return OptionalInt.of(seconds / 60);
    }
}
