package io.brieflint.fact;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** {@code 47 min}, {@code 2h15m}, {@code an hour and a half}, {@code 5-10 minutes}. */
final class Durations {
    private static final Set<String> BEFORE_ARTICLE =
            WordList.of(
                    "for within lasted lasting lasts last took taking take takes about "
                            + "almost nearly around roughly approximately over under than least "
                            + "after of just by");
    private static final Set<String> AFTER_ARTICLE =
            Set.of("ago", "later", "earlier", "long", "before", "after");
    private static final Set<String> NOT_AFTER =
            Set.of("clock", "format", "notation", "old", "delta");
    private static final Set<String> RATES = Set.of("per", "every", "each");

    /** A length and where its words end. */
    record Length(Duration min, Duration max, int to) {
        static Length of(Duration exact, int to) {
            return new Length(exact, exact, to);
        }
    }

    private Durations() {}

    static Optional<Find> read(Words words, int i) {
        if (RATES.contains(words.at(i - 1)) || words.is(i - 1, "/")) {
            return Optional.empty();
        }
        return length(words, i)
                .filter(length -> isLength(words, length.to()))
                .map(length -> find(words, i, length));
    }

    private static Find find(Words words, int i, Length length) {
        Bound bound = Hedges.bound(words, i, length.to());
        return new Find(
                FactKind.DURATION,
                new FactValue.Span(length.min(), length.max(), bound),
                i,
                length.to());
    }

    /** Not the "24 hours" of "24 hours a day", nor the "24-hour" of a clock. */
    private static boolean isLength(Words words, int to) {
        boolean rate =
                (words.is(to, "a") || words.is(to, "per"))
                        && TimeUnit.spelled(words.at(to + 1)).isPresent();
        boolean vague = words.follows(to, "or", "two");
        return !rate && !vague && !NOT_AFTER.contains(words.at(to));
    }

    /** Any length of time, also one that is part of a cadence. */
    static Optional<Length> length(Words words, int i) {
        Optional<Length> part = GluedDuration.read(words, i).or(() -> fixed(words, i));
        if (part.isPresent()) {
            return part;
        }
        return Amount.read(words, i).flatMap(amount -> counted(words, amount));
    }

    private static Optional<Length> fixed(Words words, int i) {
        String word = words.at(i);
        if (word.equals("half") || word.equals("half-hour")) {
            return halves(words, i);
        }
        boolean article = word.equals("a") || word.equals("an");
        if (article && words.is(i + 1, "half")) {
            return TimeUnit.spelled(words.at(i + 2)).map(u -> Length.of(u.times(0.5), i + 3));
        }
        if (article && words.is(i + 1, "half-hour")) {
            return Optional.of(Length.of(Duration.ofMinutes(30), i + 2));
        }
        if (article && words.follows(i + 1, "quarter", "of", "an", "hour")) {
            return Optional.of(Length.of(Duration.ofMinutes(15), i + 5));
        }
        if (words.follows(i, "three", "quarters", "of", "an", "hour")) {
            return Optional.of(Length.of(Duration.ofMinutes(45), i + 5));
        }
        return article ? one(words, i) : hyphenated(words, i);
    }

    private static Optional<Length> halves(Words words, int i) {
        if (words.is(i, "half-hour")) {
            return Optional.of(Length.of(Duration.ofMinutes(30), i + 1));
        }
        boolean article = words.is(i + 1, "a") || words.is(i + 1, "an");
        int unit = article ? i + 2 : i + 1;
        boolean hour = words.is(unit, "hour") || words.is(unit, "day");
        return hour && (article || words.is(unit, "hour"))
                ? TimeUnit.spelled(words.at(unit)).map(u -> Length.of(u.times(0.5), unit + 1))
                : Optional.empty();
    }

    /** {@code an hour}, {@code a week}, where the sentence measures with it. */
    private static Optional<Length> one(Words words, int i) {
        Optional<TimeUnit> unit = oneUnit(words.at(i + 1));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        Length rest = withRest(words, unit.get(), unit.get().times(1), i + 2);
        boolean precise = rest.to() > i + 2;
        boolean idiom = words.is(i - 1, "in") || words.follows(i + 2, "or", "two");
        boolean measures =
                BEFORE_ARTICLE.contains(words.at(i - 1))
                        || words.precedes(i, "up", "to")
                        || AFTER_ARTICLE.contains(words.at(i + 2));
        return precise || (measures && !idiom) ? Optional.of(rest) : Optional.empty();
    }

