package io.brieflint.cli;

/** What the command line promises to scripts. */
final class ExitCode {
    /** Nothing at or above {@code --fail-on}. */
    static final int CLEAN = 0;

    static final int FINDINGS = 1;

    /** Something could not be checked, or there was nothing to check. */
    static final int NOT_CHECKED = 2;

    private ExitCode() {}
}
