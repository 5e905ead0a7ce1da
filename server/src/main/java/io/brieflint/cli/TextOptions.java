package io.brieflint.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether the text of a brief is corrected. */
final class TextOptions {
    @Option(
            names = "--fix",
            description =
                    "Apply the fixes that are safe to apply; of standard input, print the fixed text.")
    private boolean fix;

    @Option(names = "--diff", description = "Show what --fix would change, and change nothing.")
    private boolean diff;

    @Option(
            names = "--copy",
            description = "Print the fixed text, ready to paste, without requests to Brieflint.")
    private boolean copy;

    @Option(
            names = "--suggested",
            description =
                    "With --fix, --diff or --copy: also the fixes that are merely suggested."
                            + " Read what came out.")
    private boolean suggested;

    /** What is wrong with the options, if anything. */
    Optional<String> mistake() {
        int ways = (fix ? 1 : 0) + (diff ? 1 : 0) + (copy ? 1 : 0);
        if (ways > 1) {
            return Optional.of("Only one of --fix, --diff and --copy at a time.");
        }
        return suggested && ways == 0
                ? Optional.of("--suggested goes with --fix, --diff or --copy.")
                : Optional.empty();
    }

    Optional<TextWork.Way> way() {
        if (fix) {
            return Optional.of(TextWork.Way.WRITE);
        }
        if (diff) {
            return Optional.of(TextWork.Way.SHOW);
        }
        return copy ? Optional.of(TextWork.Way.COPY) : Optional.empty();
    }

    Corrections corrections() {
        return suggested ? Corrections.suggested() : Corrections.safe();
    }
}
