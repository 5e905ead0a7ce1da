package io.brieflint.rule;

import io.brieflint.fact.FactKind;
import io.brieflint.language.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One step of a pattern made ready for matching. */
sealed interface Item {

    /** One token out of a set of words. */
    final class Words implements Item {
        private final Map<Integer, Inflected> words = new HashMap<>();
        private final java.util.BitSet ids = new java.util.BitSet();

        void add(int word, String lemma, Set<Form> forms) {
            words.putIfAbsent(word, new Inflected(lemma, forms));
            ids.set(word);
        }

        boolean contains(int word) {
            return word >= 0 && ids.get(word);
        }

        Set<Integer> ids() {
            return words.keySet();
        }

        Inflected inflected(int word) {
            return words.getOrDefault(word, Inflected.NONE);
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
