package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.BlockText;
import io.brieflint.document.Brief;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    private static final Set<String> NEVER_LAST =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "our",
                    "your",
                    "my",
                    "their",
                    "its",
                    "and",
                    "or",
                    "but",
                    "because",
                    "although",
                    "whose",
                    "than",
                    "unless",
                    "whereas",
                    "via",
                    "every");

    private static final Set<String> BE = Set.of("is", "are", "was", "were");

    /** What they do needs something that they do it to. */
    private static final Set<String> NEED_AN_OBJECT =
            Set.of(
                    "identify",
                    "ensure",
                    "determine",
                    "provide",
                    "enable",
                    "prevent",
                    "include",
                    "obtain",
                    "require",
                    "achieve",
                    "allow",
                    "inform",
                    "notify",
                    "reduce");

    /** "This is what we have to provide": the object stands before. */
    private static final Set<String> RELATIVE =
            Set.of(
                    "what",
                    "which",
                    "whom",
                    "that",
                    "how",
                    "nothing",
                    "anything",
                    "something",
                    "everything",
                    "things",
                    "ways",
                    "way",
                    "lot",
                    "much",
                    "more",
                    "less");

    /** "Hard to identify", "something we failed to prevent". */
    private static final Set<String> AFTER_OBJECT =
            Set.of(
                    "hard",
                    "harder",
                    "easy",
                    "easier",
                    "difficult",
                    "impossible",
                    "possible",
                    "able",
                    "unable",
                    "have",
                    "has",
                    "had",
                    "need",
                    "needs",
                    "needed",
                    "time",
                    "tricky",
                    "failed",
                    "fail",
                    "used",
                    "going",
                    "supposed",
                    "meant",
                    "not");

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
    public boolean judges(Brief brief, Block block) {
        return !block.quoted() && brief.isCurrent(block);
    }

    @Override
    public List<Place> check(CheckInput input) {
        Brief brief = input.brief();
        List<Place> places = new ArrayList<>();
        for (PartPlaces.PlaceInBlock found : input.parts().inBlocks(this)) {
            Block block = brief.blocks().get(found.block());
            if (judges(brief, block) && !goesOn(brief, found.block())) {
                places.add(found.place().at(block::toSource));
            }
        }
        return places;
    }

    private static boolean breaksOff(String[] words) {
        String last = words[words.length - 1].toLowerCase(Locale.ROOT);
        String previous = words[words.length - 2];
        if (NEVER_LAST.contains(last)) {
            return !previous.endsWith(",") && !previous.endsWith(";");
        }
        if (previous.equalsIgnoreCase("there") && BE.contains(last)) {
            return true;
        }
        String before = words[words.length - 3].toLowerCase(Locale.ROOT);
        return NEED_AN_OBJECT.contains(last)
                && previous.equals("to")
                && !AFTER_OBJECT.contains(before)
                && Arrays.stream(words).noneMatch(RELATIVE::contains);
    }

    /** "Call us, or" with the next item below it. */
    private static boolean isJoined(String prose) {
        String end = prose.stripTrailing().toLowerCase(Locale.ROOT);
        return end.endsWith(" and") || end.endsWith(" or") || end.endsWith(" but");
    }

    /** A list, a table, a quotation, code, or a paragraph that starts in the middle. */
    private static boolean goesOn(Brief brief, int index) {
        String source = brief.source().text();
        int end = brief.blocks().get(index).span().end();
        boolean last = index + 1 == brief.blocks().size();
        int next = last ? source.length() : brief.blocks().get(index + 1).span().start();
        String between = source.substring(end, Math.max(end, Math.min(next, end + LONGEST_END)));
        if (between.contains("```") || between.contains("~~~") || between.contains("\n    ")) {
            return true;
        }
        if (last) {
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
