package io.brieflint.project;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Analyzer;
import io.brieflint.analysis.Knowledge;
import io.brieflint.analysis.Memo;
import io.brieflint.analysis.Request;
import io.brieflint.config.BriefSelector;
import io.brieflint.config.Configuration;
import io.brieflint.config.Loaded;
import io.brieflint.config.ProjectKnowledge;
import io.brieflint.config.ProjectVocabulary;
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
 * @param chain the configuration and those it extends
 * @param fingerprint of the configuration and the rules of the project
 */
public record ProjectSettings(
        Path root,
        Path base,
        ConfigurationChain chain,
        BriefSelector selector,
        Analyzer analyzer,
        List<Problem> problems,
        String fingerprint)
        implements Settings {

    static Settings shipped(Shipped shipped, Path root) {
        return of(root, root, ConfigurationChain.NONE, shipped.analyzer(), List.of(), "");
    }

    /** A configuration that cannot be read is a problem; what comes with Brieflint stands. */
    static Settings read(Shipped shipped, ProjectFiles source, Path root, Path file) {
        FilesRead files = new FilesRead(source);
        Path base = file.getParent() == null ? root : file.getParent();
        String shown = CustomRules.shown(root, file);
        try {
            return read(shipped, files, root, base, shown, files.read(file));
        } catch (UncheckableFile e) {
            Problem problem = new Problem(shown, 1, 1, e.getMessage());
            return of(
                    root,
                    base,
                    ConfigurationChain.NONE,
                    shipped.analyzer(),
                    List.of(problem),
                    files.fingerprint());
        }
    }

    private static Settings read(
            Shipped shipped, FilesRead files, Path root, Path base, String shown, String yaml) {
        ConfigurationChain chain = ConfigurationChain.read(files, root, base, shown, yaml);
        CustomRules rules = chain.customRules(root);
        Loaded project = ProjectKnowledge.of(shipped.knowledge(), chain.merged(), rules.files());
        List<Problem> problems = new ArrayList<>(chain.problems());
        problems.addAll(rules.problems());
        problems.addAll(project.problems());
        Analyzer analyzer =
                project.knowledge().equals(shipped.knowledge())
                        ? shipped.analyzer()
                        : new Analyzer(project.knowledge());
        return of(root, base, chain, analyzer, problems, files.fingerprint());
    }

    private static Settings of(
            Path root,
            Path base,
            ConfigurationChain chain,
            Analyzer analyzer,
            List<Problem> problems,
            String fingerprint) {
        return new ProjectSettings(
                root,
                base,
                chain,
                new BriefSelector(chain.merged()),
                analyzer,
                List.copyOf(problems),
                fingerprint);
    }

    @Override
    public Optional<String> whyNoBrief(String path, String text) {
        BriefSelector.Decision decision = decide(path, text);
        return decision.brief() ? Optional.empty() : Optional.of(decision.reason());
    }

    @Override
    public BriefSelector.Decision decide(String path, String text) {
        return selector.decide(relative(path), above(), SourceText.of(path, text));
    }

    private String above() {
        Path name = base.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    @Override
    public ProjectVocabulary vocabulary() {
        return configuration().vocabulary();
    }

    @Override
    public Request request(String path, Instant now) {
        return configuration().requestFor(relative(path), now);
    }

    @Override
    public Optional<Knowledge> knowledge() {
        return Optional.of(analyzer.knowledge());
    }

    @Override
    public Optional<Rule> rule(RuleId id) {
        return analyzer.knowledge().catalogue().rule(id);
    }

    @Override
    public Analysis analyze(SourceText source, Format format, Request request, Memo memo) {
        return analyzer.analyze(source, format, request, memo);
    }

    /** All that holds, whatever file it stands in. */
    public Configuration configuration() {
        return chain.merged();
    }

    /** A path as the configuration sees it. */
    public String relative(String path) {
        return CustomRules.shown(base, root.resolve(path).normalize());
    }
}
