package io.brieflint.cli;

import picocli.CommandLine.Option;

/** How many briefs are read at a time. */
final class Jobs {
    @Option(
            names = "--jobs",
            paramLabel = "N",
            converter = Choices.Count.class,
            description = "Read so many briefs at a time. Default: one a processor.")
    private int jobs;

    int workers() {
        return jobs == 0 ? Runtime.getRuntime().availableProcessors() : jobs;
    }
}
