package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.finding.RelatedPlace;
import io.brieflint.finding.RuleId;
import io.brieflint.language.Quotations;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One name in two spellings: "DataHub" here, "Data Hub" there. Sure only for names with a capital
 * inside, which nobody writes by chance; most briefs have none and are passed over at once.
 */
final class NameSpelling implements Check {
    private static final RuleId RULE = RuleId.of("consistency/name-spelling");

    /** Shorter ones are units and abbreviations: "GBs", "VMs", "PRs". */
    private static final int SHORTEST = 5;

    /** What touches a word of a path, an address, a call or an identifier. */
    private static final String OF_CODE = "._/@#:\\=-(<>$&+*";

    private record Use(String form, Block block, Span words) {}

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        List<Block> blocks =
                input.brief().blocks().stream()
                        .filter(block -> !block.quoted() && input.brief().isCurrent(block))
                        .toList();
        blocks.forEach(block -> collectNames(block, uses));
        if (uses.isEmpty()) {
            return List.of();
        }
        BitSet initials = new BitSet();
        uses.keySet().forEach(key -> initials.set(Character.toUpperCase(key.charAt(0))));
        blocks.forEach(block -> collectForms(block, initials, uses));
        List<Place> places = new ArrayList<>();
        uses.forEach((key, all) -> compare(key, all, places));
        return Places.inOrder(places);
    }

    /** Names with a capital inside: each makes a key. */
    private static void collectNames(Block block, Map<String, List<Use>> uses) {
        String prose = block.prose();
        for (int i = 1; i + 1 < prose.length(); i++) {
            if (isUpper(prose.charAt(i))
                    && isLower(prose.charAt(i - 1))
                    && isLower(prose.charAt(i + 1))) {
                int start = startOfWord(prose, i);
                int end = endOfWord(prose, i);
                if (isUpper(prose.charAt(start)) && !touchesCode(prose, start, end)) {
                    add(block, new Span(start, end), uses, true);
                }
                i = end;
            }
        }
    }

    /** The same letters in one word or two, without a capital inside. */
    private static void collectForms(Block block, BitSet initials, Map<String, List<Use>> uses) {
        String prose = block.prose();
        for (int i = 0; i < prose.length(); i++) {
            boolean begins =
                    isUpper(prose.charAt(i))
                            && initials.get(prose.charAt(i))
                            && (i == 0 || !Character.isLetterOrDigit(prose.charAt(i - 1)));
            if (begins) {
                int end = endOfWord(prose, i);
                if (!isName(prose, i, end) && !touchesCode(prose, i, end)) {
                    add(block, new Span(i, end), uses, false);
                    int pair = endOfPair(block, end);
                    if (pair > end) {
                        add(block, new Span(i, pair), uses, false);
                    }
                }
            }
        }
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static int startOfWord(String prose, int at) {
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(prose.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static void add(
            Block block, Span words, Map<String, List<Use>> uses, boolean mayBegin) {
        if (words.length() < SHORTEST) {
            return;
        }
        String form = block.prose().substring(words.start(), words.end());
        String key = form.replace(" ", "").replace("-", "").toLowerCase(Locale.ROOT);
        if ((mayBegin || uses.containsKey(key)) && isProse(block, words, form)) {
            uses.computeIfAbsent(key, name -> new ArrayList<>()).add(new Use(form, block, words));
        }
    }

    /** The words of a link may be the account of somebody who is named beside it. */
    private static boolean isProse(Block block, Span words, String form) {
        return !form.equals(form.toUpperCase(Locale.ROOT))
                && block.text().linkAt(words).isEmpty()
                && !Quotations.hold(block.prose(), words.start(), words.end());
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
                use.block().toSource(use.words()),
                key,
                meant.form(),
                List.of(new RelatedPlace(meant.block().toSource(meant.words()), "also")));
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
    private static int endOfPair(Block block, int end) {
        String prose = block.prose();
        boolean joined =
                block.level() == 0
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
