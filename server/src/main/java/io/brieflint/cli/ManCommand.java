package io.brieflint.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the man page; packages hold what it prints. */
@Command(name = "man", hidden = true, description = "Print the man page.")
final class ManCommand implements Callable<Integer> {
    private final Terminal terminal;
    @Spec private @Nullable CommandSpec spec;

    ManCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (spec == null) {
            throw new IllegalStateException("picocli sets this");
        }
        terminal.out().write(new ManPage(spec.root().commandLine()).roff());
        return ExitCode.CLEAN;
    }
}
