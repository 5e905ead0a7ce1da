package io.brieflint.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers in words: {@code twelve}, {@code one hundred and twenty}, {@code half a million}. */
final class NumberWords {
    private static final String[] ONES = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final Map<String, Integer> SMALL = small();
    private static final Map<String, Double> LARGE =
            Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9);

    private NumberWords() {}

    private static Map<String, Integer> small() {
        Map<String, Integer> small = new HashMap<>();
        for (int i = 0; i < ONES.length; i++) {
            small.put(ONES[i], i);
        }
        for (int ten = 0; ten < TENS.length; ten++) {
            int value = (ten + 2) * 10;
            small.put(TENS[ten], value);
            for (int one = 1; one < 10; one++) {
                small.put(TENS[ten] + "-" + ONES[one], value + one);
            }
        }
        return Map.copyOf(small);
    }

    static Set<String> words() {
        return SMALL.keySet();
    }

    static boolean isNumberWord(String word) {
        return SMALL.containsKey(word);
    }

    /** The value of one word below a hundred, or -1. */
    static int small(String word) {
        return SMALL.getOrDefault(word, -1);
    }

    static Optional<Numeral> read(Words words, int i) {
        String word = words.at(i);
        if (word.equals("half")) {
            return half(words, i);
        }
        if (word.equals("a") || word.equals("an")) {
            return oneOf(words, i);
        }
        return SMALL.containsKey(word) ? Optional.of(sequence(words, i)) : Optional.empty();
    }

    /** {@code half a million}, {@code half a dozen}; not {@code half an hour}. */
    private static Optional<Numeral> half(Words words, int i) {
        if (!words.is(i + 1, "a")) {
            return Optional.empty();
        }
        return oneOf(words, i + 1).map(n -> new Numeral(n.value() / 2, n.scale(), n.to(), false));
    }

    /** {@code a dozen}, {@code a hundred}, {@code a hundred and ten}. */
    private static Optional<Numeral> oneOf(Words words, int i) {
        String next = words.at(i + 1);
        if (next.equals("dozen")) {
            return Optional.of(new Numeral(12, 12, i + 2, false));
        }
        if (next.equals("hundred") || LARGE.containsKey(next)) {
            return Optional.of(new Reading(words, i + 1, 1).read());
        }
        return Optional.empty();
    }

    private static Numeral sequence(Words words, int i) {
        int value = SMALL.get(words.at(i));
        int to = i + 1;
        int ones = small(words.at(to));
        if (value >= 20 && value % 10 == 0 && ones > 0 && ones < 10) {
            value += ones;
            to++;
        }
        if (words.is(to, "dozen")) {
            return new Numeral(value * 12.0, 12, to + 1, false);
        }
        if (words.follows(to, "and", "a", "half")) {
            return new Numeral(value + 0.5, 1, to + 3, false);
        }
        return new Reading(words, to, value).read();
    }

    /** What follows the first small number: hundreds, thousands and the rest. */
    private static final class Reading {
        private final Words words;
        private int at;
        private double total;
        private double current;
        private double scale = 1;

        Reading(Words words, int at, double first) {
            this.words = words;
            this.at = at;
            this.current = first;
        }

        Numeral read() {
            while (step()) {}
            return new Numeral(total + current, scale, at, false);
        }

        private boolean step() {
            String word = words.at(at);
            if (word.equals("hundred") && current > 0 && current < 100) {
                return multiply(100);
            }
            Double large = LARGE.get(word);
            if (large != null && current > 0) {
                multiply(large);
                total += current;
                current = 0;
                return true;
            }
            return scale > 1 && addRest();
        }

        private boolean multiply(double by) {
            current *= by;
            scale = by;
            at++;
            return true;
        }

        /** {@code twenty} of {@code one hundred and twenty}. */
        private boolean addRest() {
            int next = words.is(at, "and") ? at + 1 : at;
            int value = small(words.at(next));
            if (value <= 0 || (current > 0 && current % 100 != 0)) {
                return false;
            }
            int ones = small(words.at(next + 1));
            boolean two = value >= 20 && value % 10 == 0 && ones > 0 && ones < 10;
            current += value + (two ? ones : 0);
            at = next + (two ? 2 : 1);
            return true;
        }
    }
}
