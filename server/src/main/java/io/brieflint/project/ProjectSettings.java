package io.brieflint.project;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Analyzer;
import io.brieflint.analysis.Memo;
import io.brieflint.analysis.Request;
import io.brieflint.config.BriefSelector;
import io.brieflint.config.Configuration;
import io.brieflint.config.ConfigurationReader;
import io.brieflint.config.Loaded;
import io.brieflint.config.LoadedConfiguration;
import io.brieflint.config.ProjectKnowledge;
import io.brieflint.document.Format;
import io.brieflint.rule.Problem;
import io.brieflint.text.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one configuration says.
 *
 * @param root that paths of files start from
 * @param base that the configuration's own paths start from
 */
public record ProjectSettings(
        Path root,
        Path base,
        Configuration configuration,
        BriefSelector selector,
        Analyzer analyzer,
        List<Problem> problems)
        implements Settings {

    static Settings shipped(Shipped shipped, Path root) {
        return of(root, root, Configuration.NONE, shipped.analyzer(), List.of());
    }

    /** A configuration that cannot be read is a problem; what comes with Brieflint stands. */
    static Settings read(Shipped shipped, ProjectFiles files, Path root, Path file) {
        Path base = file.getParent() == null ? root : file.getParent();
        String shown = CustomRules.shown(root, file);
        try {
            return read(shipped, files, root, base, shown, files.read(file));
        } catch (UncheckableFile e) {
            Problem problem = new Problem(shown, 1, 1, e.getMessage());
            return of(root, base, Configuration.NONE, shipped.analyzer(), List.of(problem));
        }
    }

    private static Settings read(
            Shipped shipped, ProjectFiles files, Path root, Path base, String shown, String yaml) {
        LoadedConfiguration loaded = ConfigurationReader.read(shown, yaml);
        CustomRules rules = CustomRules.of(files, root, base, shown, loaded.configuration());
        Loaded project =
                ProjectKnowledge.of(shipped.knowledge(), loaded.configuration(), rules.files());
        List<Problem> problems = new ArrayList<>(loaded.problems());
        problems.addAll(rules.problems());
        problems.addAll(project.problems());
        Analyzer analyzer =
                project.knowledge().equals(shipped.knowledge())
                        ? shipped.analyzer()
                        : new Analyzer(project.knowledge());
        return of(root, base, loaded.configuration(), analyzer, problems);
    }

    private static Settings of(
            Path root,
            Path base,
            Configuration configuration,
            Analyzer analyzer,
            List<Problem> problems) {
        return new ProjectSettings(
                root,
                base,
                configuration,
                new BriefSelector(configuration),
                analyzer,
                List.copyOf(problems));
    }

    @Override
    public Optional<String> whyNoBrief(String path, String text) {
        BriefSelector.Decision decision = decide(path, text);
        return decision.brief() ? Optional.empty() : Optional.of(decision.reason());
    }

    @Override
    public BriefSelector.Decision decide(String path, String text) {
        return selector.decide(relative(path), SourceText.of(path, text));
    }

    @Override
    public Request request(String path, Instant now) {
        return configuration.requestFor(relative(path), now);
    }

    @Override
    public Analysis analyze(SourceText source, Format format, Request request, Memo memo) {
        return analyzer.analyze(source, format, request, memo);
    }

    private String relative(String path) {
        return CustomRules.shown(base, root.resolve(path).normalize());
    }
}
