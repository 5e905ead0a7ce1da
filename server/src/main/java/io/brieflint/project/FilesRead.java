package io.brieflint.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Knows which files were read, and what stood in them. */
final class FilesRead implements ProjectFiles {
    private final ProjectFiles source;
    private final Fingerprint all = new Fingerprint();

    FilesRead(ProjectFiles source) {
        this.source = source;
    }

    /** Of all that was read so far. */
    String fingerprint() {
        return all.toString();
    }

    @Override
    public boolean exists(Path file) {
        return source.exists(file);
    }

    @Override
    public String read(Path file) throws UncheckableFile {
        all.add(file.toString());
        String text = source.read(file);
        all.add(text);
        return text;
    }

    @Override
    public List<Path> entries(Path folder) throws IOException {
        return source.entries(folder);
    }
}
