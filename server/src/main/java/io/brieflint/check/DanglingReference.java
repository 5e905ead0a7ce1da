package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.BlockText;
import io.brieflint.document.Brief;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** "The three options above" below nothing of the kind. */
final class DanglingReference implements BlockCheck {
    private static final RuleId RULE = RuleId.of("structure/dangling-reference");

    /** May be told in plain sentences. */
    private static final List<String> PROSE =
            List.of("step", "workaround", "measure", "instruction", "scenario", "figure");

    private static final SignedPattern POINTER =
            new SignedPattern(
                    "(?i)\\b((?:the |these |those )?(?:two |three |four |five |six |\\d )?"
                            + "(?:options|steps|workarounds|measures|questions|alternatives|instructions|scenarios|table|chart|graph|diagram|screenshot|figure|picture)"
                            + " (?:listed |described |shown |given )?(above|below))\\b",
                    " above",
                    " below");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inBlock(BlockText text) {
        List<Place> places = new ArrayList<>();
        for (SignedPattern.Hit hit : POINTER.in(text.prose())) {
            String words =
                    text.prose()
                            .substring(hit.span().start(), hit.span().end())
                            .toLowerCase(Locale.ROOT);
            places.add(new Place(hit.span(), words, words, List.of()));
        }
        return places;
    }

    @Override
    public boolean holds(Brief brief, PartPlaces.PlaceInBlock found) {
        Block block = brief.blocks().get(found.block());
        Span words = found.place().span();
        return isDangling(brief, found.block(), words, found.place().key(), block.toSource(words));
    }

    private static boolean isDangling(Brief brief, int index, Span hit, String words, Span place) {
        boolean above = words.endsWith("above");
        String noun = noun(words);
        Block block = brief.blocks().get(index);
        String near =
                above
                        ? block.prose().substring(0, hit.start())
                        : block.prose().substring(hit.end());
        boolean prose = PROSE.contains(noun) && near.strip().length() > 1;
        if (prose || near.toLowerCase(Locale.ROOT).contains(noun)) {
            return false;
        }
        int from = above ? 0 : index + 1;
        int to = above ? index : brief.blocks().size();
        for (int i = from; i < to; i++) {
            BlockKind kind = brief.blocks().get(i).kind();
            if (kind == BlockKind.PARAGRAPH && PROSE.contains(noun)) {
                return false;
            }
            boolean list = kind != BlockKind.PARAGRAPH && kind != BlockKind.HEADING;
            if (list || brief.blocks().get(i).prose().toLowerCase(Locale.ROOT).contains(noun)) {
                return false;
            }
        }
        String source = brief.source().text();
        String side = above ? source.substring(0, place.start()) : source.substring(place.end());
        return !side.contains("![") && !side.contains("<") && !side.contains("```");
    }

    /** The thing pointed at, in the singular. */
    private static String noun(String words) {
        for (String word : words.split(" ", -1)) {
            boolean pointer =
                    List.of("the", "these", "those", "two", "three", "four", "five", "six")
                                    .contains(word)
                            || Character.isDigit(word.charAt(0));
            if (!pointer) {
                return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            }
        }
        return words;
    }
}
