package io.brieflint.document;

import java.util.Locale;
import java.util.Set;

/** A slot of a form letter that Markdown takes for a tag: {@code <NAME>}, {@code <CITY, ZIP>}. */
public final class SlotTag {
    private static final int LONGEST = 60;

    /** Tags that people wrote in capitals, and keys that they press. */
    private static final Set<String> OTHERS =
            Set.of(
                    "i", "u", "s", "q", "em", "font", "span", "small", "big", "sub", "sup",
                    "strike", "cite", "abbr", "acronym", "var", "label", "blink", "nobr", "eof",
                    "cr", "lf", "crlf", "tab", "enter", "esc", "escape", "ctrl", "alt", "shift",
                    "null", "nul", "space", "return", "del", "delete", "home", "end");

    private SlotTag() {}

    /**
     * @param tag with its angle brackets
     */
    public static boolean is(String tag) {
        int last = tag.length() - 1;
        if (last < 3 || last > LONGEST || tag.charAt(0) != '<' || tag.charAt(last) != '>') {
            return false;
        }
        for (int i = 1; i < last; i++) {
            char c = tag.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            if (!capital && (i == 1 || " ,/_-'0123456789".indexOf(c) < 0)) {
                return false;
            }
        }
        String name = tag.substring(1, last).toLowerCase(Locale.ROOT);
        return HtmlElement.of(name) == HtmlElement.INLINE && !OTHERS.contains(name);
    }

    /** Whether the first line of a block is nothing else. */
    static boolean opens(String block) {
        String line = block.stripLeading();
        int end = line.indexOf('\n');
        return is((end < 0 ? line : line.substring(0, end)).strip());
    }
}
