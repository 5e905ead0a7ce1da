package io.brieflint.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of a {@code rules/} folder. */
final class KnowledgeFolder {
    private static final List<String> PARTS =
            List.of("catalogue", "elements", "lexicon", "profiles");

    private KnowledgeFolder() {}

    /** Sorted by path. A part that is not there holds nothing. */
    static List<KnowledgeFile> read(Path folder) throws IOException {
        List<KnowledgeFile> files = new ArrayList<>();
        for (String part : PARTS) {
            Path root = folder.resolve(part);
            if (!Files.isDirectory(root)) {
                continue;
            }
            try (Stream<Path> paths = Files.walk(root)) {
                for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                    String name = folder.relativize(path).toString().replace('\\', '/');
                    files.add(new KnowledgeFile(name, Files.readString(path)));
                }
            }
        }
        return files;
    }
}
