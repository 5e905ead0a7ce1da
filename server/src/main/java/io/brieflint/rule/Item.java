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

    /** One token out of a set of words: sorted numbers, and what each is a form of. */
    final class Words implements Item {
        private final int[] ids;
        private final Inflected[] inflected;

        private Words(int[] ids, Inflected[] inflected) {
            this.ids = ids;
            this.inflected = inflected;
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

        boolean contains(int word) {
            return ids.length == 1 ? ids[0] == word : Arrays.binarySearch(ids, word) >= 0;
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
