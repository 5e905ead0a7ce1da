package io.brieflint.cli;

import io.brieflint.config.ShippedTemplates;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a brief. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Brieflint.Version.class,
        description = "Begin a brief: print a skeleton with [gaps], or write it to a file.")
final class NewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            required = true,
            converter = Choices.AudienceChoice.class,
            description = "executive, customer, partner, employee, regulator, engineering.")
    private Audience audience = Audience.CUSTOMER;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            converter = Choices.StageChoice.class,
            description = "initial, update, resolved, review. Default: initial.")
    private Stage stage = Stage.INITIAL;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "Where to write it. Default: standard output.")
    private @Nullable String file;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String text = template();
        if (file == null) {
            terminal.out().write(text);
            return ExitCode.CLEAN;
        }
        return NewFile.write(terminal, file, text);
    }

    private String template() {
        return ShippedTemplates.read(audience, stage)
                .orElseThrow(() -> new IllegalStateException("a template for each"));
    }
}
