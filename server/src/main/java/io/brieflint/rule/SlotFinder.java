package io.brieflint.rule;

import io.brieflint.fact.Fact;
import io.brieflint.language.Vocabulary;
import java.util.Map;

/** Finds what a slot can stand for. Returns nothing rather than a guess. */
final class SlotFinder {
    private static final int[] NONE = {};

    private final People people;
    private final NounPhrases nounPhrases;

    SlotFinder(Vocabulary vocabulary, Map<String, PhraseList> lists) {
        this.people = new People(vocabulary, lists);
        this.nounPhrases = new NounPhrases();
    }

    /** Where the slot can end when it starts at a token; best first. */
    int[] endsFrom(SentenceView view, Item.Slot slot, int token) {
        if (token >= view.to()) {
            return NONE;
        }
        return switch (slot.kind()) {
            case PERSON -> one(people.personEnd(view, token));
            case NAME -> one(people.nameEnd(view, token));
            case TEAM -> one(people.teamEnd(view, token));
            case SERVICE -> one(people.serviceEnd(view, token));
            case NP -> nounPhrases.endsFrom(view, token);
            case VERB -> nounPhrases.verbEndsFrom(view, token);
            case CONTACT -> one(Contacts.end(view, token));
            case FACT -> factEnd(view, slot, token);
        };
    }

    /** Where the slot can start when it ends before a token; best first. */
    int[] startsBefore(SentenceView view, Item.Slot slot, int token) {
        if (token <= view.from()) {
            return NONE;
        }
        return switch (slot.kind()) {
            case PERSON -> one(people.personStart(view, token));
            case NAME -> one(people.nameStart(view, token));
            case TEAM -> one(people.teamStart(view, token));
            case SERVICE -> one(people.serviceStart(view, token));
            case NP -> nounPhrases.startsBefore(view, token);
            case VERB -> nounPhrases.verbStartsBefore(view, token);
            case CONTACT -> one(Contacts.start(view, token));
            case FACT -> factStart(view, slot, token);
        };
    }

    private static int[] one(int found) {
        return found < 0 ? NONE : new int[] {found};
    }

    private static int[] factEnd(SentenceView view, Item.Slot slot, int token) {
        int start = view.tokens().start(token);
        int at = Fact.firstFrom(view.facts(), start);
        boolean here = at < view.facts().size() && view.facts().get(at).span().start() == start;
        return here && isWanted(slot, view.facts().get(at))
                ? one(view.tokens().at(view.facts().get(at).span().end() - 1) + 1)
                : NONE;
    }

    private static int[] factStart(SentenceView view, Item.Slot slot, int token) {
        int end = view.tokens().end(token - 1);
        int at = Fact.firstFrom(view.facts(), end) - 1;
        boolean here = at >= 0 && view.facts().get(at).span().end() == end;
        return here && isWanted(slot, view.facts().get(at))
                ? one(view.tokens().at(view.facts().get(at).span().start()))
                : NONE;
    }

    private static boolean isWanted(Item.Slot slot, Fact fact) {
        return slot.fact().equals(java.util.Optional.of(fact.kind()));
    }
}
