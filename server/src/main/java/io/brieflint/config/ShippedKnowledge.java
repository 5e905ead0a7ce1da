package io.brieflint.config;

import io.brieflint.analysis.Analyzer;
import io.brieflint.analysis.Knowledge;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The rules, elements, profiles and words that come with Brieflint. */
public final class ShippedKnowledge {
    private static final String COMPILED = "/io/brieflint/knowledge.bin";
    static final String PATTERNS = "patterns.bin";
    private static final String YAML = "/io/brieflint/rules";

    private ShippedKnowledge() {}

    /**
     * Reads it anew; keep the result.
     *
     * @throws IllegalStateException when Brieflint itself is packed wrongly
     */
    public static Knowledge load() {
        try (InputStream compiled = ShippedKnowledge.class.getResourceAsStream(COMPILED)) {
            if (compiled == null) {
                return fromYaml();
            }
            return CompiledKnowledge.read(new BufferedInputStream(compiled, 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped rules cannot be read", e);
        }
    }

    /**
     * @param knowledge what {@link #load} gave
     */
    public static Analyzer analyzer(Knowledge knowledge) {
        try (InputStream compiled =
                ShippedKnowledge.class.getResourceAsStream("/io/brieflint/" + PATTERNS)) {
            if (compiled == null) {
                return new Analyzer(knowledge);
            }
            byte[] bytes = compiled.readAllBytes();
            return Analyzer.compiled(knowledge, ByteBuffer.wrap(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped patterns cannot be read", e);
        }
    }

    /** For runs straight from classes, before the catalogue was compiled. */
    private static Knowledge fromYaml() throws IOException {
        URL folder = ShippedKnowledge.class.getResource(YAML);
        if (folder == null) {
            return KnowledgeReader.read(List.of()).knowledge();
        }
        Loaded loaded = KnowledgeReader.read(files(folder));
        if (!loaded.problems().isEmpty()) {
            throw new IllegalStateException("the shipped rules are broken: " + loaded.problems());
        }
        return loaded.knowledge();
    }

    private static List<KnowledgeFile> files(URL folder) throws IOException {
        try {
            URI uri = folder.toURI();
            if (uri.getScheme().equals("file")) {
                return KnowledgeFolder.read(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return KnowledgeFolder.read(jar.getPath(YAML));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
