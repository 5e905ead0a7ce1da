package io.brieflint.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where configuration and rule files are read from. In an editor, what is open counts. */
public interface ProjectFiles {
    boolean exists(Path file);

    String read(Path file) throws UncheckableFile;

    /** Sorted by name. */
    List<Path> entries(Path folder) throws IOException;

    /** As they are stored. */
    ProjectFiles ON_DISK =
            new ProjectFiles() {
                @Override
                public boolean exists(Path file) {
                    return Files.exists(file);
                }

                @Override
                public String read(Path file) throws UncheckableFile {
                    return FileText.read(file);
                }

                @Override
                public List<Path> entries(Path folder) throws IOException {
                    return FolderEntries.of(folder);
                }
            };
}
