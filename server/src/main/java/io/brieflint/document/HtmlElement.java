package io.brieflint.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What an element of HTML does to the blocks of a text. */
enum HtmlElement {
    HEADING,
    LIST,
    ITEM,
    TERM,
    DEFINITION,
    QUOTE,
    TABLE,
    ROWS,
    ROW,
    CELL,
    /** Ends the block before it and begins one of its own. */
    BLOCK,
    /** A place without content. */
    VOID,
    /** Code, keys to press: a thing without words. */
    CODE,
    STRONG,
    LINK,
    /** Not shown, or not written for the reader of this text. */
    HIDDEN,
    /** Part of a sentence. */
    INLINE;

    private static final Map<HtmlElement, Set<String>> NAMES =
            Map.ofEntries(
                    Map.entry(HEADING, Set.of("h1", "h2", "h3", "h4", "h5", "h6")),
                    Map.entry(LIST, Set.of("ul", "ol", "menu", "dir", "dl")),
                    Map.entry(ITEM, Set.of("li")),
                    Map.entry(TERM, Set.of("dt")),
                    Map.entry(DEFINITION, Set.of("dd")),
                    Map.entry(QUOTE, Set.of("blockquote")),
                    Map.entry(TABLE, Set.of("table")),
                    Map.entry(ROWS, Set.of("thead", "tbody", "tfoot")),
                    Map.entry(ROW, Set.of("tr")),
                    Map.entry(CELL, Set.of("td", "th")),
                    Map.entry(
                            BLOCK,
                            Set.of(
                                    "p",
                                    "div",
                                    "section",
                                    "article",
                                    "main",
                                    "body",
                                    "html",
                                    "head",
                                    "header",
                                    "hgroup",
                                    "aside",
                                    "address",
                                    "figure",
                                    "figcaption",
                                    "details",
                                    "summary",
                                    "caption",
                                    "center",
                                    "fieldset",
                                    "legend",
                                    "form")),
                    Map.entry(
                            VOID,
                            Set.of(
                                    "area", "base", "br", "col", "embed", "hr", "img", "input",
                                    "link", "meta", "param", "source", "track", "wbr")),
                    Map.entry(CODE, Set.of("code", "kbd", "samp", "tt")),
                    Map.entry(STRONG, Set.of("strong", "b")),
                    Map.entry(LINK, Set.of("a")),
                    Map.entry(
                            HIDDEN,
                            Set.of(
                                    "nav",
                                    "footer",
                                    "pre",
                                    "script",
                                    "style",
                                    "template",
                                    "noscript",
                                    "svg",
                                    "math",
                                    "canvas",
                                    "video",
                                    "audio",
                                    "object",
                                    "map",
                                    "select",
                                    "datalist",
                                    "button",
                                    "textarea",
                                    "title",
                                    "xmp",
                                    "iframe",
                                    "noembed",
                                    "noframes",
                                    "search")));

    private static final Map<String, HtmlElement> BY_NAME = byName();

    private static Map<String, HtmlElement> byName() {
        Map<String, HtmlElement> elements = new HashMap<>();
        NAMES.forEach((element, names) -> names.forEach(name -> elements.put(name, element)));
        return Map.copyOf(elements);
    }

    static HtmlElement of(String name) {
        return BY_NAME.getOrDefault(name, INLINE);
    }

    /**
     * Whether an open one ends where another of this kind begins in the same {@linkplain #isHome
     * home}.
     */
    boolean endsOpen(HtmlElement open) {
        return switch (this) {
            case ITEM -> open == ITEM;
            case TERM, DEFINITION -> open == TERM || open == DEFINITION;
            case HEADING -> open == HEADING;
            case CELL -> open == CELL;
            case ROW -> open == ROW || open == CELL;
            case ROWS -> open == ROWS || open == ROW || open == CELL;
            default -> false;
        };
    }

    /** Where looking for an open one of the same kind stops. */
    boolean isHome(HtmlElement around) {
        return switch (this) {
            case ITEM, TERM, DEFINITION -> around == LIST || around == CELL || around == QUOTE;
            case HEADING -> around != HEADING;
            default -> around == TABLE;
        };
    }
}
