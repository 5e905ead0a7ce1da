package io.brieflint.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern, or one way to say it, from left to right. */
final class Sequence {
    private final int owner;
    private final List<Item> items;
    private final int anchor;
    private final int model;
    private final boolean leftFirst;
    private final boolean needsTags;
    private volatile @Nullable Sides sides;

    /**
     * @param anchor index of the item that is looked for first; always {@link Item.Words}
     * @param model index of the item whose form a rewrite takes over; always {@link Item.Words}
     */
    Sequence(int owner, List<Item> items, int anchor, int model) {
        this.owner = owner;
        this.items = List.copyOf(items);
        this.anchor = anchor;
        this.model = model;
        this.leftFirst =
                needTags(items.subList(anchor + 1, items.size()))
                        && !needTags(items.subList(0, anchor));
        this.needsTags = needTags(items);
    }

    /** Whether parts of speech may be asked for where its anchor stands. */
    boolean needsTags() {
        return needsTags;
    }

    private static boolean needTags(List<Item> items) {
        return items.stream().anyMatch(Sequence::needsTags);
    }

    private static boolean needsTags(Item item) {
        return item instanceof Item.Group group
                ? group.alternatives().stream().anyMatch(Sequence::needTags)
                : item instanceof Item.Slot slot && slot.kind().needsPartsOfSpeech();
    }

    int owner() {
        return owner;
    }

    List<Item> items() {
        return items;
    }

    int anchor() {
        return anchor;
    }

    Item.Words anchorWords() {
        return (Item.Words) items.get(anchor);
    }

    int model() {
        return model;
    }

    boolean anchorIsModel() {
        return anchor == model;
    }

    /** What a word at the model's place is a form of. */
    Item.Inflected modelForm(int word) {
        return ((Item.Words) items.get(model)).inflected(word);
    }

    /** What stands after the anchor; null when nothing does. */
    @Nullable Rest afterAnchor() {
        return sides().after();
    }

    /** What stands before the anchor, from right to left; null when nothing does. */
    @Nullable Rest beforeAnchor() {
        return sides().before();
    }

    // Most sequences are never tried, so the links wait for the first attempt.
    private Sides sides() {
        Sides found = sides;
        if (found == null) {
            found =
                    new Sides(
                            Rest.leftwards(items.subList(0, anchor), null, model),
                            Rest.rightwards(
                                    items.subList(anchor + 1, items.size()),
                                    null,
                                    model - anchor - 1));
            sides = found;
        }
        return found;
    }

    private record Sides(@Nullable Rest before, @Nullable Rest after) {}

    /** Only what stands right of the anchor needs parts of speech, so the left settles more. */
    boolean leftFirst() {
        return leftFirst;
    }
}
