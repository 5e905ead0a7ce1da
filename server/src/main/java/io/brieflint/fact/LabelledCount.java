package io.brieflint.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** A bare number whose label says what it counts: "Customers affected: 12,400". */
final class LabelledCount {
    private LabelledCount() {}

    static Optional<Find> read(Words words, int i, String label) {
        boolean digits = words.isNumber(i) || words.isQuantity(i);
        if (!digits && !NumberWords.isNumberWord(words.at(i))) {
            return Optional.empty();
        }
        int start = start(words);
        if (i < start || !onlyHedgesBetween(words, start, i)) {
            return Optional.empty();
        }
        Optional<String> unit = start > words.from() ? leading(words, start) : unit(label);
        return unit.flatMap(name -> count(words, i, name));
    }

    private static Optional<Find> count(Words words, int i, String unit) {
        return Amount.read(words, i)
                .filter(amount -> amount.first().isWhole() && ends(words, amount.to()))
                .map(
                        amount ->
                                new Find(
                                        FactKind.COUNT,
                                        new FactValue.Count(
                                                amount.min(),
                                                amount.max(),
                                                Hedges.bound(words, i, amount.to()),
                                                unit,
                                                OptionalDouble.empty()),
                                        i,
                                        amount.to()));
    }

    /** Where the text behind the leading label starts. */
    private static int start(Words words) {
        int end = Math.min(words.from() + 6, words.to());
        for (int i = words.from(); i < end; i++) {
            if (words.is(i, ":") && !words.touches(i + 1)) {
                return i + 1;
            }
        }
        return words.from();
    }

    private static boolean onlyHedgesBetween(Words words, int from, int to) {
        boolean hedged = to - from <= 3 && Hedges.bound(words, to, to) != Bound.EXACT;
        return to == from || hedged;
    }

    private static boolean ends(Words words, int i) {
        boolean plus = words.is(i, "+");
        int at = plus ? i + 1 : i;
        String next = words.at(at);
        return next.isEmpty() || next.equals(".") || next.equals(",") || next.equals("(");
    }

    private static Optional<String> leading(Words words, int colon) {
        for (int i = words.from(); i < colon; i++) {
            Optional<Units.Noun> noun = Units.of(words.at(i)).filter(Units.Noun::plural);
            if (noun.isPresent()) {
                return noun.map(Units.Noun::unit);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> unit(String label) {
        for (String word : label.toLowerCase(Locale.ROOT).split("[^a-z-]+", -1)) {
            Optional<Units.Noun> noun = Units.of(word).filter(Units.Noun::plural);
            if (noun.isPresent()) {
                return noun.map(Units.Noun::unit);
            }
        }
        return Optional.empty();
    }
}
