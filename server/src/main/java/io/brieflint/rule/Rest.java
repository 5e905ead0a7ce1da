package io.brieflint.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is still to be matched in one direction, linked ahead of time so that an attempt allocates
 * nothing.
 *
 * @param item the next one, nearest to the anchor
 * @param alternatives where the item is a group: each of its ways, followed by {@code then}
 * @param model the word that stands here is the one whose form a rewrite takes over
 * @param then null at the end
 */
record Rest(Item item, List<Rest> alternatives, boolean model, @Nullable Rest then) {
    private static final int NO_MODEL = -1;

    /**
     * @param model index of the model among the items; anything else when it is not among them
     */
    static @Nullable Rest rightwards(List<Item> items, @Nullable Rest then, int model) {
        Rest rest = then;
        for (int i = items.size() - 1; i >= 0; i--) {
            rest = of(items.get(i), rest, true, i == model);
        }
        return rest;
    }

    /** As {@link #rightwards}, from the last item to the first. */
    static @Nullable Rest leftwards(List<Item> items, @Nullable Rest then, int model) {
        Rest rest = then;
        for (int i = 0; i < items.size(); i++) {
            rest = of(items.get(i), rest, false, i == model);
        }
        return rest;
    }

    private static Rest of(Item item, @Nullable Rest then, boolean right, boolean model) {
        if (!(item instanceof Item.Group group)) {
            return new Rest(item, List.of(), model, then);
        }
        List<Rest> ways = new ArrayList<>(group.alternatives().size());
        for (List<Item> alternative : group.alternatives()) {
            Rest way =
                    right
                            ? rightwards(alternative, then, NO_MODEL)
                            : leftwards(alternative, then, NO_MODEL);
            if (way != null) {
                ways.add(way);
            }
        }
        return new Rest(item, List.copyOf(ways), model, then);
    }
}
