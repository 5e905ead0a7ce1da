package io.brieflint.cli;

import io.brieflint.project.Engine;
import io.brieflint.report.ReadinessReport;
import io.brieflint.report.Report;
import picocli.CommandLine.Command;

@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        versionProvider = Brieflint.Version.class,
        description =
                "Show what a brief answers and leaves open: the checklist of its readers, and the five"
                        + " questions of an executive.")
final class BriefCommand extends ReadingCommand {
    BriefCommand(Terminal terminal, Engine engine) {
        super(terminal, engine);
    }

    @Override
    Report report(Terminal terminal) {
        return new ReadinessReport(terminal.out(), terminal.palette());
    }
}
