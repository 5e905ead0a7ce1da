package io.brieflint.rule;

/**
 * Something wrong in a file that people write for Brieflint: a rule, a word list, a configuration.
 *
 * @param line from 1
 * @param column from 1
 * @param message what is wrong and what to do
 */
public record Problem(String file, int line, int column, String message) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
