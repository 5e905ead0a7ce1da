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

    /** "in which ...", "in other words". */
    private static final Set<String> OPENS_PHRASE = Set.of("which", "other");

    private static final Set<String> ARTICLES = Set.of("a", "an");

    /** What may stand between a name and the word that announces it. */
    private static final Set<String> INTRODUCES =
            Set.of("a", "an", "the", "its", "our", "\"", "'", "\u201c", "\u201d", "\u2018");

    private static final Set<String> POINTS_AT = Set.of("the", "its", "our");

    private static final Set<String> CALLED = Set.of("called", "so-called", "termed", "dubbed");

    private static final Set<String> WHO_CALLS =
            Set.of("we", "engineers", "people", "they", "experts", "specialists");

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

    /** What is said of what a thing is for, not of what happened to it. */
    private static final Set<String> MEANS =
            Set.of(
                    "is",
                    "are",
                    "means",
                    "mean",
                    "stands",
                    "lets",
                    "let",
                    "allows",
                    "allow",
                    "tells",
                    "keeps",
                    "holds",
                    "stores",
                    "shows",
                    "makes",
                    "turns",
                    "decides",
                    "sends",
                    "routes",
                    "checks",
                    "spreads",
                    "protects",
                    "runs",
                    "controls");

    private static final Set<String> NOUN_OPENERS = Set.of("our", "the", "a", "an");

    private static final Set<String> OPENS_CLAUSE =
            Set.of(
                    "when",
                    "after",
                    "once",
                    "if",
                    "as",
                    "since",
                    "because",
                    "while",
                    "before",
                    "due",
                    "during",
                    "in",
                    "at",
                    "on",
                    "without",
                    "despite",
                    "for",
                    "with",
                    "following",
                    "although",
                    "until",
                    "by",
                    "from",
                    "under",
                    "upon");

    private static final int FARTHEST_BRACKET = 4;
    private static final int FARTHEST_OPENER = 25;
    private static final int FARTHEST_ITEM = 8;

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
        if (after >= tokens.size()) {
            return false;
        }
        if (isGivenItsName(tokens, from, after) || isDefined(tokens, from, after)) {
            return true;
        }
        if (isNamedAgain(tokens, from, after) || isExplainedBehindItsNoun(tokens, after)) {
            return true;
        }
        if (tokens.is(after, '(')) {
            return wordsInBrackets(tokens, after) >= 2 && !isRemark(tokens, after + 1);
        }
        boolean comma =
                tokens.is(after, ',') || tokens.is(after, '\u2013') || tokens.is(after, '\u2014');
        if (!comma || after + 2 >= tokens.size()) {
            return false;
        }
        String opening = tokens.folded(after + 1);
        boolean phrase = opening.equals("in") && OPENS_PHRASE.contains(tokens.folded(after + 2));
        return phrase
                || (OPENS_APPOSITION.contains(opening)
                        && !(NOUN_OPENERS.contains(opening)
                                && (endsClause(tokens, from) || isListed(tokens, after))));
    }

    /** "When we lost DNS, the pods stopped": the comma ends a clause. */
    private static boolean endsClause(Tokens tokens, int from) {
        int first = from;
        while (first > 0
                && from - first < FARTHEST_OPENER
                && !tokens.is(first - 1, '.')
                && !tokens.is(first - 1, ',')
                && !tokens.is(first - 1, ';')) {
            first--;
        }
        return first < from && OPENS_CLAUSE.contains(tokens.folded(first));
    }

    /** "The proxy, the app, and the database": what follows is the next of them. */
    private static boolean isListed(Tokens tokens, int comma) {
        int end = Math.min(tokens.size(), comma + FARTHEST_ITEM);
        for (int i = comma + 2; i < end; i++) {
            if (tokens.is(i, '.')) {
                return false;
            }
            if (tokens.is(i, ',')) {
                String next = i + 1 < tokens.size() ? tokens.folded(i + 1) : "";
                return next.equals("and") || next.equals("or") || NOUN_OPENERS.contains(next);
            }
        }
        return false;
    }

    /** "our web firewall (the WAF)", "a step known as a failover", "what we call a canary". */
    private static boolean isGivenItsName(Tokens tokens, int from, int after) {
        int before = from - 1;
        while (before > 0 && INTRODUCES.contains(tokens.folded(before))) {
            before--;
        }
        if (before < 1) {
            return false;
        }
        boolean bracketed = tokens.is(before, '(') && tokens.is(after, ')');
        boolean known =
                tokens.folded(before).equals("as") && tokens.folded(before - 1).equals("known");
        return bracketed || known || isCalled(tokens, before, from);
    }

    /** Not "the shop called the API". */
    private static boolean isCalled(Tokens tokens, int verb, int name) {
        for (int i = verb + 1; i < name; i++) {
            if (POINTS_AT.contains(tokens.folded(i))) {
                return false;
            }
        }
        String word = tokens.folded(verb);
        return CALLED.contains(word)
                || (word.equals("call") && WHO_CALLS.contains(tokens.folded(verb - 1)));
    }

    /** "A webhook is a message from system to system", "by rate limiting we mean". */
    private static boolean isDefined(Tokens tokens, int from, int after) {
        if (after + 2 >= tokens.size()) {
            return false;
        }
        boolean article = from > 0 && ARTICLES.contains(tokens.folded(from - 1));
        boolean opens = from == 1 || (from > 1 && tokens.is(from - 2, '.'));
        boolean is = tokens.folded(after).equals("is");
        if (article && opens && is && ARTICLES.contains(tokens.folded(after + 1))) {
            return true;
        }
        int next = INTRODUCES.contains(tokens.folded(after)) ? after + 1 : after;
        return tokens.folded(next).equals("we") && tokens.folded(next + 1).equals("mean");
    }

    /** "A DNS fault (DNS is the internet's address book)". */
    private static boolean isNamedAgain(Tokens tokens, int from, int after) {
        for (int i = after; i < Math.min(tokens.size() - 2, after + FARTHEST_BRACKET); i++) {
            if (tokens.is(i, '(')) {
                return tokens.folded(i + 1).equals(tokens.folded(from))
                        && MEANS.contains(tokens.folded(i + 2));
            }
        }
        return false;
    }

    /** "The SCADA system, which lets us steer pumps from a distance". */
    private static boolean isExplainedBehindItsNoun(Tokens tokens, int noun) {
        int comma = noun + 1;
        if (comma + 2 >= tokens.size() || !tokens.is(comma, ',')) {
            return false;
        }
        String opening = tokens.folded(comma + 1);
        return opening.equals("meaning")
                || opening.equals("i.e.")
                || (opening.equals("which") && MEANS.contains(tokens.folded(comma + 2)))
                || (opening.equals("that") && tokens.folded(comma + 2).equals("is"));
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
