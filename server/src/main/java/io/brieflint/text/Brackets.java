package io.brieflint.text;

import java.util.ArrayList;
import java.util.List;

/** Finds pairs of square brackets. */
public final class Brackets {
    private Brackets() {}

    /** The pairs without a bracket inside, in text order, with their brackets. */
    public static List<Span> in(String text) {
        int first = text.indexOf('[');
        if (first < 0) {
            return List.of();
        }
        List<Span> pairs = new ArrayList<>();
        int open = first;
        for (int i = first + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                open = i;
            } else if (c == ']' && open >= 0) {
                pairs.add(new Span(open, i + 1));
                open = -1;
            }
        }
        return pairs;
    }
}
