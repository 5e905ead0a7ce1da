package io.brieflint.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which findings count: those that are new, in one way or another. */
final class ScopeOptions {
    @Option(
            names = "--only-briefs",
            description = "Check a file named here only when it looks like a brief.")
    private boolean onlyBriefs;

    @Option(
            names = "--changed-since",
            paramLabel = "REV",
            description = "Only briefs that changed since this git revision branched off.")
    @Nullable String revision;

    @Option(
            names = "--changed-lines",
            description = "With --changed-since: only findings on lines that changed.")
    boolean byLine;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Keep quiet what this file holds: findings to live with for now.")
    @Nullable String baseline;

    @Option(
            names = "--update-baseline",
            description = "Write the findings of this run into the --baseline file.")
    boolean updatesBaseline;

    FileFinder.Named named() {
        return onlyBriefs ? FileFinder.Named.JUDGED : FileFinder.Named.TRUSTED;
    }
}
