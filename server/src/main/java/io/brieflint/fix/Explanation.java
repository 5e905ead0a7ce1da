package io.brieflint.fix;

import io.brieflint.language.Tokens;
import java.util.Set;

/**
 * What explains a word of the trade where it stands: "SIEM (our security monitoring system)", "our
 * web firewall (WAF)".
 */
public final class Explanation {
    private static final Set<String> OPENS_APPOSITION =
            Set.of("our", "the", "a", "an", "which", "that", "meaning", "known", "i.e.");

    /** Brackets that add to a word instead of saying what it means. */
    private static final Set<String> OPENS_REMARK =
            Set.of(
                    "particularly",
                    "especially",
                    "including",
                    "mainly",
                    "mostly",
                    "notably",
                    "e.g.",
                    "see",
                    "via",
                    "in",
                    "on",
                    "for",
                    "from",
                    "with",
                    "without",
                    "after",
                    "since",
                    "version");

    private Explanation() {}

    /** Whether these words, set in brackets behind a word, explain it. */
    static boolean wouldBe(String gloss) {
        int space = gloss.indexOf(' ');
        return space > 0
                && !OPENS_REMARK.contains(gloss.substring(0, space))
                && !Character.isDigit(gloss.charAt(0));
    }

    /** Whether the words of some tokens are explained right beside them. */
    public static boolean standsBeside(Tokens tokens, int from, int after) {
        int before = from - 1;
        if (after >= tokens.size()) {
            return false;
        }
        boolean expandedBefore = before > 0 && tokens.is(before, '(') && tokens.is(after, ')');
        if (expandedBefore) {
            return true;
        }
        if (tokens.is(after, '(')) {
            return wordsInBrackets(tokens, after) >= 2 && !isRemark(tokens, after + 1);
        }
        boolean comma =
                tokens.is(after, ',') || tokens.is(after, '\u2013') || tokens.is(after, '\u2014');
        return comma
                && after + 1 < tokens.size()
                && OPENS_APPOSITION.contains(tokens.folded(after + 1));
    }

    private static boolean isRemark(Tokens tokens, int first) {
        return OPENS_REMARK.contains(tokens.folded(first))
                || Character.isDigit(tokens.prose().charAt(tokens.start(first)));
    }

    private static int wordsInBrackets(Tokens tokens, int open) {
        int words = 0;
        for (int i = open + 1; i < tokens.size() && !tokens.is(i, ')'); i++) {
            words++;
        }
        return words;
    }
}
