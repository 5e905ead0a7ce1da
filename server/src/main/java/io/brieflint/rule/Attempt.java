package io.brieflint.rule;

import io.brieflint.language.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries one sequence around one place of its anchor: first to the right, then to the left. */
final class Attempt {
    private final SentenceView view;
    private final SlotFinder slots;
    private final List<Item> items;
    private final List<Binding> bindings = new ArrayList<>();
    private int reached;

    private Attempt(SentenceView view, SlotFinder slots, List<Item> items) {
        this.view = view;
        this.slots = slots;
        this.items = items;
    }

    static Optional<Match> at(
            SentenceView view, SlotFinder slots, Sequence sequence, int token, int sentence) {
        List<Item> items = sequence.items();
        int anchor = sequence.anchor();
        // The neighbours are single words most of the time: two comparisons settle most attempts.
        if (anchor > 0
                && items.get(anchor - 1) instanceof Item.Words before
                && (token == view.from() || !before.contains(view.tokens().word(token - 1)))) {
            return Optional.empty();
        }
        if (anchor + 1 < items.size()
                && items.get(anchor + 1) instanceof Item.Words after
                && (token + 1 == view.to() || !after.contains(view.tokens().word(token + 1)))) {
            return Optional.empty();
        }
        Attempt attempt = new Attempt(view, slots, items);
        if (!attempt.right(anchor + 1, token + 1)) {
            return Optional.empty();
        }
        int to = attempt.reached;
        if (!attempt.left(anchor - 1, token)) {
            return Optional.empty();
        }
        Item.Inflected found =
                ((Item.Words) items.get(anchor)).inflected(view.tokens().word(token));
        return Optional.of(
                new Match(
                        sequence.owner(),
                        sentence,
                        attempt.reached,
                        to,
                        attempt.bindings,
                        found.lemma(),
                        found.forms()));
    }

    /** Items from {@code item} on stand from {@code token} on. */
    private boolean right(int item, int token) {
        if (item == items.size()) {
            reached = token;
            return true;
        }
        Item next = items.get(item);
        if (next instanceof Item.Words words) {
            return token < view.to()
                    && words.contains(view.tokens().word(token))
                    && right(item + 1, token + 1);
        }
        if (next instanceof Item.Phrase phrase) {
            int end = token < view.to() ? phrase.list().endOf(view.tokens(), token, view.to()) : -1;
            return end > 0 && right(item + 1, end);
        }
        if (next instanceof Item.Gap gap) {
            return gapRight(gap, item, token);
        }
        Item.Slot slot = (Item.Slot) next;
        for (int end : slots.endsFrom(view, slot, token)) {
            bindings.add(new Binding(slot.name(), token, end));
            if (right(item + 1, end)) {
                return true;
            }
            bindings.remove(bindings.size() - 1);
        }
        return false;
    }

    private boolean gapRight(Item.Gap gap, int item, int token) {
        for (int skipped = 0; skipped <= gap.most(); skipped++) {
            if (right(item + 1, token + skipped)) {
                return true;
            }
            if (token + skipped >= view.to() || view.endsClause(token + skipped)) {
                return false;
            }
        }
        return false;
    }

    /** Items up to {@code item} stand before {@code token}. */
    private boolean left(int item, int token) {
        if (item < 0) {
            reached = token;
            return true;
        }
        Tokens tokens = view.tokens();
        Item next = items.get(item);
        if (next instanceof Item.Words words) {
            return token > view.from()
                    && words.contains(tokens.word(token - 1))
                    && left(item - 1, token - 1);
        }
        if (next instanceof Item.Phrase phrase) {
            int start =
                    token > view.from() ? phrase.list().startOf(tokens, token, view.from()) : -1;
            return start >= 0 && left(item - 1, start);
        }
        if (next instanceof Item.Gap gap) {
            return gapLeft(gap, item, token);
        }
        Item.Slot slot = (Item.Slot) next;
        for (int start : slots.startsBefore(view, slot, token)) {
            bindings.add(new Binding(slot.name(), start, token));
            if (left(item - 1, start)) {
                return true;
            }
            bindings.remove(bindings.size() - 1);
        }
        return false;
    }

    private boolean gapLeft(Item.Gap gap, int item, int token) {
        for (int skipped = 0; skipped <= gap.most(); skipped++) {
            if (left(item - 1, token - skipped)) {
                return true;
            }
            int before = token - skipped - 1;
            if (before < view.from() || view.endsClause(before)) {
                return false;
            }
        }
        return false;
    }
}
