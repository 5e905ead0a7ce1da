package io.brieflint.project;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Analyzer;
import io.brieflint.analysis.Knowledge;
import io.brieflint.analysis.Memo;
import io.brieflint.analysis.Request;
import io.brieflint.config.BriefSelector;
import io.brieflint.config.Configuration;
import io.brieflint.config.ConfigurationReader;
import io.brieflint.config.Loaded;
import io.brieflint.config.LoadedConfiguration;
import io.brieflint.config.ProjectKnowledge;
import io.brieflint.config.ShippedKnowledge;
import io.brieflint.document.Format;
import io.brieflint.finding.RuleId;
import io.brieflint.rule.Problem;
import io.brieflint.rule.Rule;
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

    static Settings shipped(Engine engine, Path root) {
        return of(
                root,
                root,
                Configuration.NONE,
                ShippedKnowledge.analyzer(engine.knowledge()),
                List.of());
    }

    /** A configuration that cannot be read is a problem; what comes with Brieflint stands. */
    static Settings read(Knowledge shipped, Path root, Path file) {
        Path base = file.getParent() == null ? root : file.getParent();
        String shown = CustomRules.shown(root, file);
        try {
            return read(shipped, root, base, shown, FileText.read(file));
        } catch (UncheckableFile e) {
            Problem problem = new Problem(shown, 1, 1, e.getMessage());
            return of(
                    root,
                    base,
                    Configuration.NONE,
                    ShippedKnowledge.analyzer(shipped),
                    List.of(problem));
        }
    }

    private static Settings read(
            Knowledge shipped, Path root, Path base, String shown, String yaml) {
        LoadedConfiguration loaded = ConfigurationReader.read(shown, yaml);
        CustomRules rules = CustomRules.of(root, base, shown, loaded.configuration());
        Loaded project = ProjectKnowledge.of(shipped, loaded.configuration(), rules.files());
        List<Problem> problems = new ArrayList<>(loaded.problems());
        problems.addAll(rules.problems());
        problems.addAll(project.problems());
        Analyzer analyzer =
                project.knowledge().equals(shipped)
                        ? ShippedKnowledge.analyzer(shipped)
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
        BriefSelector.Decision decision =
                selector.decide(relative(path), SourceText.of(path, text));
        return decision.brief() ? Optional.empty() : Optional.of(decision.reason());
    }

    @Override
    public Request request(String path, Instant now) {
        return configuration.requestFor(relative(path), now);
    }

    @Override
    public Optional<Rule> rule(RuleId id) {
        return analyzer.knowledge().catalogue().rule(id);
    }

    @Override
    public Analysis analyze(SourceText source, Format format, Request request, Memo memo) {
        return analyzer.analyze(source, format, request, memo);
    }

    private String relative(String path) {
        return CustomRules.shown(base, root.resolve(path).normalize());
    }
}
