package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.BlockKind;
import io.brieflint.document.BlockText;
import io.brieflint.document.Brief;
import io.brieflint.finding.RelatedPlace;
import io.brieflint.finding.RuleId;
import io.brieflint.language.Quotations;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One name in two spellings: "DataHub" here, "Data Hub" there. Sure only for names with a capital
 * inside, which nobody writes by chance; most briefs have none and are passed over at once.
 */
final class NameSpelling implements BlockCheck {
    private static final RuleId RULE = RuleId.of("consistency/name-spelling");

    /** Shorter ones are units and abbreviations: "GBs", "VMs", "PRs". */
    private static final int SHORTEST = 5;

    /** What touches a word of a path, an address, a call or an identifier. */
    private static final String OF_CODE = "._/@#:\\=-(<>$&+*";

    private static final String NAME = "name";
    private static final String OTHER_FORM = "form";

    private record Use(String form, Span span) {}

    @Override
    public RuleId rule() {
        return RULE;
    }

    /** Names with a capital inside, and what could be the same name without one. */
    @Override
    public List<Place> inBlock(BlockText text) {
        String prose = text.prose();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < prose.length(); i++) {
            boolean begins =
                    isUpper(prose.charAt(i))
                            && (i == 0 || !Character.isLetterOrDigit(prose.charAt(i - 1)));
            if (begins) {
                int end = endOfWord(prose, i);
                if (!touchesCode(prose, i, end)) {
                    boolean name = isName(prose, i, end);
                    add(text, new Span(i, end), name ? NAME : OTHER_FORM, places);
                    int pair = name ? end : endOfPair(text, end);
                    if (pair > end) {
                        add(text, new Span(i, pair), OTHER_FORM, places);
                    }
                }
                i = end;
            }
        }
        return places;
    }

    @Override
    public List<Place> check(CheckInput input) {
        Brief brief = input.brief();
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        List<PartPlaces.PlaceInBlock> found = input.parts().inBlocks(this);
        for (PartPlaces.PlaceInBlock use : found) {
            if (use.place().detail().equals(NAME) && judges(brief, block(brief, use))) {
                uses.putIfAbsent(use.place().key(), new ArrayList<>());
            }
        }
        if (uses.isEmpty()) {
            return List.of();
        }
        for (PartPlaces.PlaceInBlock use : found) {
            List<Use> same = uses.get(use.place().key());
            if (same != null && judges(brief, block(brief, use))) {
                Block block = block(brief, use);
                Span words = use.place().span();
                String form = block.prose().substring(words.start(), words.end());
                same.add(new Use(form, block.toSource(words)));
            }
        }
        List<Place> places = new ArrayList<>();
        uses.forEach((key, all) -> compare(key, all, places));
        return Places.inOrder(places);
    }

    private static Block block(Brief brief, PartPlaces.PlaceInBlock use) {
        return brief.blocks().get(use.block());
    }

    private static void add(BlockText text, Span words, String kind, List<Place> places) {
        if (words.length() < SHORTEST) {
            return;
        }
        String form = text.prose().substring(words.start(), words.end());
        if (isProse(text, words, form)) {
            String key = form.replace(" ", "").replace("-", "").toLowerCase(Locale.ROOT);
            places.add(new Place(words, key, kind, List.of()));
        }
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** The words of a link may be the account of somebody who is named beside it. */
    private static boolean isProse(BlockText text, Span words, String form) {
        return !form.equals(form.toUpperCase(Locale.ROOT))
                && text.linkAt(words).isEmpty()
                && !Quotations.hold(text.prose(), words.start(), words.end());
    }

    /** The form used most, and first of those, is meant. */
    private static void compare(String key, List<Use> uses, List<Place> places) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        uses.forEach(use -> counts.merge(use.form(), 1, Integer::sum));
        if (counts.size() < 2) {
            return;
        }
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        Use meant = uses.stream().filter(use -> counts.get(use.form()) == most).findFirst().get();
        uses.stream()
                .filter(use -> !use.form().equals(meant.form()))
                .findFirst()
                .ifPresent(use -> places.add(place(key, use, meant)));
    }

    private static Place place(String key, Use use, Use meant) {
        return new Place(
                use.span(), key, meant.form(), List.of(new RelatedPlace(meant.span(), "also")));
    }

    /** A small letter, then a capital: "DataHub". */
    private static boolean isName(String prose, int start, int end) {
        for (int i = start + 1; i + 1 < end; i++) {
            if (isUpper(prose.charAt(i))
                    && isLower(prose.charAt(i - 1))
                    && isLower(prose.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Headings give every word a capital, so two words there may be just two words. */
    private static int endOfPair(BlockText text, int end) {
        String prose = text.prose();
        boolean joined =
                text.kind() != BlockKind.HEADING
                        && end + 1 < prose.length()
                        && (prose.charAt(end) == ' ' || prose.charAt(end) == '-')
                        && Character.isUpperCase(prose.charAt(end + 1));
        int second = joined ? endOfWord(prose, end + 1) : end;
        return joined && !isFollowedByCode(prose, second) ? second : end;
    }

    private static boolean touchesCode(String prose, int start, int end) {
        boolean before = start > 0 && OF_CODE.indexOf(prose.charAt(start - 1)) >= 0;
        return before || isFollowedByCode(prose, end);
    }

    /** A full stop or a colon ends a sentence unless a word follows at once; a hyphen may join. */
    private static boolean isFollowedByCode(String prose, int end) {
        if (end >= prose.length() || OF_CODE.indexOf(prose.charAt(end)) < 0) {
            return false;
        }
        boolean goesOn = end + 1 < prose.length() && !Character.isWhitespace(prose.charAt(end + 1));
        boolean hyphened =
                prose.charAt(end) == '-' && goesOn && Character.isUpperCase(prose.charAt(end + 1));
        return goesOn && !hyphened;
    }

    private static int endOfWord(String prose, int start) {
        int end = start;
        while (end < prose.length() && Character.isLetterOrDigit(prose.charAt(end))) {
            end++;
        }
        return end;
    }
}
