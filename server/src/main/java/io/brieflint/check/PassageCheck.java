package io.brieflint.check;

import java.util.List;

/**
 * A check that reads the source one passage at a time, code and links included. What it finds in a
 * passage is remembered until the passage changes.
 */
public interface PassageCheck extends Check {
    /**
     * @param passage neighbouring lines of the source, none of them blank
     * @return in text order, counted from the start of the passage
     */
    List<Place> inPassage(String passage);

    @Override
    default List<Place> check(CheckInput input) {
        return input.parts().inPassages(this);
    }
}
