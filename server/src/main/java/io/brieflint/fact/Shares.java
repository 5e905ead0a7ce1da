package io.brieflint.fact;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** How many of something, without a number of its own: "all users", "no orders", "a third of". */
final class Shares {
    private static final Set<String> NOT_BEFORE_ALL =
            Set.of("not", "nearly", "almost", "virtually", "practically", "after", "at");
    private static final Set<String> NOT_LOST =
            Set.of("report", "alert", "event", "error", "item", "page", "response", "result");
    private static final Set<String> DETERMINERS = Set.of("our", "the", "their", "your", "these");
    private static final Set<String> COURTESY =
            WordList.of(
                    "thank thanks thanking apologise apologize apologies apology sorry grateful"
                            + " assure informed informing inform notify notified notifying contacting"
                            + " contacted contact respond responding reply emailed emailing wrote"
                            + " writing remind keep keeping protect protecting serve serving");
    private static final int NEAR = 8;

    private Shares() {}

    static Optional<Find> read(Words words, int i) {
        return switch (words.at(i)) {
            case "all" -> all(words, i);
            case "both" -> both(words, i);
            case "every" -> every(words, i);
            case "no" -> no(words, i);
            case "none" -> none(words, i);
            case "half", "a", "one", "two", "three" -> fraction(words, i);
            default -> Optional.empty();
        };
    }

    private static Optional<Find> all(Words words, int i) {
        boolean denied = words.is(i - 2, "not") && words.isWord(i - 1);
        if (denied || NOT_BEFORE_ALL.contains(words.at(i - 1)) || isAddressed(words, i)) {
            return Optional.empty();
        }
        int next = words.is(i + 1, "of") ? i + 2 : i + 1;
        int noun = DETERMINERS.contains(words.at(next)) ? next + 1 : next;
        Optional<Numeral> count = Numeral.read(words, noun).filter(Numeral::isWhole);
        if (count.isPresent()) {
            double all = count.get().value();
            return Counted.read(words, count.get().to())
                    .filter(n -> !isTime(words, n))
                    .map(n -> find(i, n, all, all));
        }
        return Counted.read(words, noun)
                .filter(n -> !words.is(noun, "other") && !isNarrowed(words, n.to()))
                .map(n -> find(i, n, 1, 1));
    }

    /** "All accounts that were closed" leaves open how many, "all that use it" does not. */
    private static boolean isNarrowed(Words words, int i) {
        return switch (words.at(i)) {
            case "that", "which", "who" -> words.is(i + 1, "were") || words.is(i + 1, "are");
            case "not" -> words.is(i + 1, "involved") || words.is(i + 1, "affected");
            default -> false;
        };
    }

    /** "We apologise to all customers" says whom the words are for, not whom it hit. */
    private static boolean isAddressed(Words words, int i) {
        if (COURTESY.contains(words.at(i - 1))) {
            return true;
        }
        boolean recipient = words.is(i - 1, "to") || words.is(i - 1, "with");
        for (int k = i - 2; recipient && k >= i - NEAR && words.isWord(k); k--) {
            if (COURTESY.contains(words.at(k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTime(Words words, Counted noun) {
        return TimeUnit.named(words.at(noun.to() - 1)).isPresent();
    }

    private static Optional<Find> both(Words words, int i) {
        int next = words.is(i + 1, "of") ? i + 2 : i + 1;
        int noun = DETERMINERS.contains(words.at(next)) ? next + 1 : next;
        return Counted.read(words, noun).map(n -> find(i, n, 2, 2));
    }

    private static Optional<Find> every(Words words, int i) {
        boolean rotates = words.is(i + 1, "other") || words.isNumber(i + 1);
        return rotates || isAddressed(words, i)
                ? Optional.empty()
                : Counted.readOne(words, i + 1)
                        .filter(n -> !n.plural() && n.isHead(words))
                        .map(n -> find(i, n, 1, 1));
    }

    /** Only what can be lost or hit: "no report" says something else. */
    private static Optional<Find> no(Words words, int i) {
        boolean almost = words.is(i - 1, "to") || NOT_BEFORE_ALL.contains(words.at(i - 1));
        if (almost || words.is(i + 1, "longer") || words.is(i + 1, "more")) {
            return Optional.empty();
        }
        return Counted.readOne(words, i + 1)
                .filter(n -> n.to() <= i + 4 && (n.plural() || n.isHead(words)))
                .filter(n -> n.plural() || isSubject(words, n.to()))
                .filter(n -> Units.isPeople(n.unit()) || Units.isVolume(n.unit()))
                .filter(n -> !NOT_LOST.contains(n.unit()))
                .map(n -> find(i, n, 0, Double.NaN));
    }

    private static boolean isSubject(Words words, int i) {
        return switch (words.at(i)) {
            case "was", "is", "has", "had", "can", "could", "will", "lost", "in", "on", "who", "" ->
                    true;
            default -> false;
        };
    }

    private static Optional<Find> none(Words words, int i) {
        if (!words.is(i + 1, "of") || !DETERMINERS.contains(words.at(i + 2))) {
            return Optional.empty();
        }
        Optional<Numeral> count = Numeral.read(words, i + 3).filter(Numeral::isWhole);
        int noun = count.map(Numeral::to).orElse(i + 3);
        double of = count.map(Numeral::value).orElse(Double.NaN);
        return Counted.read(words, noun).map(n -> find(i, n, 0, of));
    }

    /** {@code half of our customers}, {@code a third of orders}, {@code two thirds of users}. */
    private static Optional<Find> fraction(Words words, int i) {
        if (words.is(i, "half")) {
            int next = words.is(i + 1, "of") ? i + 2 : i + 1;
            boolean determined = DETERMINERS.contains(words.at(next));
            return next > i + 1 || determined ? part(words, i, next, 1, 2) : Optional.empty();
        }
        int whole = denominator(words.at(i + 1));
        int parts = words.is(i, "a") ? 1 : NumberWords.small(words.at(i));
        boolean share = whole > parts && words.is(i + 2, "of");
        return share ? part(words, i, i + 3, parts, whole) : Optional.empty();
    }

    private static int denominator(String word) {
        return switch (word) {
            case "half" -> 2;
            case "third", "thirds" -> 3;
            case "quarter", "quarters" -> 4;
            case "fifth", "fifths" -> 5;
            case "tenth", "tenths" -> 10;
            default -> 0;
        };
    }

    private static Optional<Find> part(Words words, int from, int next, int parts, int whole) {
        boolean determined = DETERMINERS.contains(words.at(next)) || words.is(next, "all");
        int noun = determined ? next + 1 : next;
        return Counted.read(words, noun)
                .map(n -> find(from, n, parts, whole))
                .map(
                        find -> {
                            var count = (FactValue.Count) find.value();
                            Bound bound = Hedges.bound(words, from, find.to());
                            return find.withValue(
                                    new FactValue.Count(
                                            count.min(),
                                            count.max(),
                                            bound,
                                            count.unit(),
                                            count.of()));
                        });
    }

    private static Find find(int from, Counted noun, double count, double of) {
        OptionalDouble whole = Double.isNaN(of) ? OptionalDouble.empty() : OptionalDouble.of(of);
        return new Find(
                FactKind.COUNT,
                new FactValue.Count(count, count, Bound.EXACT, noun.unit(), whole),
                from,
                noun.to());
    }
}
