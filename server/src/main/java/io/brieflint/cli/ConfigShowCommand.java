package io.brieflint.cli;

import io.brieflint.analysis.Request;
import io.brieflint.config.Configuration;
import io.brieflint.config.Ignore;
import io.brieflint.finding.Severity;
import io.brieflint.profile.ProfileChoice;
import io.brieflint.project.ConfigurationChain;
import io.brieflint.project.Engine;
import io.brieflint.project.ProjectSettings;
import io.brieflint.project.Settings;
import io.brieflint.rule.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what holds for one file, and which file says so. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Brieflint.Version.class,
        description = "Show what holds for a file, and where each value comes from.")
final class ConfigShowCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine engine;

    @Parameters(paramLabel = "FILE", description = "A brief.")
    private String path = "";

    @Mixin private final ReadingOptions options = new ReadingOptions();

    ConfigShowCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        Path root = terminal.folder();
        String shown = FileFinder.shown(root, path);
        Path file = root.resolve(shown);
        if (!Files.isRegularFile(file)) {
            terminal.err().println(shown + ":1:1: There is no such file.");
            return ExitCode.NOT_CHECKED;
        }
        Obstacles obstacles = new Obstacles();
        BriefReader reader = new BriefReader(engine, options, terminal.in(), root, obstacles);
        Optional<ReadBrief> brief = reader.read(new Candidate(shown, Optional.of(file), true));
        Settings settings = engine.settings(file, options.configuration(root));
        line(shown);
        brief.ifPresent(read -> show(read, settings));
        if (settings instanceof ProjectSettings project) {
            show(project, project.relative(shown));
        }
        for (Problem problem : settings.problems()) {
            terminal.err().println(problem);
        }
        boolean readable = brief.isPresent() && settings.problems().isEmpty();
        return readable ? ExitCode.CLEAN : ExitCode.NOT_CHECKED;
    }

    private void show(ReadBrief brief, Settings settings) {
        ProfileChoice choice = brief.analysis().profile();
        Optional<String> why = settings.whyNoBrief(brief.candidate().shown(), brief.text());
        value("brief", why.isEmpty() ? "yes" : "only when named", why.orElse("its path and text"));
        value("audience", choice.profile().audience().id(), choice.audienceFrom());
        value("stage", choice.profile().stage().id(), choice.stageFrom());
    }

    private void show(ProjectSettings settings, String relative) {
        List<ConfigurationChain.Link> links = settings.chain().links();
        if (links.isEmpty()) {
            line("  no brieflint.yaml from here up to the top of the repository");
            return;
        }
        ConfigurationChain.Link own = links.get(links.size() - 1);
        value("configuration", own.shown(), "");
        for (int i = links.size() - 2; i >= 0; i--) {
            value("", links.get(i).shown(), "extended");
        }
        Map<String, String[]> rules = new LinkedHashMap<>();
        for (ConfigurationChain.Link link : links) {
            Configuration configuration = link.configuration();
            Request request = configuration.requestFor(relative, options.now());
            request.audience().ifPresent(who -> said("audience", who.id(), link));
            request.stage().ifPresent(stage -> said("stage", stage.id(), link));
            configuration
                    .rulesFor(relative)
                    .forEach(
                            (rule, level) ->
                                    rules.put(rule, new String[] {level(level), link.shown()}));
        }
        rules.forEach((rule, said) -> value("rule", rule + ": " + said[0], said[1]));
        for (ConfigurationChain.Link link : links) {
            for (String folder : link.configuration().customRules()) {
                value("custom rules", folder, link.shown());
            }
            for (Ignore ignore : link.configuration().ignoresOf(relative)) {
                value("ignore", ignore.rule() + ": " + ignore.reason(), link.shown());
            }
        }
    }

    private void said(String key, String value, ConfigurationChain.Link link) {
        value(key + " set", value, link.shown());
    }

    private static String level(Optional<Severity> level) {
        return level.map(Severity::id).orElse("off");
    }

    private void value(String key, String value, String from) {
        String indent = "  " + key + " ".repeat(Math.max(1, 15 - key.length()));
        line(indent + value + (from.isEmpty() ? "" : "  (" + from + ")"));
    }

    private void line(String text) {
        try {
            terminal.out().write(io.brieflint.report.TextReport.printable(text) + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
