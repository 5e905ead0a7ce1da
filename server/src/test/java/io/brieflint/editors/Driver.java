package io.brieflint.editors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with a {@code run.sh}. */
record Driver(Path folder) {
    static List<Driver> in(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(path -> Files.exists(path.resolve("run.sh")))
                    .sorted()
                    .map(Driver::new)
                    .toList();
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    Path script() {
        return folder.resolve("run.sh");
    }

    List<String> packages() throws IOException {
        return Files.readAllLines(folder.resolve("packages"));
    }

    /** Fetches much, so that not everybody waits for it. */
    boolean onlyWhenAskedFor() {
        return Files.exists(folder.resolve("only-when-asked-for"));
    }
}
