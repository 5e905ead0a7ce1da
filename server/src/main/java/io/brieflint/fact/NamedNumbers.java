package io.brieflint.fact;

import io.brieflint.language.TokenKind;
import java.util.Set;

/** Numbers that name something instead of counting it: "ticket 311", "HTTP 503", "Windows 11". */
final class NamedNumbers {
    private static final Set<String> NAMES =
            WordList.of(
                    "ticket issue incident error code status http https port sev "
                            + "severity priority p rfc section step steps number no nr # chapter "
                            + "line figure fig table page build version release node row case id "
                            + "pr bug day phase level tier stage part item point option run job "
                            + "server exit signal article rule clause appendix room floor gate "
                            + "platform terminal ref reference change week wave batch ring zone "
                            + "shard cell block pod region track layer type class category mode "
                            + "generation gen channel rev revision patch wp q iso exhibit slot "
                            + "disk rack bay group question volume attempt");
    private static final Set<String> PRODUCTS =
            WordList.of(
                    "windows ios ipados android macos python java node.js postgres "
                            + "postgresql mysql debian ubuntu office kubernetes php ruby centos "
                            + "rhel sql chrome firefox safari fedora terraform go angular react "
                            + "vue django rails iphone log4j openssl tls ipv formula web "
                            + "microsoft apple galaxy elasticsearch redis mongodb spring maven "
                            + "gradle");
    private static final Set<String> BEFORE_YEAR =
            WordList.of(
                    "in since during until by from early late mid of january february "
                            + "march april may june july august september october november "
                            + "december jan feb mar apr jun jul aug sep sept oct nov dec , year "
                            + "the");
    private static final Set<Integer> HTTP =
            Set.of(
                    200, 201, 204, 301, 302, 304, 400, 401, 403, 404, 405, 408, 409, 410, 413, 418,
                    422, 429, 500, 501, 502, 503, 504, 520, 521, 522, 524, 525);
    private static final Set<String> PRONOUN_CONTEXT = Set.of("this", "that", "which", "no", "any");

    private NamedNumbers() {}

    /** The 502s and 404s. */
    static boolean isStatusCode(String text) {
        String digits = text.substring(0, text.length() - 1);
        return digits.length() == 3
                && digits.charAt(0) >= '4'
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && HTTP.contains(Integer.parseInt(digits));
    }

    /** True when nothing around the number says that it is a name, a year or a status code. */
    static boolean isAmount(Words words, Amount amount) {
        int i = amount.from();
        if (!Numeral.standsFree(words, i, amount.to())) {
            return false;
        }
        if (!amount.first().digits()) {
            return !PRONOUN_CONTEXT.contains(words.at(i - 1)) && !isOneOfMany(words, amount);
        }
        boolean decimal = !amount.first().isWhole() && amount.first().scale() == 1;
        boolean padded = words.text(i).length() > 1 && words.text(i).startsWith("0");
        return !decimal
                && !padded
                && !isAfterName(words, i)
                && !isYear(words, amount)
                && !isStatusCode(words, amount);
    }

    /** "one or more", "one by one", "one another" do not count. */
    private static boolean isOneOfMany(Words words, Amount amount) {
        return words.is(amount.from(), "one")
                && (words.follows(amount.to(), "or", "more")
                        || words.is(amount.to(), "by")
                        || words.is(amount.to(), "another"));
    }

    private static boolean isAfterName(Words words, int i) {
        String previous = words.at(i - 1);
        boolean large = words.text(i).indexOf(',') > 0 || words.isQuantity(i);
        if (large || previous.isEmpty()) {
            return false;
        }
        boolean name = NAMES.contains(previous) || PRODUCTS.contains(previous);
        boolean machine =
                words.is(i - 1, TokenKind.IDENTIFIER) || words.is(i - 1, TokenKind.VERSION);
        return name || machine || isCapitalisedName(words, i - 1);
    }

    /** A capital inside the sentence: "Gateway 12 users"; not "In Germany 12,400". */
    private static boolean isCapitalisedName(Words words, int i) {
        boolean opens = i == words.from() || !words.isWord(i - 1);
        boolean calendar = Calendar.isMonth(words.at(i)) || Calendar.isWeekday(words.at(i));
        return words.isWord(i)
                && words.isCapitalised(i)
                && !opens
                && !calendar
                && words.text(i).length() > 1;
    }

    private static boolean isYear(Words words, Amount amount) {
        int i = amount.from();
        boolean named = BEFORE_YEAR.contains(words.at(i - 1)) || i == words.from();
        return amount.first().looksLikeYear(words, i) && named;
    }

    private static boolean isStatusCode(Words words, Amount amount) {
        double value = amount.min();
        boolean code = value == Math.rint(value) && HTTP.contains((int) value);
        boolean hedged =
                Hedges.bound(words, amount.from(), amount.to()) != Bound.EXACT || amount.isRange();
        return code
                && !hedged
                && (isCodeNoun(words.at(amount.to())) || isCodeNoun(words.at(amount.to() + 1)));
    }

    private static boolean isCodeNoun(String word) {
        return switch (word) {
            case "error",
                    "errors",
                    "response",
                    "responses",
                    "page",
                    "pages",
                    "requests",
                    "http",
                    "status",
                    "results",
                    "result",
                    "code",
                    "codes",
                    "level",
                    "bad" ->
                    true;
            default -> false;
        };
    }
}