    private static Optional<TimeUnit> oneUnit(String word) {
        return switch (word) {
            case "minute", "hour", "day", "week", "month" -> TimeUnit.named(word);
            default -> Optional.empty();
        };
    }

    /** {@code two-hour}, {@code hour-long}, {@code twenty-minute}. */
    private static Optional<Length> hyphenated(Words words, int i) {
        String word = words.at(i);
        int hyphen = word.lastIndexOf('-');
        if (hyphen < 0 || !words.isWord(i)) {
            return Optional.empty();
        }
        String last = word.substring(hyphen + 1);
        String first = word.substring(0, hyphen);
        if (last.equals("long")) {
            return oneUnit(first).map(u -> Length.of(u.times(1), i + 1));
        }
        int count = NumberWords.small(first);
        return count <= 0
                ? Optional.empty()
                : TimeUnit.spelled(last).map(u -> Length.of(u.times(count), i + 1));
    }

    private static Optional<Length> counted(Words words, Amount amount) {
        int at = amount.to();
        boolean hyphen = words.is(at, "-");
        int unitAt = hyphen ? at + 1 : at;
        Optional<TimeUnit> unit = TimeUnit.spelled(words.at(unitAt));
        if (unit.isEmpty() || !isCounting(words, amount, unitAt)) {
            return Optional.empty();
        }
        TimeUnit named = unit.get();
        int end = unitAt + 1;
        if (amount.isRange()) {
            return Optional.of(
                    new Length(named.times(amount.min()), named.times(amount.max()), end));
        }
        Length rest = withRest(words, named, named.times(amount.min()), end);
        return Optional.of(rest.to() > end ? rest : withUpper(words, amount.from(), rest));
    }

    /** Not "one day", which mostly means "once upon a time", nor a unit after a product name. */
    private static boolean isCounting(Words words, Amount amount, int unitAt) {
        boolean free = Numeral.standsFree(words, amount.from(), amount.to());
        boolean oneDay =
                words.is(amount.from(), "one")
                        && (words.is(unitAt, "day") || words.is(unitAt, "second"))
                        && !BEFORE_ARTICLE.contains(words.at(amount.from() - 1))
                        && !words.precedes(amount.from(), "up", "to")
                        && !AFTER_ARTICLE.contains(words.at(unitAt + 1));
        return free && !oneDay;
    }

    /** {@code 40 minutes to 2 hours}: the unit stands on both sides. */
    private static Length withUpper(Words words, int from, Length lower) {
        int next = Amount.afterJoiner(words, from, lower.to());
        if (next < 0) {
            return lower;
        }
        return Numeral.read(words, next)
                .flatMap(
                        count ->
                                TimeUnit.spelled(words.at(count.to()))
                                        .map(
                                                u ->
                                                        Length.of(
                                                                u.times(count.value()),
                                                                count.to() + 1)))
                .or(() -> GluedDuration.read(words, next))
                .filter(upper -> upper.max().compareTo(lower.max()) > 0)
                .map(upper -> new Length(lower.min(), upper.max(), upper.to()))
                .orElse(lower);
    }

    /** {@code and 35 minutes}, {@code and a half}, {@code 45 min} after the first unit. */
    private static Length withRest(Words words, TimeUnit unit, Duration sum, int to) {
        int next = to;
        if (words.follows(next, ",", "and")) {
            next += 2;
        } else if (words.is(next, "and") || words.is(next, ",")) {
            next++;
        }
        if (next > to && words.follows(next, "a", "half")) {
            return Length.of(sum.plus(unit.times(0.5)), next + 2);
        }
        Optional<Numeral> count = Numeral.read(words, next);
        if (count.isEmpty() || count.get().to() == next) {
            return Length.of(sum, to);
        }
        int unitAt = count.get().to();
        Optional<TimeUnit> smaller = TimeUnit.named(words.at(unitAt));
        boolean continues = smaller.filter(u -> u.isShorterThan(unit)).isPresent();
        if (!continues) {
            return Length.of(sum, to);
        }
        Duration added = sum.plus(smaller.get().times(count.get().value()));
        return withRest(words, smaller.get(), added, unitAt + 1);
    }
}
