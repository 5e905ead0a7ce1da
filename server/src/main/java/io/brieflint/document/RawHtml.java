package io.brieflint.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * HTML in Markdown that may hold blank lines: it goes on to the line that has its end, or to the
 * end of the text.
 *
 * @param ends in lower case, any of which ends it
 */
record RawHtml(List<String> ends) {
    private static final List<String> ELEMENTS = List.of("script", "pre", "style", "textarea");
    private static final RawHtml ELEMENT =
            new RawHtml(ELEMENTS.stream().map(name -> "</" + name + ">").toList());
    private static final RawHtml COMMENT = new RawHtml(List.of("-->"));
    private static final RawHtml INSTRUCTION = new RawHtml(List.of("?>"));
    private static final RawHtml DATA = new RawHtml(List.of("]]>"));
    private static final RawHtml DECLARATION = new RawHtml(List.of(">"));

    /** What opens at a place in the text, if anything. */
    static Optional<RawHtml> at(String text, int start) {
        if (!text.startsWith("<", start)) {
            return Optional.empty();
        }
        if (text.startsWith("<!--", start)) {
            return Optional.of(COMMENT);
        }
        if (text.startsWith("<?", start)) {
            return Optional.of(INSTRUCTION);
        }
        if (text.startsWith("<![CDATA[", start)) {
            return Optional.of(DATA);
        }
        if (text.startsWith("<!", start)) {
            return Optional.of(DECLARATION);
        }
        boolean element =
                ELEMENTS.stream()
                        .anyMatch(
                                name ->
                                        text.regionMatches(
                                                true, start + 1, name, 0, name.length()));
        return element ? Optional.of(ELEMENT) : Optional.empty();
    }

    boolean endsIn(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return ends.stream().anyMatch(folded::contains);
    }
}
