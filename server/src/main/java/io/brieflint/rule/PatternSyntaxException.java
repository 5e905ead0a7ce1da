package io.brieflint.rule;

/** A pattern that cannot be read. The message says what to do. */
public final class PatternSyntaxException extends Exception {
    private static final long serialVersionUID = 1;
    private final int column;

    PatternSyntaxException(int column, String message) {
        super(message);
        this.column = column;
    }

    /** Where in the pattern, from 0. */
    public int column() {
        return column;
    }
}
