package io.brieflint.lsp;

import io.brieflint.finding.TextEdit;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Texts with gaps such as {@code [number]}: as stops of a snippet where the editor knows those,
 * else as they stand.
 */
final class Snippets {
    private Snippets() {}

    /** All edits of a fix as one, since an editor can walk the stops of one snippet only. */
    static TextEdit joined(SourceText source, List<TextEdit> edits) {
        List<TextEdit> ordered = new ArrayList<>(edits);
        ordered.sort(Comparator.comparingInt(edit -> edit.span().start()));
        StringBuilder text = new StringBuilder();
        int from = ordered.get(0).span().start();
        int at = from;
        for (TextEdit edit : ordered) {
            text.append(source.text(), at, edit.span().start()).append(edit.newText());
            at = edit.span().end();
        }
        return new TextEdit(new Span(from, at), text.toString());
    }

    /** Each gap is a stop that keeps its brackets until it is filled: a gap left is a finding. */
    static String snippet(String text) {
        StringBuilder snippet = new StringBuilder();
        int stop = 0;
        int at = 0;
        while (at < text.length()) {
            int close = text.charAt(at) == '[' ? gapEnd(text, at) : -1;
            if (close < 0) {
                escape(text.charAt(at), snippet);
                at++;
            } else {
                stop++;
                snippet.append("${").append(stop).append(':');
                for (int i = at; i < close; i++) {
                    escape(text.charAt(i), snippet);
                }
                snippet.append('}');
                at = close;
            }
        }
        return snippet.toString();
    }

    /** A text, a stop that offers choices, and what follows. */
    static String choice(String text, List<String> choices, String rest) {
        StringBuilder snippet = new StringBuilder();
        text.chars().forEach(c -> escape((char) c, snippet));
        if (choices.isEmpty()) {
            snippet.append("$1");
        } else {
            String list = choices.stream().map(Snippets::choice).collect(Collectors.joining(","));
            snippet.append("${1|").append(list).append("|}");
        }
        rest.chars().forEach(c -> escape((char) c, snippet));
        return snippet.toString();
    }

    private static String choice(String text) {
        return text.replaceAll("([\\\\,|])", "\\\\$1");
    }

    /** One past the bracket that closes a gap; -1 when it is no gap. */
    private static int gapEnd(String text, int open) {
        int at = open + 1;
        while (at < text.length() && "[]\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        boolean gap = at > open + 1 && at < text.length() && text.charAt(at) == ']';
        return gap ? at + 1 : -1;
    }

    private static void escape(char c, StringBuilder out) {
        if (c == '$' || c == '}' || c == '\\') {
            out.append('\\');
        }
        out.append(c);
    }

    /** Keeps {@code [number]} from becoming a link with what follows it in the text. */
    static TextEdit unlinked(SourceText source, TextEdit edit) {
        int end = edit.span().end();
        boolean links =
                edit.newText().endsWith("]")
                        && end < source.length()
                        && "([:".indexOf(source.text().charAt(end)) >= 0;
        return links ? new TextEdit(edit.span(), edit.newText() + " ") : edit;
    }
}
