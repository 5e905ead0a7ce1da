package io.brieflint.project;

import io.brieflint.config.Configuration;
import io.brieflint.config.KnowledgeFile;
import io.brieflint.rule.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rule files of a project. */
public record CustomRules(List<KnowledgeFile> files, List<Problem> problems) {

    /**
     * @param source where files are read from
     * @param root that problems name files from
     * @param base that the configuration's paths start from
     * @param shown the configuration, as problems name it
     */
    static CustomRules of(
            ProjectFiles source, Path root, Path base, String shown, Configuration configuration) {
        CustomRules rules = new CustomRules(new ArrayList<>(), new ArrayList<>());
        for (String folder : configuration.customRules()) {
            Path path = base.resolve(folder);
            if (Files.isDirectory(path)) {
                rules.readFolder(source, root, path);
            } else {
                rules.problems.add(
                        new Problem(shown, 1, 1, "custom-rules: there is no folder " + folder));
            }
        }
        return rules;
    }

    /** A path from a folder, with forward slashes; absolute when they share nothing. */
    static String shown(Path from, Path path) {
        boolean related = from.isAbsolute() == path.isAbsolute();
        return (related ? from.relativize(path) : path).toString().replace('\\', '/');
    }

    private void readFolder(ProjectFiles source, Path root, Path folder) {
        try {
            for (Path entry : source.entries(folder)) {
                String name = FolderEntries.name(entry);
                if (FolderEntries.isEntered(entry)) {
                    readFolder(source, root, entry);
                } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
                    readFile(source, root, entry);
                }
            }
        } catch (IOException e) {
            problems.add(problem(root, folder, UncheckableFile.because(e)));
        }
    }

    private void readFile(ProjectFiles source, Path root, Path file) {
        try {
            files.add(new KnowledgeFile(shown(root, file), source.read(file)));
        } catch (UncheckableFile e) {
            problems.add(problem(root, file, e));
        }
    }

    private static Problem problem(Path root, Path file, UncheckableFile reason) {
        return new Problem(shown(root, file.normalize()), 1, 1, reason.getMessage());
    }
}
