package io.brieflint.fact;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** How many of something, counted in numbers: {@code 4,100 of 52,000 customers}. */
final class Counts {
    private static final Set<String> RATE_ENDS = Set.of("second", "minute", "hour", "day", "week");
    private static final Set<String> VERBS =
            WordList.of("were was are have had could cannot lost saw remain");
    private static final Set<String> PEOPLE_DO = Set.of("tried", "called", "waited", "phoned");
    private static final Set<String> DETERMINERS =
            WordList.of("our the their your its these those all my");

    private Counts() {}

    static Optional<Find> read(Words words, int i) {
        Optional<Amount> amount = Amount.read(words, i);
        if (amount.isEmpty() || !NamedNumbers.isAmount(words, amount.get())) {
            return Optional.empty();
        }
        return shareOf(words, amount.get())
                .or(() -> plain(words, amount.get()))
                .filter(find -> !isRate(words, find.to()));
    }

    /** {@code 305 of our 1,240 partners}, {@code one in five orders}, {@code 40 of our users}. */
    private static Optional<Find> shareOf(Words words, Amount amount) {
        int next = amount.to();
        if (words.is(next, "in") && !amount.isRange()) {
            int of = words.is(next + 1, "every") ? next + 2 : next + 1;
            return Numeral.read(words, of).flatMap(whole -> oneIn(words, amount, whole));
        }
        int of = words.follows(next, "out", "of") ? next + 2 : next + 1;
        if (!words.is(of - 1, "of")) {
            return Optional.empty();
        }
        int noun = DETERMINERS.contains(words.at(of)) ? of + 1 : of;
        noun = DETERMINERS.contains(words.at(noun)) ? noun + 1 : noun;
        Optional<Find> found = ofWhole(words, amount, noun);
        boolean pronoun = words.is(amount.from(), "one");
        if (pronoun && found.isEmpty()) {
            return ofSome(words, amount, noun, noun > of).filter(Counts::isNotVolume);
        }
        return found.isPresent() ? found : ofSome(words, amount, noun, noun > of);
    }

    /** "One of the attempts" is a way to speak, "one of our customers" is a count. */
    private static boolean isNotVolume(Find find) {
        return !Units.isVolume(((FactValue.Count) find.value()).unit());
    }

    private static Optional<Find> oneIn(Words words, Amount part, Numeral whole) {
        boolean share = part.max() < whole.value() && whole.value() <= 1000 && whole.isWhole();
        if (!share || whole.looksLikeYear(words, whole.to() - 1)) {
            return Optional.empty();
        }
        return counted(words, whole.to())
                .map(noun -> find(words, part, noun.unit(), whole.value(), noun.to()));
    }

    private static Optional<Find> ofWhole(Words words, Amount part, int at) {
        Optional<Numeral> whole = Numeral.read(words, at).filter(w -> w.value() >= part.max());
        if (whole.isEmpty() || !whole.get().isWhole()) {
            return Optional.empty();
        }
        double of = whole.get().value();
        int to = whole.get().to();
        Optional<Counted> noun =
                counted(words, to).or(() -> Counted.readOne(words, to).filter(n -> of == 1));
        if (noun.isPresent()) {
            return noun.map(n -> find(words, part, n.unit(), of, n.to()));
        }
        return VERBS.contains(words.at(to))
                ? Optional.of(find(words, part, "", of, to))
                : Optional.empty();
    }

    private static Optional<Find> ofSome(Words words, Amount part, int at, boolean determined) {
        boolean counted = determined && part.first().isWhole();
        return counted
                ? Counted.read(words, at)
                        .map(noun -> find(words, part, noun.unit(), Double.NaN, noun.to()))
                : Optional.empty();
    }

    private static Optional<Find> plain(Words words, Amount amount) {
        int plus = words.is(amount.to(), "+") ? amount.to() + 1 : amount.to();
        int at = words.follows(plus, "or", "so") ? plus + 2 : plus;
        boolean one = amount.min() == 1 && !amount.isRange();
        Optional<Counted> noun =
                one
                        ? Counted.readOne(words, at).filter(n -> isSingle(words, n))
                        : Counted.read(words, at);
        return noun.map(n -> find(words, amount, n.unit(), Double.NaN, n.to()))
                .or(() -> total(words, amount))
                .or(() -> bare(words, amount))
                .or(() -> open(words, amount, at));
    }

    private static Optional<Counted> counted(Words words, int at) {
        return Counted.read(words, at).or(() -> OpenCount.read(words, at));
    }

    /** A name in front numbers what follows: "Gate 4 closes". */
    private static Optional<Find> open(Words words, Amount amount, int at) {
        int before = amount.from() - 1;
        boolean named = before > words.from() && words.isCapitalised(before);
        boolean status = NamedNumbers.isStatusCode(words.text(amount.from()) + "s");
        return named || status || amount.min() < 2 || !amount.first().isWhole()
                ? Optional.empty()
                : OpenCount.read(words, at)
                        .map(n -> find(words, amount, n.unit(), Double.NaN, n.to()));
    }

    /** "(about 800 in total)": what was counted stands before it. */
    private static Optional<Find> total(Words words, Amount amount) {
        int at = words.is(amount.to(), "in") ? amount.to() + 1 : amount.to();
        boolean ends = words.is(at, "total") && !words.isWord(at + 1);
        return ends && amount.min() >= 2
                ? Optional.of(find(words, amount, "", Double.NaN, at + 1))
                : Optional.empty();
    }

    private static boolean isSingle(Words words, Counted noun) {
        return !noun.plural() && noun.isHead(words);
    }

    /** "About 300 were affected": a number that is the subject. */
    private static Optional<Find> bare(Words words, Amount amount) {
        int start = amount.from();
        Bound bound = Hedges.bound(words, start, amount.to());
        boolean opens = start == words.from() || words.is(start - 1, ":");
        boolean hedged = bound != Bound.EXACT && opensClause(words, start);
        boolean plural = amount.max() >= 2;
        String verb = words.at(amount.to());
        boolean subject =
                (VERBS.contains(verb) && !verb.equals("was"))
                        || (PEOPLE_DO.contains(verb) && amount.max() >= 20);
        return (opens || hedged) && subject && plural
                ? Optional.of(find(words, amount, "", Double.NaN, amount.to()))
                : Optional.empty();
    }

    private static boolean opensClause(Words words, int from) {
        for (int i = from - 1; i >= from - 4; i--) {
            boolean opens = !words.has(i) || words.is(i, ",") || words.is(i, "and");
            if (opens) {
                return true;
            }
        }
        return false;
    }

    private static Find find(Words words, Amount amount, String unit, double of, int to) {
        Bound near = Hedges.bound(words, amount.from(), amount.to());
        Bound bound = near == Bound.EXACT ? Hedges.after(words, to) : near;
        OptionalDouble whole = Double.isNaN(of) ? OptionalDouble.empty() : OptionalDouble.of(of);
        return new Find(
                FactKind.COUNT,
                new FactValue.Count(amount.min(), amount.max(), bound, unit, whole),
                amount.from(),
                to);
    }

    /** "300 requests per second" says how fast, not how many. */
    private static boolean isRate(Words words, int to) {
        boolean article = words.is(to, "a") || words.is(to, "an") || words.is(to, "every");
        boolean slash = words.is(to, "/") && words.touches(to);
        return words.is(to, "per") || slash || (article && RATE_ENDS.contains(words.at(to + 1)));
    }
}
