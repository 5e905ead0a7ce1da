package io.brieflint.report;

import io.brieflint.analysis.Failure;
import io.brieflint.rule.Problem;

/**
 * Something that kept Brieflint from checking a file, or a part of it.
 *
 * @param path as the caller gave it
 * @param line from 1
 * @param column from 1
 * @param code for programs: {@code missing}, {@code unreadable}, {@code internal}
 * @param message for people
 */
public record Trouble(String path, int line, int column, String code, String message) {
    /** The code of a mistake in brieflint.yaml or in a rule of the project. */
    public static final String CONFIGURATION = "configuration";

    public static Trouble about(String path, String code, String message) {
        return new Trouble(path, 1, 1, code, message);
    }

    public static Trouble configuration(Problem problem) {
        return new Trouble(
                problem.file(), problem.line(), problem.column(), CONFIGURATION, problem.message());
    }

    public static Trouble internal(String path, Failure failure) {
        return about(path, "internal", failure.part() + ": " + failure.message());
    }

    /** {@code path:line:column: message}. */
    @Override
    public String toString() {
        return TerminalText.printable(path + ":" + line + ":" + column + ": " + message);
    }
}
