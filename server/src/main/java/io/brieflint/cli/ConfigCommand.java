package io.brieflint.cli;

import io.brieflint.project.Engine;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** All about the configuration. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        versionProvider = Brieflint.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Say what the configuration does.")
final class ConfigCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    static picocli.CommandLine commands(Terminal terminal, Engine engine) {
        return new picocli.CommandLine(new ConfigCommand())
                .addSubcommand(new ConfigShowCommand(terminal, engine));
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets this");
        }
        throw new ParameterException(
                spec.commandLine(), "Say what to do: brieflint config show FILE");
    }
}
