package io.brieflint.fix;

import io.brieflint.language.Form;
import io.brieflint.language.Inflector;
import io.brieflint.language.Quotations;
import io.brieflint.language.Sentence;
import io.brieflint.language.TokenKind;
import io.brieflint.language.Tokens;
import io.brieflint.rule.Fits;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What stands around words of a sentence, and so what may come instead of them. In doubt nothing
 * may: a rewrite that is not offered costs less than one that is no English.
 */
final class Surroundings {
    private static final String BREAKS = ":;\u2013\u2014-(";
    private static final String ENDS = ".!?;:()\u2013\u2014-";

    private static final Set<String> BEFORE_A_CLAUSE =
            words(
                    "because but while although though whereas when where so until once after before since"
                            + " if as unless then");

    private static final Set<String> AFTER_A_CLAUSE =
            words(
                    "because but while although though whereas when so until once after before since if as"
                            + " unless last next in on at during for by from until within without despite again"
                            + " yesterday today tomorrow twice earlier later first again properly correctly"
                            + " completely fully due per via using until overnight still either yet either"
                            + " correctly manually automatically incorrectly causing leading resulting which");

    private static final Set<String> AFTER_A_COMMA =
            words(
                    "because but while although though whereas when so until once after before since as"
                            + " unless which causing leading resulting leaving making meaning despite even");

    private static final Set<String> INTRODUCING =
            words(
                    "in on at during after before by from since until within as for with without despite"
                            + " yesterday today then later earlier first finally unfortunately sadly however"
                            + " meanwhile also again last this next shortly about around when while if"
                            + " although because once instead still two three");

    private static final Set<String> SAYING =
            words(
                    "found find know learned learnt mean means show shows showed saw so noticed fact");

    private static final Set<String> AUXILIARIES =
            words(
                    "is are was were has have had did do does will would can could may might must should"
                            + " isn't aren't wasn't weren't hasn't haven't hadn't didn't don't won't can't"
                            + " couldn't wouldn't cannot");

    /** "the power to the hall" is one thing, "the host to the list" is two. */
    private static final Set<String> OFTEN_WITH_TO =
            words(
                    "access power damage change changes connection connections link links route routes fix"
                            + " update updates key answer call calls path upgrade reply response reference");

    private static final Set<String> SUBJECTS =
            words("it this that these they we i you he she there nobody everyone nothing");

    private static final Set<String> OF_SOMEBODY =
            words("he she his her hers him himself herself they their theirs them themselves");

    private final Tokens tokens;
    private final Sentence sentence;
    private final int from;
    private final int to;

