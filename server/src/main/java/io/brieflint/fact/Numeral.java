package io.brieflint.fact;

import io.brieflint.language.TokenKind;
import java.util.Map;
import java.util.Optional;

/**
 * One number, in digits or words: {@code 12,400}, {@code 1.2k}, {@code 1.2 million}, {@code
 * twenty-five}, {@code a dozen}.
 *
 * @param scale 1,000 in {@code 1.2k}; 1 without one
 * @param to one past the last token
 * @param digits written in digits, so that it may be a number that names something
 */
record Numeral(double value, double scale, int to, boolean digits) {
    private static final Map<String, Double> SCALES =
            Map.of(
                    "hundred",
                    1e2,
                    "thousand",
                    1e3,
                    "million",
                    1e6,
                    "billion",
                    1e9,
                    "bn",
                    1e9,
                    "dozen",
                    12.0);
    private static final Map<String, Double> SUFFIXES =
            Map.of("k", 1e3, "m", 1e6, "mn", 1e6, "mm", 1e6, "mio", 1e6, "bn", 1e9, "b", 1e9);

    static Optional<Numeral> read(Words words, int i) {
        if (words.isNumber(i)) {
            return Optional.of(number(words, i));
        }
        if (words.isQuantity(i)) {
            return quantity(words, i);
        }
        return words.isWord(i) ? NumberWords.read(words, i) : Optional.empty();
    }

    boolean isWhole() {
        return value == Math.rint(value);
    }

    /** {@code 2024} may be a year; {@code 2,024} and {@code 2k} are not. */
    boolean looksLikeYear(Words words, int i) {
        return digits
                && to == i + 1
                && words.text(i).length() == 4
                && value >= 1980
                && value <= 2050;
    }

    private static Numeral number(Words words, int i) {
        String text = words.text(i).replace(",", "");
        int to = i + 1;
        if (isGroup(text, 1)) {
            StringBuilder grouped = new StringBuilder(text);
            while (words.isNumber(to) && words.isOneSpaceAfter(to) && isGroup(words.text(to), 3)) {
                grouped.append(words.text(to++));
            }
            text = grouped.length() > 15 ? text : grouped.toString();
            to = grouped.length() > 15 ? i + 1 : to;
        }
        return scaled(words, parse(text), to);
    }

    /** The groups of "12 400": up to three digits, then three each. */
    private static boolean isGroup(String text, int atLeast) {
        boolean digitsOnly = text.indexOf('.') < 0 && text.indexOf(',') < 0;
        return digitsOnly && text.length() >= atLeast && text.length() <= 3 && !text.equals("0");
    }

    private static Numeral scaled(Words words, double value, int to) {
        Double scale = SCALES.get(words.at(to));
        boolean scales = scale != null && words.isOneSpaceAfter(to);
        return scales
                ? new Numeral(value * scale, scale, to + 1, true)
                : new Numeral(value, 1, to, true);
    }

    private static Optional<Numeral> quantity(Words words, int i) {
        String text = words.at(i);
        int letters = numericPrefix(text);
        Double scale = SUFFIXES.get(text.substring(letters));
        return scale == null
                ? Optional.empty()
                : Optional.of(
                        new Numeral(parse(text.substring(0, letters)) * scale, scale, i + 1, true));
    }

    /** How many leading characters are part of a number in digits. */
    static int numericPrefix(String text) {
        int end = 0;
        while (end < text.length() && "0123456789.,".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Digits with at most one point; commas group thousands. */
    static double parse(String text) {
        String plain = text.replace(",", "");
        return plain.isEmpty() || plain.indexOf('.') != plain.lastIndexOf('.')
                ? Double.NaN
                : Double.parseDouble(plain);
    }

    /** True when the number stands free, and is no piece of an id, a path or a fraction. */
    static boolean standsFree(Words words, int i, int to) {
        boolean glued =
                words.touches(i)
                        && !words.is(i - 1, TokenKind.CODE)
                        && "([{\"'\u201c\u2018\u00ab*_~\u2248>\u2265<\u2264=|-:;"
                                        .indexOf(words.text(i - 1).charAt(0))
                                < 0;
        boolean minus = words.touches(i) && words.is(i - 1, "-") && words.touches(i - 1);
        boolean fraction =
                words.touches(to)
                        && (words.is(to, "/") || words.is(to, ":"))
                        && words.touches(to + 1)
                        && words.isNumber(to + 1);
        boolean exponent = words.is(to, "^");
        return !glued && !minus && !fraction && !exponent;
    }
}
