package io.brieflint.lsp;

import io.brieflint.config.Configuration;
import io.brieflint.document.Format;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a document stands.
 *
 * @param uri as the client writes it
 * @param file absolute; empty for a document that has no file yet
 * @param language as the client calls it
 */
record Place(String uri, Optional<Path> file, String language) {
    private static final Set<String> PLAIN = Set.of("plaintext", "text", "txt", "plain");
    private static final Map<String, Format> FORMATS =
            Map.of(
                    "markdown", Format.MARKDOWN,
                    "asciidoc", Format.ASCIIDOC,
                    "adoc", Format.ASCIIDOC,
                    "html", Format.HTML,
                    "restructuredtext", Format.RESTRUCTURED_TEXT,
                    "rst", Format.RESTRUCTURED_TEXT);
    private static final String FILE = "file";
    private static final String YAML = "yaml";

    static Place of(String uri, String language) {
        return new Place(uri, file(uri), language.toLowerCase(Locale.ROOT));
    }

    /** Empty for what is no file, or is named in a way that this system does not know. */
    static Optional<Path> file(String uri) {
        try {
            URI parsed = URI.create(uri);
            boolean isFile = FILE.equalsIgnoreCase(parsed.getScheme());
            return isFile
                    ? Optional.of(Path.of(parsed).toAbsolutePath().normalize())
                    : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Empty for languages that no brief is written in. */
    Optional<Format> format() {
        if (FORMATS.containsKey(language)) {
            return Optional.of(FORMATS.get(language));
        }
        return PLAIN.contains(language) ? Optional.of(Format.of(uri)) : Optional.empty();
    }

    /** The last part of the name. */
    String name() {
        int query = uri.indexOf('?');
        String path = query < 0 ? uri : uri.substring(0, query);
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
    }

    /** The file, or the one that would be written if it were saved in a folder. */
    Path fileIn(Path folder) {
        return file.orElseGet(() -> named(folder));
    }

    private Path named(Path folder) {
        String ending = format().orElse(Format.MARKDOWN).ending();
        String name = name().indexOf('.') < 0 ? name() + ending : name();
        try {
            return folder.resolve(name).normalize();
        } catch (InvalidPathException e) {
            return folder.resolve("untitled" + ending);
        }
    }

    boolean isYaml() {
        String name = name();
        return language.equals(YAML) || name.endsWith(".yaml") || name.endsWith(".yml");
    }

    boolean isConfiguration() {
        return name().equals(Configuration.FILE_NAME);
    }
}
