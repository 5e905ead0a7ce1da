package io.brieflint.fix;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.language.Sentence;
import io.brieflint.language.Tokens;
import io.brieflint.text.SourceText;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** Vague words in their sentence, token by token, for whoever wants to put others beside them. */
record FoundWords(
        SourceText source, Block block, Tokens tokens, Sentence sentence, int from, int to) {
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "about",
                    "across",
                    "after",
                    "against",
                    "along",
                    "among",
                    "around",
                    "as",
                    "at",
                    "because",
                    "before",
                    "behind",
                    "below",
                    "between",
                    "beyond",
                    "by",
                    "despite",
                    "due",
                    "during",
                    "for",
                    "from",
                    "in",
                    "inside",
                    "into",
                    "near",
                    "of",
                    "off",
                    "on",
                    "onto",
                    "outside",
                    "over",
                    "per",
                    "since",
                    "than",
                    "through",
                    "throughout",
                    "to",
                    "towards",
                    "under",
                    "until",
                    "via",
                    "with",
                    "within",
                    "without");

    private static final Set<String> CONJUNCTIONS =
            Set.of(
                    "and",
                    "although",
                    "but",
                    "if",
                    "nor",
                    "once",
                    "or",
                    "so",
                    "that",
                    "though",
                    "unless",
                    "when",
                    "where",
                    "whereas",
                    "which",
                    "while",
                    "who",
                    "whose",
                    "yet");

    private static final Set<String> AUXILIARIES =
            Set.of(
                    "am",
                    "are",
                    "be",
                    "been",
                    "being",
                    "can",
                    "can't",
                    "cannot",
                    "could",
                    "couldn't",
                    "did",
                    "didn't",
                    "do",
                    "does",
                    "doesn't",
                    "don't",
                    "had",
                    "hadn't",
                    "has",
                    "hasn't",
                    "have",
                    "haven't",
                    "is",
                    "isn't",
                    "may",
                    "might",
                    "must",
                    "shall",
                    "should",
                    "was",
                    "wasn't",
                    "were",
                    "weren't",
                    "will",
                    "won't",
                    "would",
                    "wouldn't");

    private static final Set<String> TO_COME =
            Set.of(
                    "will",
                    "shall",
                    "expect",
                    "expects",
                    "expected",
                    "plan",
                    "plans",
                    "planned",
                    "planning",
                    "aim",
                    "aiming",
                    "hope",
                    "hoping",
                    "going",
                    "should",
                    "intend",
                    "need",
                    "must",
                    "we'll",
                    "i'll",
                    "they'll",
                    "it'll",
                    "you'll",
                    "due");

    static FoundWords of(Replacement replacement) {
        return new FoundWords(
                replacement.source(),
                replacement.block(),
                replacement.tokens(),
                replacement.sentence(),
                replacement.match().from(),
                replacement.match().to());
    }

    /** Folded; empty outside the sentence. */
    String word(int token) {
        boolean inside = token >= sentence.from() && token < sentence.to();
        return inside ? tokens.folded(token) : "";
    }

    boolean is(int token, Set<String> words) {
        return words.contains(word(token));
    }

    /** The first of these words among the found ones, or -1. */
    int find(Set<String> words) {
        for (int i = from; i < to; i++) {
            if (is(i, words)) {
                return i;
            }
        }
        return -1;
    }

    /** As written, with its markup. */
    String written(int first, int end) {
        return end <= first ? "" : source.text(block.toSource(tokens.span(first, end)));
    }

    /** All found words, folded, a space between them. */
    String folded() {
        StringJoiner words = new StringJoiner(" ");
        for (int i = from; i < to; i++) {
            words.add(tokens.folded(i));
        }
        return words.toString();
    }

    boolean opensSentence() {
        return from == sentence.from();
    }

    boolean inHeading() {
        return block.kind() == BlockKind.HEADING;
    }

    /** Nothing in front of this token belongs to its noun phrase or its clause any more. */
    boolean isSeam(int token) {
        return isStop(token)
                || is(token, PREPOSITIONS)
                || is(token, CONJUNCTIONS)
                || is(token, AUXILIARIES);
    }

    /** Like a seam, but a verb that goes on would be one too many: "will soon be back". */
    boolean isClauseSeam(int token) {
        return isStop(token) || is(token, PREPOSITIONS) || is(token, CONJUNCTIONS);
    }

    boolean isPreposition(int token) {
        return is(token, PREPOSITIONS);
    }

    /** The end of the sentence or a sign that ends a phrase. */
    boolean isStop(int token) {
        if (token >= sentence.to() || token < sentence.from()) {
            return true;
        }
        char c = tokens.prose().charAt(tokens.start(token));
        return tokens.end(token) - tokens.start(token) == 1
                && ".,;:!?)]\u2013\u2014|".indexOf(c) >= 0;
    }

    /** One past the last token before the next sign or conjunction. */
    int clauseEnd(int token) {
        int end = token;
        while (!isStop(end) && !is(end, CONJUNCTIONS)) {
            end++;
        }
        return end;
    }

    /** Brackets inside brackets read badly. */
    boolean inBrackets() {
        int open = 0;
        for (int i = sentence.from(); i < from; i++) {
            open += tokens.is(i, '(') ? 1 : tokens.is(i, ')') ? -1 : 0;
        }
        return open > 0;
    }

    boolean isToCome() {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (is(i, TO_COME) || tokens.text(i).toLowerCase(Locale.ROOT).endsWith("'ll")) {
                return true;
            }
        }
        return false;
    }
}
