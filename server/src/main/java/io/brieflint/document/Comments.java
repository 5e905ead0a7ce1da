package io.brieflint.document;

import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds HTML comments in a piece of a source that is HTML. */
final class Comments {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private Comments() {}

    static List<Comment> in(String source, Span html) {
        List<Comment> comments = new ArrayList<>();
        int open = source.indexOf(OPEN, html.start());
        while (open >= 0 && open < html.end()) {
            int close = source.indexOf(CLOSE, open + OPEN.length());
            if (close < 0 || close + CLOSE.length() > html.end()) {
                break;
            }
            Span span = new Span(open, close + CLOSE.length());
            comments.add(new Comment(source.substring(open + OPEN.length(), close), span));
            open = source.indexOf(OPEN, span.end());
        }
        return comments;
    }
}
