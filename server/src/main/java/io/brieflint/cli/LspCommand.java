package io.brieflint.cli;

import io.brieflint.lsp.BrieflintServer;
import io.brieflint.lsp.Engines;
import io.brieflint.lsp.ServerClock;
import io.brieflint.lsp.Stdio;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves an editor. */
@Command(
        name = "lsp",
        mixinStandardHelpOptions = true,
        versionProvider = Brieflint.Version.class,
        description = "Serve an editor: a language server on standard input and output.")
final class LspCommand implements Callable<Integer> {
    @Option(names = "--stdio", description = "The default; some editors say it.")
    void useStdio(boolean asked) {
        // There is no other way to talk.
    }

    @Override
    public Integer call() {
        return BrieflintServer.run(
                Stdio.takeOver(), Brieflint.version(), Engines.shipped(), ServerClock.ofMachine());
    }
}
