package io.brieflint.analysis;

import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A text in which guillemets mark the words that are to be found. */
record Marked(String text, List<Span> marks) {
    static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> marks = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '«') {
                start = text.length();
            } else if (c == '»') {
                marks.add(new Span(start, text.length()));
            } else {
                text.append(c);
            }
        }
        return new Marked(text.toString(), marks);
    }

    /** The text with other marks. */
    static String mark(String text, List<Span> spans) {
        StringBuilder out = new StringBuilder(text);
        List<Span> ordered = new ArrayList<>(spans);
        ordered.sort((a, b) -> b.start() - a.start());
        for (Span span : ordered) {
            out.insert(span.end(), '»').insert(span.start(), '«');
        }
        return out.toString();
    }
}
