package io.brieflint.fact;

import io.brieflint.language.TokenKind;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How often readers hear from the writer: {@code every 30 minutes}, {@code hourly}. */
final class Cadences {
    private static final Set<String> UPDATES =
            Set.of(
                    "update",
                    "updates",
                    "briefing",
                    "briefings",
                    "bulletin",
                    "bulletins",
                    "status",
                    "cadence");
    private static final Set<String> TELLING =
            WordList.of(
                    "report reports reporting inform informed informing post posting "
                            + "write communicate communicating brief publish keep hear call tell "
                            + "notify refresh refreshed updated share email message updating meet "
                            + "sync");
    private static final Set<String> READERS =
            WordList.of("we you us i our we'll i'll page you'll thread");
    private static final Set<String> MACHINES =
            WordList.of(
                    "cron backup backups script cache caches poll polls polling cronjob "
                            + "replica runs ran sampled scrape scrapes rotated rotates retry "
                            + "retries restarted restarts");
    private static final Set<String> SAID_WITH =
            WordList.of(
                    "update updates status report reports briefing briefings call calls "
                            + "bulletins summary until till at in on from by via and or through "
                            + "to here when with during while cadence as for basis");

    /** How often, and where its words end. */
    private record Rhythm(Optional<Duration> interval, int to) {
        static Rhythm of(Duration interval, int to) {
            return new Rhythm(Optional.of(interval), to);
        }
    }

    private Cadences() {}

    static boolean isAboutUpdates(Words words, String label) {
        String folded = label.toLowerCase(Locale.ROOT);
        if (folded.contains("update")
                || folded.contains("cadence")
                || folded.contains("frequency")) {
            return true;
        }
        boolean updates = false;
        boolean telling = false;
        boolean readers = false;
        for (int i = words.from(); i < words.to(); i++) {
            String word = words.at(i);
            if (MACHINES.contains(word)) {
                return false;
            }
            updates |= UPDATES.contains(word);
            telling |= TELLING.contains(word);
            readers |= READERS.contains(word);
        }
        return updates || (telling && readers);
    }

    static Optional<Find> read(Words words, int i) {
        return rhythm(words, i)
                .map(
                        rhythm ->
                                new Find(
                                        FactKind.CADENCE,
                                        new FactValue.Cadence(rhythm.interval()),
                                        i,
                                        rhythm.to()));
    }

    private static Optional<Rhythm> rhythm(Words words, int i) {
        return switch (words.at(i)) {
            case "every", "each" -> every(words, i);
            case "once", "twice", "three", "four" -> times(words, i);
            case "hourly", "daily", "weekly", "half-hourly", "twice-daily" -> adverb(words, i);
            case "on", "after", "with", "at", "upon" ->
                    onChange(words, i).or(() -> intervals(words, i));
            default -> before(words, i);
        };
    }

    private static Optional<Rhythm> every(Words words, int i) {
        if (words.is(i + 1, "other")) {
            return TimeUnit.spelled(words.at(i + 2)).map(u -> Rhythm.of(u.times(2), i + 3));
        }
        if (words.is(i + 1, "half") && words.is(i + 2, "hour")) {
            return Optional.of(Rhythm.of(Duration.ofMinutes(30), i + 3));
        }
        if (isDay(words.at(i + 1))) {
            return Optional.of(Rhythm.of(Duration.ofDays(1), i + 2));
        }
        Optional<TimeUnit> unit = TimeUnit.spelled(words.at(i + 1));
        if (unit.isPresent()) {
            return unit.map(u -> Rhythm.of(u.times(1), i + 2));
        }
        int at = words.is(i + 1, "about") || words.is(i + 1, "~") ? i + 2 : i + 1;
        return Durations.length(words, at).map(length -> Rhythm.of(length.max(), length.to()));
    }

    private static boolean isDay(String word) {
        return switch (word) {
            case "weekday", "morning", "evening", "afternoon", "workday", "night" -> true;
            default -> false;
        };
    }

    /** {@code twice a day}, {@code once per hour}, {@code three times a day}. */
    private static Optional<Rhythm> times(Words words, int i) {
        int times = NumberWords.small(words.at(i));
        int at = i + 1;
        if (times > 0) {
            if (!words.is(at, "times")) {
                return Optional.empty();
            }
            at++;
        } else {
            times = words.is(i, "once") ? 1 : 2;
        }
        int perDay = times;
        if (words.is(at, "daily")) {
            return Optional.of(Rhythm.of(Duration.ofDays(1).dividedBy(perDay), at + 1));
        }
        boolean per = words.is(at, "a") || words.is(at, "an") || words.is(at, "per");
        boolean each = words.is(at, "every") || words.is(at, "each");
        int unit = at + 1;
        return per || each
                ? TimeUnit.spelled(words.at(unit))
                        .map(u -> Rhythm.of(u.times(1.0 / perDay), unit + 1))
                : Optional.empty();
    }

    private static Optional<Rhythm> adverb(Words words, int i) {
        boolean describesOther =
                (words.isWord(i + 1) && !SAID_WITH.contains(words.at(i + 1)))
                        || words.isNumber(i + 1)
                        || words.is(i + 1, TokenKind.VERSION);
        if (describesOther) {
            return Optional.empty();
        }
        Duration interval =
                switch (words.at(i)) {
                    case "hourly" -> Duration.ofHours(1);
                    case "half-hourly" -> Duration.ofMinutes(30);
                    case "twice-daily" -> Duration.ofHours(12);
                    case "weekly" -> Duration.ofDays(7);
                    default -> Duration.ofDays(1);
                };
        return Optional.of(Rhythm.of(interval, i + 1));
    }

    /** {@code on every change}: often enough, but no interval. */
    private static Optional<Rhythm> onChange(Words words, int i) {
        boolean each =
                words.is(i + 1, "every") || words.is(i + 1, "each") || words.is(i + 1, "any");
        boolean change =
                words.is(i + 2, "change")
                        || words.is(i + 2, "milestone")
                        || words.is(i + 2, "development");
        return each && change ? Optional.of(new Rhythm(Optional.empty(), i + 3)) : Optional.empty();
    }

    /** {@code at intervals of 30 minutes}. */
    private static Optional<Rhythm> intervals(Words words, int i) {
        return words.follows(i + 1, "intervals", "of")
                ? Durations.length(words, i + 3).map(l -> Rhythm.of(l.max(), l.to()))
                : Optional.empty();
    }

    /** {@code 30-minute updates}, {@code 30-minute intervals}. */
    private static Optional<Rhythm> before(Words words, int i) {
        if (!words.isNumber(i) && !words.isWord(i)) {
            return Optional.empty();
        }
        return Durations.length(words, i)
                .filter(length -> isRepeated(words.at(length.to())))
                .map(length -> Rhythm.of(length.max(), length.to()));
    }

    private static boolean isRepeated(String word) {
        return switch (word) {
            case "updates", "intervals", "briefings", "cadence" -> true;
            default -> false;
        };
    }
}
