package io.brieflint.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The man page in roff, from the same model that the command line parses by. */
final class ManPage {
    private final CommandLine root;
    private final StringBuilder roff = new StringBuilder();

    ManPage(CommandLine root) {
        this.root = root;
    }

    String roff() {
        line(".TH BRIEFLINT 1 \"\" \"Brieflint\" \"User Commands\"");
        line(".SH NAME");
        line("brieflint \\- " + escaped("read incident briefs as your readers will"));
        line(".SH SYNOPSIS");
        line(".B brieflint");
        line(".I COMMAND");
        line("[OPTIONS] [ARGUMENTS]");
        line(".SH DESCRIPTION");
        paragraph(root.getCommandSpec().usageMessage().description());
        line(".SH COMMANDS");
        addCommands("brieflint", root);
        line(".SH EXIT STATUS");
        item("0", escaped("Nothing at or above --fail-on."));
        item("1", "Findings.");
        item("2", "Something could not be checked, or there was no brief to check.");
        line(".SH ENVIRONMENT");
        item("NO_COLOR", "When set and not empty, no colours.");
        item("JAVA_HOME", "The Java to use, 17 or later.");
        line(".SH FILES");
        item("brieflint.yaml", "What holds for the briefs of a project; looked for upwards.");
        item(".brieflintignore", "Files to leave out, as in .gitignore, which counts as well.");
        return roff.toString();
    }

    private void addCommands(String path, CommandLine parent) {
        for (Map.Entry<String, CommandLine> entry : parent.getSubcommands().entrySet()) {
            CommandSpec spec = entry.getValue().getCommandSpec();
            if (spec.usageMessage().hidden()) {
                continue;
            }
            String name = path + " " + entry.getKey();
            StringBuilder synopsis = new StringBuilder(name);
            for (PositionalParamSpec parameter : spec.positionalParameters()) {
                boolean needed = parameter.arity().min() > 0;
                String label = parameter.paramLabel();
                synopsis.append(needed ? " " + label : " [" + label + "]");
                synopsis.append(parameter.arity().max() > 1 ? "..." : "");
            }
            line(".SS " + escaped(synopsis.toString()));
            paragraph(spec.usageMessage().description());
            for (OptionSpec option : spec.options()) {
                boolean standard = option.longestName().equals("--help");
                if (!standard && !option.longestName().equals("--version")) {
                    String label = option.arity().max() > 0 ? " " + option.paramLabel() : "";
                    item(
                            String.join(", ", option.names()) + label,
                            escaped(String.join(" ", option.description())));
                }
            }
            addCommands(name, entry.getValue());
        }
    }

    private void item(String term, String text) {
        line(".TP");
        line(".B " + escaped(term));
        line(text);
    }

    private void paragraph(String... text) {
        line(escaped(String.join(" ", text)));
    }

    private void line(String text) {
        roff.append(text).append('\n');
    }

    /** Hyphens stay what they are, and no line of text begins like a request. */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
