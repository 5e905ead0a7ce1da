package io.brieflint.fix;

import io.brieflint.finding.TextEdit;
import io.brieflint.language.Inflector;
import io.brieflint.language.Tokens;
import io.brieflint.rewrite.Rewriter;
import io.brieflint.text.Span;
import java.util.Optional;

/** Words of a block that are left out, with a space beside them and the commas around them. */
final class Omission {
    private final Tokens tokens;
    private final int from;
    private final int to;
    private final boolean opens;
    private final int end;
    private final boolean between;

    /**
     * @param sentence first token of the sentence
     * @param from first token
     * @param to one past the last token
     */
    Omission(Tokens tokens, int sentence, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        boolean comma = to < tokens.size() && tokens.is(to, ',');
        this.opens = from == sentence && tokens.isCapitalised(from);
        this.between = comma && from > sentence && tokens.is(from - 1, ',');
        this.end = comma && (opens || between) ? to + 1 : to;
    }

    /** Something stays on one side at least, with one space in between. */
    boolean isPossible() {
        if (between) {
            return from > 1 && isSpaced(end);
        }
        boolean comma = to < tokens.size() && tokens.is(to, ',');
        return isSpaced(end) || (!comma && from > 0 && !opens && isSpaced(from));
    }

    /** In the prose. */
    Span span() {
        if (between) {
            return new Span(tokens.start(from - 1), tokens.end(end - 1));
        }
        if (isSpaced(end)) {
            return new Span(tokens.start(from), tokens.start(end) + (opens ? 1 : 0));
        }
        return new Span(tokens.end(from - 1), tokens.end(to - 1));
    }

    /** What comes instead: the next letter, large, where the words had a capital. */
    String instead() {
        return opens && isSpaced(end)
                ? Rewriter.capitalised(tokens.prose().substring(tokens.start(end))).substring(0, 1)
                : "";
    }

    String words() {
        return tokens.prose().substring(tokens.start(from), tokens.end(to - 1));
    }

    /** An article before the words that does not suit the next. */
    Optional<TextEdit> article() {
        if (from == 0 || !isSpaced(end)) {
            return Optional.empty();
        }
        String before = tokens.folded(from - 1);
        if (!before.equals("a") && !before.equals("an")) {
            return Optional.empty();
        }
        String right = Inflector.indefiniteArticle(tokens.prose().substring(tokens.start(end)));
        if (right.equals(before)) {
            return Optional.empty();
        }
        boolean capital = tokens.isCapitalised(from - 1);
        return Optional.of(
                new TextEdit(
                        new Span(tokens.start(from - 1), tokens.end(from - 1)),
                        capital ? "A" + right.substring(1) : right));
    }

    /** One space stands before a token. */
    private boolean isSpaced(int token) {
        return token < tokens.size()
                && token > 0
                && tokens.start(token) == tokens.end(token - 1) + 1
                && tokens.prose().charAt(tokens.end(token - 1)) == ' ';
    }
}
