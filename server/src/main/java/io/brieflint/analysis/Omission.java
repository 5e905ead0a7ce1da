package io.brieflint.analysis;

import io.brieflint.finding.TextEdit;
import io.brieflint.language.Inflector;
import io.brieflint.language.TokenKind;
import io.brieflint.language.Tokens;
import io.brieflint.rewrite.Rewriter;
import io.brieflint.text.Span;
import java.util.Optional;

/** Words of a block that are left out, with one of the spaces beside them. */
final class Omission {
    private final Tokens tokens;
    private final int from;
    private final int to;

    /**
     * @param from first token
     * @param to one past the last token
     */
    Omission(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
    }

    /** Something stands on one side at least, with a space in between. */
    boolean isPossible() {
        return isFollowed() || isPreceded();
    }

    /** In the prose. */
    Span span() {
        if (isFollowed()) {
            int last = opens() ? 1 : 0;
            return new Span(tokens.start(from), tokens.start(to) + last);
        }
        return new Span(tokens.end(from - 1), tokens.end(to - 1));
    }

    /** What comes instead: the next letter, large, where the words had a capital. */
    String instead() {
        if (!isFollowed() || !opens()) {
            return "";
        }
        String next = tokens.text(to);
        return Rewriter.capitalised(next).substring(0, 1);
    }

    String words() {
        return tokens.prose().substring(tokens.start(from), tokens.end(to - 1));
    }

    /** An article before the words that does not suit the next. */
    Optional<TextEdit> article() {
        if (from == 0 || !isFollowed()) {
            return Optional.empty();
        }
        String before = tokens.folded(from - 1);
        if (!before.equals("a") && !before.equals("an")) {
            return Optional.empty();
        }
        String right =
                Inflector.indefiniteArticle(tokens.prose().substring(tokens.start(to)));
        if (right.equals(before)) {
            return Optional.empty();
        }
        boolean capital = tokens.isCapitalised(from - 1);
        return Optional.of(
                new TextEdit(
                        new Span(tokens.start(from - 1), tokens.end(from - 1)),
                        capital ? "A" + right.substring(1) : right));
    }

    private boolean opens() {
        return tokens.isCapitalised(from) && tokens.kind(to) != TokenKind.CODE;
    }

    private boolean isFollowed() {
        return to < tokens.size()
                && tokens.start(to) == tokens.end(to - 1) + 1
                && tokens.prose().charAt(tokens.end(to - 1)) == ' ';
    }

    private boolean isPreceded() {
        return from > 0
                && tokens.start(from) == tokens.end(from - 1) + 1
                && tokens.prose().charAt(tokens.end(from - 1)) == ' ';
    }
}
