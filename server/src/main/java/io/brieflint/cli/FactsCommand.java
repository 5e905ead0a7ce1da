package io.brieflint.cli;

import io.brieflint.project.Engine;
import io.brieflint.report.FactsReport;
import io.brieflint.report.Report;
import picocli.CommandLine.Command;

@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        versionProvider = Brieflint.Version.class,
        description =
                "Show the counts, times and intervals that a brief states, as Brieflint understands them.")
final class FactsCommand extends ReadingCommand {
    FactsCommand(Terminal terminal, Engine engine) {
        super(terminal, engine);
    }

    @Override
    Report report(Terminal terminal) {
        return new FactsReport(terminal.out());
    }
}
