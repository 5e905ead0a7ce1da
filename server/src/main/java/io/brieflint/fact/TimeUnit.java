package io.brieflint.fact;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a length of time is counted in. A month counts as 30 days. */
enum TimeUnit {
    MILLISECOND(1, "ms msec millisecond milliseconds"),
    SECOND(1000, "s sec secs second seconds"),
    MINUTE(60_000, "m min mins minute minutes"),
    HOUR(3_600_000, "h hr hrs hour hours"),
    DAY(86_400_000, "d day days"),
    WEEK(604_800_000, "wk wks week weeks"),
    MONTH(2_592_000_000L, "month months");

    private static final Map<String, TimeUnit> BY_NAME = byName();

    private final long millis;
    private final String names;

    TimeUnit(long millis, String names) {
        this.millis = millis;
        this.names = names;
    }

    private static Map<String, TimeUnit> byName() {
        Map<String, TimeUnit> units = new HashMap<>();
        for (TimeUnit unit : values()) {
            WordList.of(unit.names).forEach(name -> units.put(name, unit));
        }
        return Map.copyOf(units);
    }

    /** Any name, from "h" to "hours". */
    static Optional<TimeUnit> named(String word) {
        return Optional.ofNullable(BY_NAME.get(word));
    }

    /** Only names that stand apart from their number: not "m" or "d", which mean other things. */
    static Optional<TimeUnit> spelled(String word) {
        return word.equals("m") || word.equals("d") ? Optional.empty() : named(word);
    }

    Duration times(double count) {
        return Duration.ofMillis(Math.round(count * millis));
    }

    boolean isShorterThan(TimeUnit other) {
        return millis < other.millis;
    }
}
