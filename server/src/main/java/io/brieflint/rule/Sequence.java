package io.brieflint.rule;

import java.util.List;

/**
 * One way to say a pattern, from left to right.
 *
 * @param anchor index of the item that is looked for first; always {@link Item.Words}
 */
record Sequence(int owner, List<Item> items, int anchor) {}
