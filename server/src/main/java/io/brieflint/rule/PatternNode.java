package io.brieflint.rule;

import io.brieflint.fact.FactKind;
import io.brieflint.language.Form;
import java.util.List;
import java.util.Optional;

/** A part of a pattern as its author wrote it. */
public sealed interface PatternNode {

    /**
     * A word.
     *
     * @param text as written, folded
     * @param form the only form wanted; empty for any inflection
     * @param exact matches the word as written and no other form
     */
    record Word(String text, Optional<Form> form, boolean exact) implements PatternNode {}

    /** One of several: {@code (a|b c)}. */
    record Choice(List<List<PatternNode>> alternatives) implements PatternNode {}

    /** May be missing: {@code [x]}. */
    record Maybe(List<PatternNode> nodes) implements PatternNode {}

    /** At most so many tokens of the same clause: {@code ..3}. */
    record Gap(int most) implements PatternNode {}

    /** {@code $NP}, {@code $FACT:count}; a second slot of one kind has a number: {@code $NP2}. */
    record Slot(SlotKind kind, String name, Optional<FactKind> fact) implements PatternNode {}

    /** Any entry of a word list: {@code @roles}. */
    record ListEntry(String list) implements PatternNode {}
}
