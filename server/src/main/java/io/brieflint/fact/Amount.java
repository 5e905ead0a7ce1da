package io.brieflint.fact;

import java.util.Optional;

/**
 * A number or a range of numbers: {@code 300}, {@code 900 to 1,200}, {@code between 2 and 3}.
 *
 * @param from first token of the number itself; hedges and "between" stand before it
 * @param to one past the last token
 */
record Amount(double min, double max, int from, int to, Numeral first) {

    static Optional<Amount> read(Words words, int i) {
        return Numeral.read(words, i)
                .filter(first -> !Double.isNaN(first.value()))
                .map(first -> withEnd(words, i, first));
    }

    private static Amount withEnd(Words words, int i, Numeral first) {
        Amount single = new Amount(first.value(), first.value(), i, first.to(), first);
        int next = afterJoiner(words, i, first.to());
        if (next < 0) {
            return single;
        }
        return Numeral.read(words, next).flatMap(last -> single.upTo(last)).orElse(single);
    }

    /** {@code 1 to 2 million} means millions on both sides. */
    private Optional<Amount> upTo(Numeral last) {
        boolean shares = last.scale() > 1 && first.scale() == 1 && first.value() < 1000;
        double low = shares ? first.value() * last.scale() : first.value();
        return low < last.value()
                ? Optional.of(new Amount(low, last.value(), from, last.to(), first))
                : Optional.empty();
    }

    /**
     * Where the second half of a range starts, or -1.
     *
     * @param from first token of the first half
     * @param to one past its last
     */
    static int afterJoiner(Words words, int from, int to) {
        String joiner = words.at(to);
        if (joiner.equals("-")) {
            return to + 1;
        }
        if (joiner.equals("to")) {
            return words.is(from - 1, "from") ? -1 : to + 1;
        }
        if (joiner.equals("and")) {
            return words.is(from - 1, "between") ? to + 1 : -1;
        }
        return joiner.equals("or") ? to + 1 : -1;
    }

    boolean isRange() {
        return min < max;
    }
}
