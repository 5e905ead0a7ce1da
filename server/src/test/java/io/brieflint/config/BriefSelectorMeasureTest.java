package io.brieflint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.brieflint.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measures the selector on texts that lie beside the repository or on the machine. */
class BriefSelectorMeasureTest {
    private static final BriefSelector SELECTOR = new BriefSelector(Configuration.NONE);
    private static final Path DOCUMENTATION = Path.of("/usr/share/doc");

    @Test
    void realWriteUpsAreBriefs() throws IOException {
        Optional<Path> corpus = corpus();
        assumeTrue(corpus.isPresent(), "SKIPPED: no shared/corpus beside the repository");
        List<String> missed = new ArrayList<>();
        List<String> rows = Files.readAllLines(corpus.get().resolve("index.tsv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] columns = row.split("\t", -1);
            String path = columns[3].substring(columns[3].indexOf(':') + 1);
            Path file = corpus.get().resolve("docs/" + columns[0] + "-" + columns[1] + ".md");
            if (!decide(path, Files.readString(file)).brief()) {
                missed.add(path);
            }
        }
        assertThat(missed.size()).as("missed: %s", missed).isLessThanOrEqualTo(4);
    }

    @Test
    void ordinaryFilesOfThisMachineAreNone() throws IOException {
        assumeTrue(Files.isDirectory(DOCUMENTATION), "SKIPPED: no /usr/share/doc here");
        List<String> taken = new ArrayList<>();
        int seen = 0;
        for (Path file : ordinaryFiles()) {
            // As a page among others, so that only its text speaks.
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            seen++;
            if (decide("docs/page.md", text).brief()) {
                taken.add(file.toString());
            }
        }
        assumeTrue(seen >= 100, "SKIPPED: too few files in /usr/share/doc: " + seen);
        assertThat(taken.size() * 200).as("%s of %s", taken, seen).isLessThanOrEqualTo(seen);
    }

    private static List<Path> ordinaryFiles() throws IOException {
        try (Stream<Path> files = Files.walk(DOCUMENTATION)) {
            return files.filter(Files::isRegularFile)
                    .filter(BriefSelectorMeasureTest::isText)
                    .sorted()
                    .limit(2000)
                    .toList();
        }
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return Stream.of("copyright", ".md", ".txt", ".rst", "README", "NEWS")
                .anyMatch(name::endsWith);
    }

    private static Optional<Path> corpus() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path corpus = at.resolve("shared/corpus");
            if (Files.exists(corpus.resolve("index.tsv"))) {
                return Optional.of(corpus);
            }
        }
        return Optional.empty();
    }

    private static BriefSelector.Decision decide(String path, String text) {
        return SELECTOR.decide(path, SourceText.of(path, text));
    }
}
