package io.brieflint.config.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The value of a line up to its end: plain, quoted, or between brackets and braces. */
final class Flow {
    private static final char NONE = 0;

    private final String text;

    /** The innermost first. */
    private final Deque<Bracket> open = new ArrayDeque<>();

    private int word;
    private boolean begun;
    private int closed;
    private char quote = NONE;
    private boolean comment;

    private Flow(String text) {
        this.text = text;
    }

    /** A bracket or brace, the keys written in it, and the one whose value is being written. */
    private static final class Bracket {
        private final boolean braces;
        private final Set<String> keys = new LinkedHashSet<>();
        private String key = "";

        Bracket(boolean braces) {
            this.braces = braces;
        }
    }

    static Flow of(String text) {
        Flow flow = new Flow(text);
        for (int i = 0; i < text.length(); i++) {
            flow.read(i);
        }
        return flow;
    }

    private void read(int at) {
        char c = text.charAt(at);
        if (comment || c == ' ') {
            return;
        }
        boolean first = !begun;
        begun = true;
        if (quote != NONE) {
            quote = c == quote ? NONE : quote;
        } else if (first && (c == '"' || c == '\'')) {
            quote = c;
            word = at + 1;
        } else if (c == '#' && (at == 0 || text.charAt(at - 1) == ' ')) {
            comment = true;
        } else if (first && (c == '[' || c == '{')) {
            open.push(new Bracket(c == '{'));
            wordFrom(at + 1);
        } else if (c == ']' || c == '}') {
            close(at);
        } else if (!open.isEmpty()) {
            inside(c, at);
        }
    }

    private void wordFrom(int at) {
        word = at;
        begun = false;
    }

    private void close(int at) {
        if (open.isEmpty()) {
            closed++;
        } else {
            open.pop();
        }
        word = at + 1;
    }

    private void inside(char c, int at) {
        Bracket bracket = open.element();
        boolean colon = c == ':' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
        if (c == ',') {
            bracket.key = "";
            wordFrom(at + 1);
        } else if (bracket.braces && colon) {
            bracket.key = text.substring(word, at).replaceAll("[\"' ]", "");
            bracket.keys.add(bracket.key);
            wordFrom(at + 1);
        }
    }

    /** How many brackets the text opens more than it closes. */
    int depth() {
        return open.size() - closed;
    }

    boolean isComment() {
        return comment;
    }

    /** Whether a key is being written. */
    boolean isKey() {
        return !open.isEmpty() && open.element().braces && open.element().key.isEmpty();
    }

    Set<String> keys() {
        return open.isEmpty() ? Set.of() : open.element().keys;
    }

    /** From the value to the one that is being written. */
    List<Step> path() {
        List<Step> path = new ArrayList<>();
        for (Bracket bracket : open) {
            if (!bracket.braces) {
                path.add(Step.ITEM);
            } else if (!bracket.key.isEmpty()) {
                path.add(new Step.Key(bracket.key));
            }
        }
        Collections.reverse(path);
        return path;
    }

    /** Where the last word begins. */
    int wordAt() {
        int at = word;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The quote that is open; empty for none. */
    String quote() {
        return quote == NONE ? "" : String.valueOf(quote);
    }
}
