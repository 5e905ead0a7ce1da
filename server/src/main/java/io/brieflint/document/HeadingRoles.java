package io.brieflint.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows what a section is for by its heading. Case, numbering, emoji and punctuation do not matter;
 * a heading may go on after the words that decide ("Impact on customers", "Timeline (all times
 * UTC)").
 */
public final class HeadingRoles {
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_HEADING = 200;

    /** What may follow a single deciding word: "Impact of ...", but not "Background jobs ...". */
    private static final Set<String> CONNECTORS =
            Set.of(
                    "of", "on", "to", "for", "and", "or", "in", "at", "by", "with", "from",
                    "during", "as", "until", "so", "since", "per");

    private final Map<SectionRole, List<String>> synonyms;
    private volatile @Nullable Map<String, SectionRole> roles;

    private HeadingRoles(Map<SectionRole, List<String>> synonyms) {
        this.synonyms = Map.copyOf(synonyms);
    }

    /**
     * @param synonyms headings by role; where one is given twice, the role that comes first in
     *     {@link SectionRole} has it
     */
    public static HeadingRoles of(Map<SectionRole, List<String>> synonyms) {
        return new HeadingRoles(synonyms);
    }

    // A notice without headings starts faster without them.
    private Map<String, SectionRole> roles() {
        Map<String, SectionRole> found = roles;
        if (found == null) {
            found = new HashMap<>();
            for (SectionRole role : SectionRole.values()) {
                for (String synonym : synonyms.getOrDefault(role, List.of())) {
                    found.putIfAbsent(Folded.of(synonym).prefix(MOST_WORDS), role);
                }
            }
            found.remove("");
            roles = found;
        }
        return found;
    }

    /** The role of a heading, by all its words or by the first of them. */
    public Optional<SectionRole> find(String heading) {
        Folded folded = Folded.of(heading);
        for (int words = folded.size(); words > 0; words--) {
            SectionRole role = roles().get(folded.prefix(words));
            if (role != null && (words > 1 || folded.mayEndAfterFirst())) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** The role of a heading that says nothing else. */
    public Optional<SectionRole> findExact(String heading) {
        Folded folded = Folded.of(heading);
        return Optional.ofNullable(roles().get(folded.prefix(folded.size())));
    }

    /** The words of a heading, without numbering. */
    private record Folded(List<String> words, boolean brokenAfterFirst) {
        static Folded of(String heading) {
            List<String> words = new ArrayList<>();
            boolean broken = false;
            int end = Math.min(heading.length(), LONGEST_HEADING);
            int i = 0;
            while (i < end && words.size() <= MOST_WORDS) {
                int start = i;
                while (i < end && isPart(heading, i)) {
                    i++;
                }
                if (i > start && !isNumbering(heading, start, i, words)) {
                    words.add(fold(heading, start, i));
                } else if (i == start) {
                    broken |= words.size() == 1 && isBreak(heading, i);
                    i++;
                }
            }
            return new Folded(words, broken);
        }

        int size() {
            return words.size();
        }

        String prefix(int count) {
            return String.join(" ", words.subList(0, Math.min(count, words.size())));
        }

        boolean mayEndAfterFirst() {
            return words.size() == 1 || brokenAfterFirst || CONNECTORS.contains(words.get(1));
        }

        private static boolean isPart(String heading, int i) {
            char c = heading.charAt(i);
            return Character.isLetterOrDigit(c) || isApostrophe(c);
        }

        private static boolean isNumbering(
                String heading, int start, int end, List<String> before) {
            if (!before.isEmpty()) {
                return false;
            }
            for (int i = start; i < end; i++) {
                if (!Character.isDigit(heading.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        /** Punctuation that sets words apart, unlike the hyphen of "follow-up". */
        private static boolean isBreak(String heading, int i) {
            char c = heading.charAt(i);
            boolean joins = (c == '-' || c == '/') && isPart(heading, i - 1);
            return !joins && c != ' ' && c != '\t' && c != '\u00a0';
        }

        private static boolean isApostrophe(char c) {
            return c == '\'' || c == '\u2019';
        }

        private static String fold(String heading, int start, int end) {
            StringBuilder folded = new StringBuilder(end - start);
            for (int i = start; i < end; i++) {
                char c = heading.charAt(i);
                if (!isApostrophe(c)) {
                    folded.append(Character.toLowerCase(c));
                }
            }
            return folded.toString();
        }
    }
}
