package io.brieflint.project;

import io.brieflint.config.Configuration;
import io.brieflint.config.ConfigurationReader;
import io.brieflint.config.LoadedConfiguration;
import io.brieflint.config.ProjectVocabulary;
import io.brieflint.rule.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A configuration and those that it {@code extends}, the most general first: what stands later
 * counts more. Globs mean files below the folder of the configuration that extends, so that several
 * projects can share one; folders of rules lie beside the file that names them.
 */
public final class ConfigurationChain {
    static final ConfigurationChain NONE = new ConfigurationChain(ProjectFiles.ON_DISK);

    /**
     * @param shown its path for people
     */
    public record Link(String shown, Path folder, Configuration configuration) {}

    private final List<Link> links = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private final ProjectFiles source;

    private ConfigurationChain(ProjectFiles source) {
        this.source = source;
    }

    static ConfigurationChain read(
            ProjectFiles source, Path root, Path folder, String shown, String yaml) {
        ConfigurationChain chain = new ConfigurationChain(source);
        chain.add(root, folder, shown, yaml, new LinkedHashSet<>());
        return chain;
    }

    /** Most general first, the one that counts for a file last. */
    public List<Link> links() {
        return List.copyOf(links);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    CustomRules customRules(Path root) {
        CustomRules all = new CustomRules(new ArrayList<>(), new ArrayList<>());
        for (Link link : links) {
            all.addAll(
                    CustomRules.of(
                            source, root, link.folder(), link.shown(), link.configuration()));
        }
        return all;
    }

    /** All in one. */
    Configuration merged() {
        if (links.isEmpty()) {
            return Configuration.NONE;
        }
        Configuration own = links.get(links.size() - 1).configuration();
        if (links.size() == 1) {
            return own;
        }
        return new Configuration(
                own.file(),
                all(Configuration::audiences),
                all(Configuration::stages),
                all(Configuration::rules),
                all(Configuration::customRules),
                vocabulary(),
                all(Configuration::include),
                all(Configuration::exclude),
                all(Configuration::ignores),
                own.named(),
                own.extended(),
                all(Configuration::approval),
                all(Configuration::regimes));
    }

    private void add(Path root, Path folder, String shown, String yaml, Set<Path> open) {
        LoadedConfiguration loaded = ConfigurationReader.read(shown, yaml);
        problems.addAll(loaded.problems());
        for (String general : loaded.configuration().extended()) {
            extend(root, folder.resolve(general).normalize(), shown, yaml, open);
        }
        links.add(new Link(shown, folder, loaded.configuration()));
    }

    private void extend(Path root, Path file, String from, String yaml, Set<Path> open) {
        String shown = CustomRules.shown(root, file);
        if (!open.add(file)) {
            problems.add(
                    new Problem(from, line(yaml), 1, "extends: " + shown + " leads in a circle"));
            return;
        }
        try {
            Path folder = file.getParent() == null ? root : file.getParent();
            add(root, folder, shown, source.read(file), open);
        } catch (UncheckableFile e) {
            problems.add(
                    new Problem(from, line(yaml), 1, "extends: " + shown + ": " + e.getMessage()));
        }
        open.remove(file);
    }

    private static int line(String yaml) {
        List<String> lines = yaml.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("extends")) {
                return i + 1;
            }
        }
        return 1;
    }

    private <T> List<T> all(Function<Configuration, List<T>> part) {
        List<T> all = new ArrayList<>();
        links.forEach(link -> all.addAll(part.apply(link.configuration())));
        return all;
    }

    private ProjectVocabulary vocabulary() {
        Map<String, String> severities = new LinkedHashMap<>();
        links.forEach(link -> severities.putAll(link.configuration().vocabulary().severities()));
        return new ProjectVocabulary(
                words(ProjectVocabulary::services),
                words(ProjectVocabulary::people),
                words(ProjectVocabulary::roles),
                words(ProjectVocabulary::teams),
                words(ProjectVocabulary::internalNames),
                words(ProjectVocabulary::glossary),
                severities,
                riskScale(),
                words(ProjectVocabulary::approvedPhrases),
                words(ProjectVocabulary::forbiddenPhrases));
    }

    private <T> List<T> words(Function<ProjectVocabulary, List<T>> part) {
        return all(configuration -> part.apply(configuration.vocabulary()));
    }

    /** A scale is one whole. */
    private List<String> riskScale() {
        List<String> scale = List.of();
        for (Link link : links) {
            List<String> own = link.configuration().vocabulary().riskScale();
            scale = own.isEmpty() ? scale : own;
        }
        return scale;
    }
}
