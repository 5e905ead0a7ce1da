package io.brieflint.cli;

import io.brieflint.config.Configuration;
import io.brieflint.project.Engine;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the first configuration of a project. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = Brieflint.Version.class,
        description = "Look at this folder, and write a commented brieflint.yaml.")
final class InitCommand implements Callable<Integer> {
    private static final int MOST_FOLDERS = 5;

    private final Terminal terminal;
    private final Engine engine;

    @Mixin private final ReadingOptions options = new ReadingOptions();

    InitCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    /** What was seen in one folder. */
    private static final class Seen {
        private int briefs;
        private final Map<String, Integer> audiences = new TreeMap<>();

        String audience() {
            return audiences.entrySet().stream()
                    .max(Comparator.comparingInt(Map.Entry::getValue))
                    .map(Map.Entry::getKey)
                    .orElse("customer");
        }
    }

    @Override
    public Integer call() {
        if (Files.exists(terminal.folder().resolve(Configuration.FILE_NAME))) {
            terminal.err()
                    .println(
                            Configuration.FILE_NAME
                                    + ":1:1: This exists already, and was left as it is.");
            return ExitCode.NOT_CHECKED;
        }
        Map<String, Seen> folders = look();
        return NewFile.write(terminal, Configuration.FILE_NAME, text(folders));
    }

    private Map<String, Seen> look() {
        Obstacles obstacles = new Obstacles();
        FileFinder finder = new FileFinder(terminal.folder(), options.stdinName(), obstacles);
        finder.find(".");
        BriefReader reader =
                new BriefReader(engine, options, terminal.in(), terminal.folder(), obstacles);
        Map<String, Seen> folders = new LinkedHashMap<>();
        for (Candidate candidate : finder.candidates()) {
            Optional<ReadBrief> brief = reader.read(candidate);
            if (brief.isPresent()) {
                String path = candidate.shown();
                String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
                Seen seen = folders.computeIfAbsent(folder, unseen -> new Seen());
                seen.briefs++;
                seen.audiences.merge(
                        brief.get().analysis().profile().profile().audience().id(),
                        1,
                        Integer::sum);
            }
        }
        return folders;
    }

    private static String text(Map<String, Seen> folders) {
        List<Map.Entry<String, Seen>> most =
                folders.entrySet().stream()
                        .sorted(
                                Comparator.comparingInt(
                                        (Map.Entry<String, Seen> entry) ->
                                                -entry.getValue().briefs))
                        .limit(MOST_FOLDERS)
                        .toList();
        StringBuilder yaml = new StringBuilder();
        yaml.append("# What Brieflint should know about this project.\n");
        yaml.append("# What holds for a file, and why: brieflint config show FILE\n\n");
        yaml.append(found(folders, most)).append('\n');
        String example = most.isEmpty() ? "status" : glob(most.get(0).getKey());
        yaml.append(
                "# Name files here when some are missed, or too many are found.\n"
                        + "# briefs:\n"
                        + "#   include: [\""
                        + example
                        + "\"]\n"
                        + "#   exclude: [\"**/archive/**\"]\n\n");
        yaml.append("# Who reads them: customer, executive, partner, employee, regulator,\n");
        yaml.append("# engineering. Each brief shows it itself when nothing is said here.\n");
        yaml.append("# audience:\n");
        for (Map.Entry<String, Seen> entry : most) {
            yaml.append("#   - paths: [\"").append(glob(entry.getKey())).append("\"]\n");
            yaml.append("#     is: ").append(entry.getValue().audience()).append('\n');
        }
        if (most.isEmpty()) {
            yaml.append("#   - paths: [\"status/**\"]\n#     is: customer\n");
        }
        yaml.append(
                """

                # Louder, quieter or off, by rule or family. All: brieflint rules
                # rules:
                #   jargon: info
                #   blame/forgot-to: error

                # The words of your organisation.
                # vocabulary:
                #   services:
                #     - name: pay-api
                #       reader-name: Payments
                #   teams: [Payments team]
                #   internal-names: [pay-api]

                # Your own rules, one YAML file each; their examples run with: brieflint test
                # custom-rules: [rules/brieflint]

                # What you decided to live with, and why.
                # ignore:
                #   - paths: ["**/2019/**"]
                #     rule: all
                #     reason: kept as published
                """);
        return yaml.toString();
    }

    private static String found(Map<String, Seen> folders, List<Map.Entry<String, Seen>> most) {
        if (folders.isEmpty()) {
            return "# No brief was found in this folder.\n";
        }
        int briefs = folders.values().stream().mapToInt(seen -> seen.briefs).sum();
        StringBuilder text = new StringBuilder("# Briefs found: " + briefs + ".\n");
        for (Map.Entry<String, Seen> entry : most) {
            String folder = entry.getKey().isEmpty() ? "." : entry.getKey();
            text.append("#   ").append(entry.getValue().briefs).append(" in ");
            text.append(folder).append('\n');
        }
        return text.toString();
    }

    private static String glob(String folder) {
        return folder.isEmpty() ? "*.md" : folder + "/**";
    }
}
