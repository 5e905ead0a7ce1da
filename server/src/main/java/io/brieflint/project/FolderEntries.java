package io.brieflint.project;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands in a folder, and which of it is worth a look. */
public final class FolderEntries {
    private static final Set<String> LEFT_OUT = Set.of("node_modules", "target");

    private FolderEntries() {}

    /** Sorted by name, so that runs repeat. */
    public static List<Path> of(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort((a, b) -> name(a).compareTo(name(b)));
        return entries;
    }

    /** Links to folders are not entered: they may lead in a circle. */
    public static boolean isEntered(Path folder) {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && !isHidden(folder)
                && !LEFT_OUT.contains(name(folder));
    }

    public static boolean isHidden(Path entry) {
        return name(entry).startsWith(".");
    }

    public static String name(Path entry) {
        Path name = entry.getFileName();
        return name == null ? "" : name.toString();
    }

    /** A path below a folder, in the words of the caller. */
    public static String join(String folder, String name) {
        if (folder.isEmpty() || folder.equals(".")) {
            return name;
        }
        return folder.endsWith("/") ? folder + name : folder + "/" + name;
    }
}
