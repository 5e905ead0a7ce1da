package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.BlockText;
import io.brieflint.document.Brief;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * A paragraph that ends in mid-sentence: "The pump failed because the", "We added an alarm for this
 * to identify". Only behind words that cannot stand last, and only where no list, table or code
 * goes on with the sentence.
 */
final class Unfinished implements BlockCheck {
    private static final RuleId RULE = RuleId.of("placeholder/unfinished");

    private static final int FEWEST_WORDS = 4;

    /** In characters. */
    private static final int LONGEST_END = 200;

    private static final Set<String> BE = Set.of("is", "are", "was", "were");

    private final Set<String> neverLast;
    private final Set<String> needsObject;
    private final Set<String> relativeWords;
    private final Set<String> beforeVerb;

    /**
     * @param words those of a list of the catalogue, by its name
     */
    Unfinished(Function<String, Set<String>> words) {
        neverLast = words.apply("never-last");
        needsObject = words.apply("needs-object");
        relativeWords = words.apply("relative-words");
        beforeVerb = words.apply("before-verb");
    }

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inBlock(BlockText text) {
        boolean prose = text.kind() == BlockKind.PARAGRAPH || text.kind() == BlockKind.LIST_ITEM;
        int end = text.prose().stripTrailing().length();
        if (!prose || end == 0 || !Character.isLetter(text.prose().charAt(end - 1))) {
            return List.of();
        }
        int from = Math.max(0, end - LONGEST_END);
        String[] words = text.prose().substring(from, end).split("\\s+", -1);
        if (words.length < FEWEST_WORDS || !breaksOff(words)) {
            return List.of();
        }
        String last = words[words.length - 1];
        Span span = new Span(end - last.length(), end);
        return List.of(new Place(span, "unfinished", last, List.of()));
    }

    @Override
    public boolean holds(Brief brief, PartPlaces.PlaceInBlock found) {
        return !goesOn(brief, found.block());
    }

    private boolean breaksOff(String[] words) {
        String last = words[words.length - 1].toLowerCase(Locale.ROOT);
        String previous = words[words.length - 2];
        if (neverLast.contains(last)) {
            return !previous.endsWith(",") && !previous.endsWith(";");
        }
        if (previous.equalsIgnoreCase("there") && BE.contains(last)) {
            return true;
        }
        String before = words[words.length - 3].toLowerCase(Locale.ROOT);
        return needsObject.contains(last)
                && previous.equals("to")
                && !beforeVerb.contains(before)
                && Arrays.stream(words).noneMatch(relativeWords::contains);
    }

    /** "Call us, or" with the next item below it. */
    private static boolean isJoined(String prose) {
        String end = prose.stripTrailing().toLowerCase(Locale.ROOT);
        return end.endsWith(" and") || end.endsWith(" or") || end.endsWith(" but");
    }

    /** A list, a table, a quotation, code, or a paragraph that starts in the middle. */
    private static boolean goesOn(Brief brief, int index) {
        String between = brief.below(index, LONGEST_END);
        if (between.contains("```") || between.contains("~~~") || between.contains("\n    ")) {
            return true;
        }
        if (index + 1 == brief.blocks().size()) {
            return false;
        }
        Block after = brief.blocks().get(index + 1);
        boolean own = after.kind() == BlockKind.HEADING || after.kind() == BlockKind.PARAGRAPH;
        Block block = brief.blocks().get(index);
        boolean item = block.kind() == BlockKind.LIST_ITEM && !isJoined(block.prose());
        String prose = after.prose().strip();
        boolean lower = !prose.isEmpty() && Character.isLowerCase(prose.charAt(0));
        return after.quoted() || lower || !(own || (item && after.kind() == BlockKind.LIST_ITEM));
    }
}
