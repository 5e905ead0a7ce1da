package io.brieflint.fact;

import io.brieflint.language.Sentence;
import io.brieflint.language.TokenKind;
import io.brieflint.language.Tokens;

/** The tokens of one sentence by position. Outside the sentence every word is empty. */
final class Words {
    private final Tokens tokens;
    private final Sentence sentence;
    private final String[] folded;

    Words(Tokens tokens, Sentence sentence) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.folded = new String[sentence.size()];
    }

    int from() {
        return sentence.from();
    }

    int to() {
        return sentence.to();
    }

    Tokens tokens() {
        return tokens;
    }

    boolean has(int i) {
        return i >= sentence.from() && i < sentence.to();
    }

    /** The token in lower case, with straight apostrophes and simple dashes. */
    String at(int i) {
        if (!has(i)) {
            return "";
        }
        int index = i - sentence.from();
        if (folded[index] == null) {
            folded[index] = fold(i);
        }
        return folded[index];
    }

    private String fold(int i) {
        String word = tokens.folded(i);
        boolean dash = word.equals("\u2013") || word.equals("\u2014") || word.equals("\u2212");
        return dash ? "-" : word;
    }

    String text(int i) {
        return has(i) ? tokens.text(i) : "";
    }

    boolean is(int i, String word) {
        return at(i).equals(word);
    }

    boolean is(int i, TokenKind kind) {
        return has(i) && tokens.kind(i) == kind;
    }

    boolean isWord(int i) {
        return is(i, TokenKind.WORD);
    }

    boolean isNumber(int i) {
        return is(i, TokenKind.NUMBER);
    }

    boolean isQuantity(int i) {
        return is(i, TokenKind.QUANTITY);
    }

    boolean isCapitalised(int i) {
        return has(i) && tokens.isCapitalised(i);
    }

    /** True when nothing stands between this token and the one before it. */
    boolean touches(int i) {
        return has(i) && has(i - 1) && tokens.touchesPrevious(i);
    }

    boolean isOneSpaceAfter(int i) {
        return has(i) && has(i - 1) && tokens.start(i) - tokens.end(i - 1) == 1;
    }

    /** True when the words stand here one after the other. */
    boolean follows(int i, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!is(i + k, words[k])) {
                return false;
            }
        }
        return true;
    }

    /** True when the words end just before {@code i}. */
    boolean precedes(int i, String... words) {
        return follows(i - words.length, words);
    }
}