    Surroundings(Tokens tokens, Sentence sentence, int from, int to) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.from = from;
        this.to = to;
    }

    boolean allow(Fits fits) {
        if (inQuotation()) {
            return false;
        }
        return switch (fits) {
            case PHRASE -> true;
            case OPENING -> opensClause() && !isRelative() && !speaksOfSomebody();
            case CLAUSE -> opensClause() && closesClause() && !isRelative() && !speaksOfSomebody();
            case ENDING -> closesClause();
            case SENTENCE -> opensSentence() && closesSentence();
        };
    }

    /** Somebody else's words stay as they were said. */
    private boolean inQuotation() {
        return Quotations.hold(tokens.prose(), tokens.start(from), tokens.end(to - 1));
    }

    private boolean opensSentence() {
        return from == sentence.from();
    }

    private boolean closesSentence() {
        return to >= sentence.to() || (isOneOf(to, ".!?") && to + 1 >= sentence.to());
    }

    private boolean opensClause() {
        int before = from - 1;
        if (opensSentence() || isOneOf(before, BREAKS) || onlyTimeBefore()) {
            return true;
        }
        String word = tokens.folded(before);
        if (tokens.is(before, ',')) {
            int start = segmentStart(before - 1);
            return INTRODUCING.contains(tokens.folded(start))
                    || tokens.folded(start).endsWith("ly")
                    || hasVerb(start, before);
        }
        if (word.equals("and") || word.equals("or")) {
            int end = before > sentence.from() && tokens.is(before - 1, ',') ? before - 1 : before;
            return end > sentence.from() && hasVerb(segmentStart(end - 1), end);
        }
        if (word.equals("that")) {
            return before > sentence.from() && SAYING.contains(tokens.folded(before - 1));
        }
        if (BEFORE_A_CLAUSE.contains(word)) {
            return true;
        }
        int start = segmentStart(before);
        return INTRODUCING.contains(tokens.folded(start))
                && !BEFORE_A_CLAUSE.contains(tokens.folded(start))
                && !hasVerb(start, from)
                && isSureStart();
    }

    /** A determiner or a capital shows where the next phrase begins. */
    private boolean isSureStart() {
        return tokens.isCapitalised(from)
                || Set.of("the", "a", "an", "our", "we", "one", "another")
                        .contains(tokens.folded(from));
    }

    private boolean onlyTimeBefore() {
        for (int i = sentence.from(); i < from; i++) {
            TokenKind kind = tokens.kind(i);
            boolean time =
                    kind == TokenKind.TIME
                            || kind == TokenKind.DATE
                            || kind == TokenKind.TIMESTAMP
                            || kind == TokenKind.NUMBER
                            || kind == TokenKind.PUNCTUATION
                            || kind == TokenKind.SYMBOL
                            || Set.of("utc", "gmt", "cet", "bst", "am", "pm")
                                    .contains(tokens.folded(i));
            if (!time) {
                return false;
            }
        }
        return true;
    }

    private boolean closesClause() {
        if (to >= sentence.to() || isOneOf(to, ENDS)) {
            return true;
        }
        int next = to;
        boolean comma = tokens.is(next, ',');
        if (comma) {
            next++;
        }
        if (next >= sentence.to()) {
            return false;
        }
        String word = tokens.folded(next);
        if (word.equals("and") || word.equals("or")) {
            return beginsClause(next + 1);
        }
        if (comma) {
            return AFTER_A_COMMA.contains(word);
        }
        if (word.equals("to")) {
            return !OFTEN_WITH_TO.contains(tokens.folded(to - 1));
        }
        return AFTER_A_CLAUSE.contains(word) && !word.equals("which");
    }

    /** "and the shop went down", not "and the key" nor "and left". */
    private boolean beginsClause(int at) {
        if (at >= sentence.to()) {
            return false;
        }
        String word = tokens.folded(at);
        if (SUBJECTS.contains(word) || word.equals("so")) {
            return true;
        }
        boolean phrase = Set.of("the", "a", "an", "our", "all", "no", "some").contains(word);
        int end = at;
        while (end < sentence.to() && !tokens.is(end, ',') && !isOneOf(end, ENDS)) {
            end++;
        }
        return phrase && hasVerb(at + 1, end);
    }

    /** The first token of the stretch between signs that ends with {@code last}. */
    private int segmentStart(int last) {
        int start = last;
        while (start > sentence.from()
                && !tokens.is(start - 1, ',')
                && !isOneOf(start - 1, BREAKS)) {
            start--;
        }
        return Math.max(sentence.from(), start);
    }

    private boolean hasVerb(int start, int end) {
        for (int i = start; i < end; i++) {
            if (AUXILIARIES.contains(tokens.folded(i)) || isPast(tokens.folded(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPast(String word) {
        if (word.length() < 3) {
            return false;
        }
        String lemma = Inflector.verbLemma(word).orElse(word);
        return Inflector.forms(lemma)
                .getOrDefault(word, EnumSet.noneOf(Form.class))
                .contains(Form.PAST);
    }

    /** "the engineer who deleted the table" is no clause of its own. */
    private boolean isRelative() {
        for (int i = from + 1; i < to; i++) {
            if (tokens.folded(i).equals("who")) {
                return true;
            }
        }
        return false;
    }

    /** Whoever is left out must not be missed by a "he" or "their" in the rest. */
    private boolean speaksOfSomebody() {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if ((i < from || i >= to) && OF_SOMEBODY.contains(tokens.folded(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneOf(int token, String signs) {
        return tokens.end(token) - tokens.start(token) == 1
                && signs.indexOf(tokens.prose().charAt(tokens.start(token))) >= 0;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(new java.util.HashSet<>(List.of(list.split(" ", -1))));
    }
}
