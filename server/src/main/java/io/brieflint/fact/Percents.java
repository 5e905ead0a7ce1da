package io.brieflint.fact;

import java.util.Optional;
import java.util.Set;

/** {@code 8%}, {@code 99.95 per cent}, {@code between 2 and 3%}, {@code 5-10%}. */
final class Percents {
    private static final Set<String> SURE = Set.of("sure", "certain", "confident", "clear");

    private Percents() {}

    static Optional<Find> read(Words words, int i) {
        return Amount.read(words, i).flatMap(amount -> percent(words, amount));
    }

    private static Optional<Find> percent(Words words, Amount amount) {
        int sign = signEnd(words, amount.to());
        if (sign < 0) {
            return Optional.empty();
        }
        double max = amount.max();
        int to = sign;
        if (!amount.isRange()) {
            Amount upper = upper(words, amount, sign);
            to = upper.equals(amount) ? sign : signEnd(words, upper.to());
            max = upper.max();
        }
        boolean idiom = SURE.contains(words.at(to));
        boolean free = Numeral.standsFree(words, amount.from(), amount.to());
        if (idiom || !free) {
            return Optional.empty();
        }
        Bound bound = Hedges.bound(words, amount.from(), to);
        return Optional.of(
                new Find(
                        FactKind.PERCENT,
                        new FactValue.Percent(amount.min(), max, bound),
                        amount.from(),
                        to));
    }

    /** {@code 2% to 3%}: the sign stands on both sides. */
    private static Amount upper(Words words, Amount lower, int sign) {
        int next = Amount.afterJoiner(words, lower.from(), sign);
        if (next < 0) {
            return lower;
        }
        return Numeral.read(words, next)
                .filter(n -> n.value() > lower.max() && signEnd(words, n.to()) > 0)
                .map(n -> new Amount(lower.min(), n.value(), lower.from(), n.to(), n))
                .orElse(lower);
    }

    private static int signEnd(Words words, int i) {
        String word = words.at(i);
        if (word.equals("%") || word.equals("percent") || word.equals("pct")) {
            return i + 1;
        }
        if (words.is(i, "-") && words.is(i + 1, "percent")) {
            return i + 2;
        }
        if (words.follows(i, "percentage", "points") || words.follows(i, "per", "cent")) {
            return i + 2;
        }
        return -1;
    }
}
