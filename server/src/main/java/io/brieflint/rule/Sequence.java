package io.brieflint.rule;

import java.util.List;

/**
 * A pattern, or one way to say it, from left to right.
 *
 * @param anchor index of the item that is looked for first; always {@link Item.Words}
 */
record Sequence(int owner, List<Item> items, int anchor) {
    Item.Words anchorWords() {
        return (Item.Words) items.get(anchor);
    }
}
