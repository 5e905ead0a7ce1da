package io.brieflint.rule;

import io.brieflint.fact.FactKind;
import io.brieflint.language.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** One step of a pattern made ready for matching. */
sealed interface Item {

    /**
     * One token out of a set of words: sorted numbers, and what each is a form of. Membership is
     * asked for at every attempt, so larger sets are hashed.
     */
    final class Words implements Item {
        private static final int FREE = -1;
        private static final int MOST_IN_A_ROW = 3;

        private final int[] ids;
        private final Inflected[] inflected;
        private final int[] table;

        private Words(int[] ids, Inflected[] inflected) {
            this.ids = ids;
            this.inflected = inflected;
            this.table = ids.length > MOST_IN_A_ROW ? hashed(ids) : ids;
        }

        /** At most half full, so that a search ends soon. */
        private static int[] hashed(int[] ids) {
            int[] table = new int[Integer.highestOneBit(ids.length) * 4];
            Arrays.fill(table, FREE);
            for (int id : ids) {
                int at = id & (table.length - 1);
                while (table[at] != FREE) {
                    at = (at + 1) & (table.length - 1);
                }
                table[at] = id;
            }
            return table;
        }

        static Words of(SortedMap<Integer, Inflected> words) {
            int[] ids = words.keySet().stream().mapToInt(Integer::intValue).toArray();
            return new Words(ids, words.values().toArray(new Inflected[0]));
        }

        /**
         * @param ids sorted; not copied
         */
        static Words of(int[] ids, Inflected[] inflected) {
            return new Words(ids, inflected);
        }

        /**
         * @param word negative for one that no pattern knows
         */
        boolean contains(int word) {
            if (word < 0) {
                return false;
            }
            if (table == ids) {
                for (int id : ids) {
                    if (id == word) {
                        return true;
                    }
                }
                return false;
            }
            int at = word & (table.length - 1);
            while (table[at] != FREE) {
                if (table[at] == word) {
                    return true;
                }
                at = (at + 1) & (table.length - 1);
            }
            return false;
        }

        int size() {
            return ids.length;
        }

        int id(int index) {
            return ids[index];
        }

        Inflected inflected(int word) {
            int at = Arrays.binarySearch(ids, word);
            return at < 0 ? Inflected.NONE : inflected[at];
        }
    }

    /** One to several tokens out of a word list. */
    record Phrase(PhraseList list) implements Item {}

    record Gap(int most) implements Item {}

    /**
     * One of several, longest first.
     *
     * @param optional may also be missing
     */
    record Group(List<List<Item>> alternatives, boolean optional) implements Item {}

    record Slot(SlotKind kind, String name, Optional<FactKind> fact) implements Item {}

    /** A word form and what it is a form of. */
    record Inflected(String lemma, Set<Form> forms) {
        static final Inflected NONE = new Inflected("", Set.of());
    }
}
