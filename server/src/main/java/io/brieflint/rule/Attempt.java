package io.brieflint.rule;

import io.brieflint.language.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tries one sequence around one place of its anchor: outward in both directions. */
final class Attempt {
    private final SentenceView view;
    private final SlotFinder slots;
    private final List<Binding> bindings = new ArrayList<>();
    private int from;
    private int to;
    private int reached;
    private int model;

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
        if (!attempt.around(sequence, token)) {
            return Optional.empty();
        }
        int model = sequence.anchorIsModel() ? token : attempt.model;
        Item.Inflected found = sequence.modelForm(view.tokens().word(model));
        return Optional.of(
                new Match(
                        sequence.owner(),
                        sentence,
                        attempt.from,
                        attempt.to,
                        attempt.bindings,
                        found.lemma(),
                        found.forms()));
    }

    /** Where only one side needs parts of speech, it comes last: most attempts end before it. */
    private boolean around(Sequence sequence, int token) {
        return sequence.leftFirst()
                ? left(sequence, token) && right(sequence, token)
                : right(sequence, token) && left(sequence, token);
    }

    private boolean right(Sequence sequence, int token) {
        boolean matches = right(sequence.afterAnchor(), token + 1);
        to = reached;
        return matches;
    }

    private boolean left(Sequence sequence, int token) {
        boolean matches = left(sequence.beforeAnchor(), token);
        from = reached;
        return matches;
    }

    /** The rest stands from {@code token} on. */
    private boolean right(@Nullable Rest rest, int token) {
        if (rest == null) {
            reached = token;
            return true;
        }
        Rest next = rest.then();
        Item item = rest.item();
        if (item instanceof Item.Words words) {
            model = rest.model() ? token : model;
            return token < view.to()
                    && words.contains(view.tokens().word(token))
                    && right(next, token + 1);
        }
        if (item instanceof Item.Group group) {
            for (Rest alternative : rest.alternatives()) {
                if (right(alternative, token)) {
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

    /** The rest stands before {@code token}. */
    private boolean left(@Nullable Rest rest, int token) {
        if (rest == null) {
            reached = token;
            return true;
        }
        Tokens tokens = view.tokens();
        Rest next = rest.then();
        Item item = rest.item();
        if (item instanceof Item.Words words) {
            model = rest.model() ? token - 1 : model;
            return token > view.from()
                    && words.contains(tokens.word(token - 1))
                    && left(next, token - 1);
        }
        if (item instanceof Item.Group group) {
            for (Rest alternative : rest.alternatives()) {
                if (left(alternative, token)) {
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
