package io.brieflint.check;

import io.brieflint.document.BlockText;
import io.brieflint.finding.RuleId;
import io.brieflint.language.Quotations;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A little word that slipped in twice: "the the". Words that may stand twice are left alone. */
final class RepeatedWord implements BlockCheck {
    private static final RuleId RULE = RuleId.of("readability/repeated-word");

    // Not "that that", "had had", "is is", "in in" or "on on": those can be right.
    private static final Set<String> LITTLE =
            Set.of(
                    "a", "an", "and", "are", "at", "be", "because", "been", "for", "from", "has",
                    "have", "of", "our", "the", "their", "these", "they", "this", "to", "we",
                    "were", "when", "with", "your");

    private static final int LONGEST = 7;

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inBlock(BlockText text) {
        List<Place> places = new ArrayList<>();
        String prose = text.prose();
        int at = 0;
        while (at < prose.length()) {
            int end = endOfWord(prose, at);
            if (end == at) {
                at++;
                continue;
            }
            int twice = end + 1 + end - at;
            if (isTwice(prose, at, end, twice) && !Quotations.hold(prose, at, twice)) {
                places.add(place(text, new Span(at, twice), prose.substring(at, end)));
                at = twice;
            } else {
                at = end;
            }
        }
        return places;
    }

    private static int endOfWord(String prose, int start) {
        int end = start;
        while (end < prose.length() && isPartOfWord(prose.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isTwice(String prose, int start, int end, int twice) {
        return end - start <= LONGEST
                && twice <= prose.length()
                && Character.isWhitespace(prose.charAt(end))
                && Character.isLowerCase(prose.charAt(end + 1))
                && prose.regionMatches(true, start, prose, end + 1, end - start)
                && endOfWord(prose, end + 1) == twice
                && LITTLE.contains(prose.substring(end + 1, twice))
                && isLittle(prose.substring(start, end));
    }

    /** "The the", but not "A a" nor "TO to": letters and signs. */
    private static boolean isLittle(String first) {
        String rest = first.substring(1);
        return rest.equals(rest.toLowerCase(Locale.ROOT))
                && (!rest.isEmpty() || Character.isLowerCase(first.charAt(0)));
    }

    /** "the-the", "to.to" and "to's" are no two words. */
    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || "_'\u2019.-".indexOf(c) >= 0;
    }

    private static Place place(BlockText text, Span words, String word) {
        boolean whole = text.map().isCopied(words) && text.linkAt(words).isEmpty();
        return new Place(
                words,
                "twice-" + word,
                word,
                List.of(),
                whole ? Optional.of(word) : Optional.empty());
    }
}
