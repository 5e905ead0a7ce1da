package io.brieflint.project;

import io.brieflint.analysis.Analyzer;
import io.brieflint.config.Configuration;
import io.brieflint.config.Loaded;
import io.brieflint.config.ProjectKnowledge;
import io.brieflint.rule.Problem;
import io.brieflint.rule.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules that a project wrote itself, and an analyzer that knows them.
 *
 * @param problems what is wrong with the files
 */
public record OwnRules(List<Rule> rules, Analyzer analyzer, List<Problem> problems) {

    /** Those that the brieflint.yaml for this folder names; empty when there is none. */
    public static Optional<OwnRules> ofProject(Engine engine, Path folder) {
        Path inside = folder.resolve(Configuration.FILE_NAME);
        if (engine.configuration(inside).isEmpty()) {
            return Optional.empty();
        }
        return engine.settings(inside, Optional.empty()) instanceof ProjectSettings settings
                ? Optional.of(of(engine, settings.analyzer(), settings.problems()))
                : Optional.empty();
    }

    /**
     * Those in a folder, read with the words of its project.
     *
     * @param root that problems name files from
     */
    public static OwnRules inFolder(Engine engine, Path root, Path folder) {
        Path inside = folder.resolve(Configuration.FILE_NAME);
        Configuration configuration =
                engine.settings(inside, Optional.empty()) instanceof ProjectSettings settings
                        ? settings.configuration()
                        : Configuration.NONE;
        CustomRules files = CustomRules.inFolder(root, folder);
        Loaded loaded = ProjectKnowledge.of(engine.knowledge(), configuration, files.files());
        List<Problem> problems = new ArrayList<>(files.problems());
        for (Problem problem : loaded.problems()) {
            boolean here =
                    files.files().stream().anyMatch(file -> file.path().equals(problem.file()));
            if (here) {
                problems.add(problem);
            }
        }
        return of(engine, new Analyzer(loaded.knowledge()), problems);
    }

    private static OwnRules of(Engine engine, Analyzer analyzer, List<Problem> problems) {
        List<Rule> shipped = engine.knowledge().catalogue().rules();
        List<Rule> own = new ArrayList<>(analyzer.knowledge().catalogue().rules());
        own.removeAll(shipped);
        return new OwnRules(own, analyzer, problems);
    }
}
