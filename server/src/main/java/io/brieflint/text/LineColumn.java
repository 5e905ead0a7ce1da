package io.brieflint.text;

/**
 * A place as editors count it.
 *
 * @param line from 0
 * @param column UTF-16 code units from the start of the line, from 0
 */
public record LineColumn(int line, int column) {
    public LineColumn {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("not a place: " + line + ":" + column);
        }
    }

    /** As people count: both from 1. */
    @Override
    public String toString() {
        return (line + 1) + ":" + (column + 1);
    }
}
