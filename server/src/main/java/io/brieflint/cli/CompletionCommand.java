package io.brieflint.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a completion script. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Brieflint.Version.class,
        description = "Print the completion script for a shell: bash, zsh or fish.",
        footer = {
            "",
            "bash, zsh: source <(brieflint completion bash)",
            "fish:      brieflint completion fish | source"
        })
final class CompletionCommand implements Callable<Integer> {
    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    private final Terminal terminal;
    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "SHELL",
            converter = Choices.ShellChoice.class,
            description = "bash, zsh or fish.")
    private Shell shell = Shell.BASH;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (spec == null) {
            throw new IllegalStateException("picocli sets this");
        }
        CommandLine root = spec.root().commandLine();
        String script =
                switch (shell) {
                    case BASH -> AutoComplete.bash("brieflint", root);
                    case ZSH -> zsh(AutoComplete.bash("brieflint", root));
                    case FISH -> new FishCompletion(root).script();
                };
        terminal.out().write(script.endsWith("\n") ? script : script + "\n");
        return ExitCode.CLEAN;
    }

    // To be sourced, or to lie in a folder of fpath: there it is run at the first completion, which
    // it has to answer.
    private static String zsh(String bash) {
        return """
                #compdef brieflint
                (( $+functions[compdef] )) || { autoload -U +X compinit && compinit }
                autoload -U +X bashcompinit && bashcompinit
                (( $+functions[compopt] )) || function compopt() { : }
                %s
                if [ "${funcstack[1]}" = _brieflint ]; then
                  _bash_complete -o default -F _complete_brieflint
                fi
                """
                .formatted(bash);
    }
}
