package io.brieflint.project;

import io.brieflint.document.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files below a folder that may be briefs. */
public final class TextFiles {
    private TextFiles() {}

    /** Sorted by name within each folder. What cannot be listed is left out. */
    public static List<Path> below(Path folder) {
        List<Path> found = new ArrayList<>();
        collect(folder, IgnoreRules.in(folder), found);
        return found;
    }

    /** By its name alone. */
    public static boolean mayBeText(String name) {
        return Format.of(name) != Format.PLAIN
                || name.regionMatches(true, name.length() - 4, ".txt", 0, 4)
                || name.indexOf('.') < 0;
    }

    private static void collect(Path folder, IgnoreRules ignored, List<Path> found) {
        try {
            for (Path entry : FolderEntries.of(folder)) {
                boolean entered = FolderEntries.isEntered(entry);
                if (ignored.leaveOut(entry, entered)) {
                    continue;
                }
                if (entered) {
                    collect(entry, ignored.and(entry), found);
                } else if (Files.isRegularFile(entry)
                        && !FolderEntries.isHidden(entry)
                        && mayBeText(FolderEntries.name(entry))) {
                    found.add(entry);
                }
            }
        } catch (IOException e) {
            // A folder that may not be read has nothing to show to its reader.
        }
    }
}
