package io.brieflint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completions for fish, which picocli does not write. */
final class FishCompletion {
    private final CommandLine root;
    private final List<String> lines = new ArrayList<>();

    FishCompletion(CommandLine root) {
        this.root = root;
    }

    String script() {
        lines.add("# fish completion for brieflint");
        lines.add("complete -c brieflint -e");
        for (Map.Entry<String, CommandLine> command : root.getSubcommands().entrySet()) {
            String name = command.getKey();
            if (command.getValue().getCommandSpec().usageMessage().hidden()) {
                continue;
            }
            lines.add(
                    "complete -c brieflint -n __fish_use_subcommand -f -a "
                            + name
                            + " -d "
                            + quoted(description(command.getValue())));
            addOptions(name, command.getValue());
            for (String below : command.getValue().getSubcommands().keySet()) {
                lines.add("complete -c brieflint -n " + in(name) + " -f -a " + below);
                addOptions(below, command.getValue().getSubcommands().get(below));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private void addOptions(String command, CommandLine line) {
        for (OptionSpec option : line.getCommandSpec().options()) {
            StringBuilder text = new StringBuilder("complete -c brieflint -n " + in(command));
            for (String name : option.names()) {
                text.append(name.startsWith("--") ? " -l " : " -s ");
                text.append(name.replaceFirst("^--?", ""));
            }
            if (option.arity().max() > 0) {
                text.append(" -r");
            }
            text.append(" -d ").append(quoted(first(option.description())));
            lines.add(text.toString());
        }
    }

    private static String in(String command) {
        return "'__fish_seen_subcommand_from " + command + "'";
    }

    private static String description(CommandLine command) {
        return first(command.getCommandSpec().usageMessage().description());
    }

    private static String first(String... lines) {
        return lines.length == 0 ? "" : Prose.firstSentence(lines[0], 80);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
