package io.brieflint.rule;

import io.brieflint.language.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tries one sequence around one place of its anchor: first to the right, then to the left. */
final class Attempt {
    private final SentenceView view;
    private final SlotFinder slots;
    private final List<Binding> bindings = new ArrayList<>();
    private int reached;

    private Attempt(SentenceView view, SlotFinder slots) {
        this.view = view;
        this.slots = slots;
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
        Attempt attempt = new Attempt(view, slots);
        if (!attempt.right(Rest.after(items, anchor, null), token + 1)) {
            return Optional.empty();
        }
        int to = attempt.reached;
        if (!attempt.left(Rest.before(items, anchor, null), token)) {
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

    /**
     * What is still to be matched in one direction.
     *
     * @param at the next item
     * @param then what follows these items
     */
    private record Rest(List<Item> items, int at, @Nullable Rest then) {
        static @Nullable Rest after(List<Item> items, int at, @Nullable Rest then) {
            return at + 1 < items.size() ? new Rest(items, at + 1, then) : then;
        }

        static @Nullable Rest before(List<Item> items, int at, @Nullable Rest then) {
            return at > 0 ? new Rest(items, at - 1, then) : then;
        }

        Item item() {
            return items.get(at);
        }
    }

    /** The rest stands from {@code token} on. */
    private boolean right(@Nullable Rest rest, int token) {
        if (rest == null) {
            reached = token;
            return true;
        }
        Rest next = Rest.after(rest.items(), rest.at(), rest.then());
        Item item = rest.item();
        if (item instanceof Item.Words words) {
            return token < view.to()
                    && words.contains(view.tokens().word(token))
                    && right(next, token + 1);
        }
        if (item instanceof Item.Group group) {
            for (List<Item> alternative : group.alternatives()) {
                if (right(new Rest(alternative, 0, next), token)) {
                    return true;
                }
            }
            return group.optional() && right(next, token);
        }
        if (item instanceof Item.Phrase phrase) {
            int end = token < view.to() ? phrase.list().endOf(view.tokens(), token, view.to()) : -1;
            return end > 0 && right(next, end);
        }
        if (item instanceof Item.Gap gap) {
            return gapRight(gap, next, token);
        }
        return slotRight((Item.Slot) item, next, token);
    }

    private boolean slotRight(Item.Slot slot, @Nullable Rest next, int token) {
        for (int end : slots.endsFrom(view, slot, token)) {
            bindings.add(new Binding(slot.name(), token, end));
            if (right(next, end)) {
                return true;
            }
            bindings.remove(bindings.size() - 1);
        }
        return false;
    }

    private boolean gapRight(Item.Gap gap, @Nullable Rest next, int token) {
        for (int skipped = 0; skipped <= gap.most(); skipped++) {
            if (right(next, token + skipped)) {
                return true;
            }
            if (token + skipped >= view.to() || view.endsClause(token + skipped)) {
                return false;
            }
        }
        return false;
    }

    /** The rest stands before {@code token}, its items from right to left. */
    private boolean left(@Nullable Rest rest, int token) {
        if (rest == null) {
            reached = token;
            return true;
        }
        Tokens tokens = view.tokens();
        Rest next = Rest.before(rest.items(), rest.at(), rest.then());
        Item item = rest.item();
        if (item instanceof Item.Words words) {
            return token > view.from()
                    && words.contains(tokens.word(token - 1))
                    && left(next, token - 1);
        }
        if (item instanceof Item.Group group) {
            for (List<Item> alternative : group.alternatives()) {
                if (left(new Rest(alternative, alternative.size() - 1, next), token)) {
                    return true;
                }
            }
            return group.optional() && left(next, token);
        }
        if (item instanceof Item.Phrase phrase) {
            int start =
                    token > view.from() ? phrase.list().startOf(tokens, token, view.from()) : -1;
            return start >= 0 && left(next, start);
        }
        if (item instanceof Item.Gap gap) {
            return gapLeft(gap, next, token);
        }
        return slotLeft((Item.Slot) item, next, token);
    }

    private boolean slotLeft(Item.Slot slot, @Nullable Rest next, int token) {
        for (int start : slots.startsBefore(view, slot, token)) {
            bindings.add(new Binding(slot.name(), start, token));
            if (left(next, start)) {
                return true;
            }
            bindings.remove(bindings.size() - 1);
        }
        return false;
    }

    private boolean gapLeft(Item.Gap gap, @Nullable Rest next, int token) {
        for (int skipped = 0; skipped <= gap.most(); skipped++) {
            if (left(next, token - skipped)) {
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
