package io.brieflint.document;

import java.util.OptionalInt;

/**
 * A heading and the blocks up to the next one. The text before the first heading is a section
 * without one.
 *
 * @param heading index of the heading block
 * @param level of the heading, from 1; 0 without one. Bold lines and labels that stand for a
 *     heading have level 7
 * @param first index of the first block after the heading
 * @param end one past the last block
 */
public record Section(OptionalInt heading, int level, SectionRole role, int first, int end) {
    public boolean isEmpty() {
        return first == end;
    }
}
