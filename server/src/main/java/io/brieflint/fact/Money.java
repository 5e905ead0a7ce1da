package io.brieflint.fact;

import io.brieflint.language.TokenKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code $40k per hour}, {@code EUR 1.2m}, {@code 40,000 euros}, {@code $180,000-$240,000}. */
final class Money {
    private static final Map<String, String> SIGNS =
            Map.of("$", "$", "\u20ac", "EUR", "\u00a3", "GBP", "\u00a5", "\u00a5");
    private static final Map<String, String> DOLLARS =
            Map.of(
                    "us", "USD", "u.s.", "USD", "a", "AUD", "au", "AUD", "c", "CAD", "ca", "CAD",
                    "nz", "NZD", "s", "SGD", "hk", "HKD");
    private static final Set<String> CODES =
            WordList.of(
                    "USD EUR GBP CHF JPY AUD CAD NZD SEK NOK DKK PLN CZK INR CNY SGD "
                            + "HKD ZAR BRL MXN");
    private static final Map<String, String> NAMES =
            Map.of(
                    "euros", "EUR", "euro", "EUR", "dollars", "$", "dollar", "$", "pounds", "GBP",
                    "francs", "CHF", "yen", "JPY", "cents", "");
    private static final Set<String> PERIODS =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "quarter");

    /** A currency and where its words end. */
    private record Currency(String code, int to) {}

    private Money() {}

    static Optional<Find> read(Words words, int i) {
        Optional<Currency> currency = before(words, i);
        if (currency.isPresent()) {
            return afterCurrency(words, i, currency.get());
        }
        return Amount.read(words, i)
                .flatMap(
                        amount ->
                                after(words, amount.to())
                                        .map(c -> money(words, i, amount, c.code(), c.to())));
    }

    private static Optional<Find> afterCurrency(Words words, int i, Currency currency) {
        return Amount.read(words, currency.to())
                .filter(amount -> amount.first().digits() || words.isWord(i))
                .map(
                        amount -> {
                            Amount whole = withSecond(words, i, amount);
                            return money(words, i, whole, currency.code(), whole.to());
                        });
    }

    /** {@code $180,000-$240,000}: the sign stands on both sides. */
    private static Amount withSecond(Words words, int start, Amount lower) {
        int next = Amount.afterJoiner(words, start, lower.to());
        if (lower.isRange() || next < 0) {
            return lower;
        }
        return before(words, next)
                .flatMap(currency -> Numeral.read(words, currency.to()))
                .filter(upper -> upper.value() > lower.max())
                .map(
                        upper ->
                                new Amount(
                                        lower.min(),
                                        upper.value(),
                                        lower.from(),
                                        upper.to(),
                                        upper))
                .orElse(lower);
    }

    private static Find money(Words words, int from, Amount amount, String currency, int end) {
        double unit = isThousand(words, amount) ? 1000 : 1;
        int to = perEnd(words, end);
        String per = to == end ? "" : words.at(to - 1);
        Bound bound = Hedges.bound(words, from, end);
        return new Find(
                FactKind.MONEY,
                new FactValue.Money(amount.min() * unit, amount.max() * unit, bound, currency, per),
                from,
                to);
    }

    /** Money never has three decimals: {@code 40.000} groups thousands. */
    private static boolean isThousand(Words words, Amount amount) {
        String text = words.text(amount.from());
        int point = text.indexOf('.');
        return words.isNumber(amount.from())
                && point > 0
                && text.length() - point == 4
                && amount.first().scale() == 1;
    }

    private static Optional<Currency> before(Words words, int i) {
        String sign = SIGNS.get(words.at(i));
        if (sign != null) {
            return Optional.of(new Currency(sign, i + 1));
        }
        if (!words.is(i, TokenKind.WORD)) {
            return Optional.empty();
        }
        if (words.is(i + 1, "$") && words.touches(i + 1) && DOLLARS.containsKey(words.at(i))) {
            return Optional.of(new Currency(DOLLARS.get(words.at(i)), i + 2));
        }
        return CODES.contains(words.text(i))
                ? Optional.of(new Currency(words.text(i), i + 1))
                : Optional.empty();
    }

    private static Optional<Currency> after(Words words, int i) {
        String name = NAMES.get(words.at(i));
        if (name != null) {
            return name.isEmpty() ? Optional.empty() : Optional.of(new Currency(name, i + 1));
        }
        if (words.is(i, "us") && words.is(i + 1, "dollars")) {
            return Optional.of(new Currency("USD", i + 2));
        }
        String sign = SIGNS.get(words.at(i));
        boolean trailing = sign != null && !words.isNumber(i + 1) && !words.isQuantity(i + 1);
        if (trailing) {
            return Optional.of(new Currency(sign, i + 1));
        }
        boolean code = CODES.contains(words.text(i)) && !words.isNumber(i + 1);
        return code ? Optional.of(new Currency(words.text(i), i + 1)) : Optional.empty();
    }

    private static int perEnd(Words words, int i) {
        boolean slash = words.is(i, "/") && words.touches(i);
        boolean article = words.is(i, "a") || words.is(i, "an") || words.is(i, "every");
        if (words.is(i, "per") && words.isWord(i + 1)) {
            return i + 2;
        }
        return (slash || article) && PERIODS.contains(words.at(i + 1)) ? i + 2 : i;
    }
}
