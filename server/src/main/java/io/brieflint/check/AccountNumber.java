package io.brieflint.check;

import io.brieflint.finding.RuleId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers of payment cards and bank accounts, held to their checksums. */
final class AccountNumber implements PassageCheck {
    private static final RuleId RULE = RuleId.of("disclosure/account-number");

    private static final SignedPattern CARD =
            new SignedPattern(
                    "\\b(?:(?:4\\d{3}|5[1-5]\\d{2}|2[2-7]\\d{2}|6011|65\\d{2})(?:[ -]?\\d{4}){3}"
                            + "|3[47]\\d{2}[ -]?\\d{6}[ -]?\\d{5})\\b",
                    "2", "3", "4", "5", "6");

    private static final SignedPattern IBAN =
            new SignedPattern(
                    "\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b",
                    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    private static final List<String> CARD_WORDS =
            List.of("card", "visa", "mastercard", "amex", "pan ", "pan:");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inPassage(String passage) {
        List<Place> places = new ArrayList<>();
        int from = 0;
        while (from < passage.length()) {
            int end = passage.indexOf('\n', from);
            int to = end < 0 ? passage.length() : end;
            String line = passage.substring(from, to);
            if (hasLongNumber(line)) {
                read(line, from, places);
            }
            from = to + 1;
        }
        return Places.inOrder(places);
    }

    private static void read(String line, int start, List<Place> places) {
        for (SignedPattern.Hit hit : CARD.in(line)) {
            String number = line.substring(hit.span().start(), hit.span().end());
            boolean grouped = number.indexOf(' ') > 0 || number.indexOf('-') > 0;
            String lower = Runs.line(line, hit.span()).toLowerCase(Locale.ROOT);
            boolean named = CARD_WORDS.stream().anyMatch(lower::contains);
            if ((grouped || named) && isLuhn(number)) {
                places.add(Places.at(hit.span().shift(start), "account-number"));
            }
        }
        for (SignedPattern.Hit hit : IBAN.in(line)) {
            if (isIban(line.substring(hit.span().start(), hit.span().end()).replace(" ", ""))) {
                places.add(Places.at(hit.span().shift(start), "account-number"));
            }
        }
    }

    /** Ten digits with nothing but letters, spaces and hyphens between: most lines have none. */
    private static boolean hasLongNumber(String text) {
        int digits = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                others = 0;
                if (++digits >= 10) {
                    return true;
                }
            } else if (++others > 6 || (c != ' ' && c != '-' && !Character.isUpperCase(c))) {
                digits = 0;
            }
        }
        return false;
    }

    private static boolean isLuhn(String number) {
        int sum = 0;
        boolean twice = false;
        for (int i = number.length() - 1; i >= 0; i--) {
            char c = number.charAt(i);
            if (c >= '0' && c <= '9') {
                int value = (c - '0') * (twice ? 2 : 1);
                sum += value > 9 ? value - 9 : value;
                twice = !twice;
            }
        }
        return sum % 10 == 0;
    }

    /** ISO 13616: country and check digits moved to the end, letters as numbers, modulo 97. */
    private static boolean isIban(String number) {
        boolean reference = number.startsWith("RF");
        if (reference || number.length() < 15 || number.length() > 34) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        String moved = number.substring(4) + number.substring(0, 4);
        for (int i = 0; i < moved.length(); i++) {
            digits.append(Character.digit(moved.charAt(i), 36));
        }
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue() == 1;
    }
}
