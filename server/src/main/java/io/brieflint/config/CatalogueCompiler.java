package io.brieflint.config;

import io.brieflint.analysis.Analyzer;
import io.brieflint.rule.Problem;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Turns the YAML of {@code rules/} into the two binary files that Brieflint starts from: what rules
 * say, and their patterns.
 */
public final class CatalogueCompiler {
    private CatalogueCompiler() {}

    /**
     * @param args the folder of the YAML files and the file to write; the patterns go beside it
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: CatalogueCompiler RULES_FOLDER OUTPUT_FILE");
            System.exit(2);
        }
        System.exit(compile(Path.of(args[0]).normalize(), Path.of(args[1]), System.err));
    }

    /**
     * @return the exit code: 1 when a file has a problem, and then nothing is written
     */
    static int compile(Path folder, Path output, PrintStream messages) throws IOException {
        Loaded loaded = KnowledgeReader.read(KnowledgeFolder.read(folder));
        for (Problem problem : loaded.problems()) {
            String file = folder.resolve(problem.file()).toString();
            messages.println(
                    new Problem(file, problem.line(), problem.column(), problem.message()));
        }
        if (!loaded.problems().isEmpty()) {
            messages.println("The rules are not compiled; problems: " + loaded.problems().size());
            return 1;
        }
        Files.createDirectories(output.toAbsolutePath().getParent());
        Files.write(output, KnowledgeWriter.write(loaded.knowledge()));
        Path patterns = output.resolveSibling(ShippedKnowledge.PATTERNS);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(patterns)))) {
            Analyzer.writePatterns(loaded.knowledge(), out);
        }
        return 0;
    }
}
