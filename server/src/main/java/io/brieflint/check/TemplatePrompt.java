package io.brieflint.check;

import io.brieflint.document.BlockKind;
import io.brieflint.document.BlockText;
import io.brieflint.document.Mark;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * What a template asks the writer in italics below its headings, still there: "What was the
 * impact?", "Date/time of discovery", "Note the root cause and what has to change". An answer in
 * the same paragraph makes it a question to readers.
 */
final class TemplatePrompt implements BlockCheck {
    private static final RuleId RULE = RuleId.of("placeholder/prompt");

    private static final int FEWEST_OF_A_QUESTION = 3;
    private static final int FEWEST_OF_AN_ORDER = 4;
    private static final int MOST_OF_A_FORM = 8;

    private final Set<String> asks;
    private final Set<String> orders;
    private final Set<String> fields;

    /**
     * @param words those of a list of the catalogue, by its name
     */
    TemplatePrompt(Function<String, Set<String>> words) {
        asks = words.apply("template-asks");
        orders = words.apply("template-orders");
        fields = words.apply("template-fields");
    }

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inBlock(BlockText text) {
        if (text.kind() == BlockKind.HEADING || text.marks().isEmpty()) {
            return List.of();
        }
        String prose = text.prose();
        BitSet slanted = new BitSet();
        List<Place> places = new ArrayList<>();
        for (Mark mark : text.marks()) {
            if (mark.kind() == Mark.Kind.EMPHASIS) {
                Span span = mark.span();
                slanted.set(span.start(), span.end());
                String words = prose.substring(span.start(), span.end());
                if (isPrompt(words)) {
                    places.add(new Place(span, "prompt-" + words, words, List.of()));
                }
            }
        }
        return isAll(prose, slanted) ? places : List.of();
    }

    private boolean isPrompt(String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}']+");
        if (text.strip().endsWith("?")) {
            return words.length >= FEWEST_OF_A_QUESTION && asks.contains(words[0]);
        }
        boolean told =
                words.length >= FEWEST_OF_AN_ORDER
                        && orders.contains(words[0])
                        && text.strip().charAt(words[0].length()) == ' '
                        && Character.isUpperCase(text.strip().charAt(0));
        boolean choice = text.indexOf('/') > 0 && text.indexOf("://") < 0;
        boolean form =
                choice
                        && words.length <= MOST_OF_A_FORM
                        && Arrays.stream(words).anyMatch(fields::contains);
        return told || form;
    }

    private static boolean isAll(String prose, BitSet slanted) {
        for (int i = slanted.nextClearBit(0); i < prose.length(); i = slanted.nextClearBit(i + 1)) {
            if (!Character.isWhitespace(prose.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
