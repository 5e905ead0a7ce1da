package io.brieflint.config;

import io.brieflint.rule.PatternNode;

/** What kind of pattern node follows in the compiled knowledge. */
enum NodeTag {
    WORD(PatternNode.Word.class),
    CHOICE(PatternNode.Choice.class),
    MAYBE(PatternNode.Maybe.class),
    GAP(PatternNode.Gap.class),
    SLOT(PatternNode.Slot.class),
    LIST(PatternNode.ListEntry.class);

    private final Class<? extends PatternNode> type;

    NodeTag(Class<? extends PatternNode> type) {
        this.type = type;
    }

    static NodeTag of(PatternNode node) {
        for (NodeTag tag : values()) {
            if (tag.type.isInstance(node)) {
                return tag;
            }
        }
        throw new IllegalStateException("a kind of pattern node without a tag: " + node);
    }
}
