package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.document.Format;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sentences of one family per file in {@code src/test/corpus/sentences}: guillemets mark what some
 * rule of the family is to find, sentences without marks are to be left alone. A heading {@code ##
 * audience, stage} says who reads what follows.
 */
class SentencesTest {

    @TestFactory
    Stream<DynamicTest> sentencesAreFlaggedOrLeft() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.corpus().resolve("sentences"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream()
                    .flatMap(SentencesTest::sentences);
        }
    }

    private static Stream<DynamicTest> sentences(Path file) {
        String family = file.getFileName().toString().replace(".md", "");
        Audience audience = Audience.EXECUTIVE;
        Stage stage = Stage.UPDATE;
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                String[] profile = line.substring(3).split(",\\s*");
                audience =
                        Audience.ofId(profile[0].strip())
                                .orElseThrow(() -> new AssertionError(line));
                stage = Stage.ofId(profile[1].strip()).orElseThrow(() -> new AssertionError(line));
            } else if (line.startsWith("- ")) {
                String sentence = line.substring(2);
                Audience reader = audience;
                Stage reached = stage;
                String name = file.getFileName() + ":" + (i + 1) + " " + sentence;
                tests.add(
                        DynamicTest.dynamicTest(
                                name, () -> run(family, sentence, reader, reached, name)));
            }
        }
        return tests.stream();
    }

    private static void run(
            String family, String sentence, Audience audience, Stage stage, String name) {
        Marked marked = Marked.of(sentence);
        Request request =
                Request.at(Shipped.NOW).forAudience(audience, "test").atStage(stage, "test");
        Analysis analysis =
                Shipped.analyzerFor(family)
                        .analyze(
                                SourceText.of("sentence.md", marked.text()),
                                Format.MARKDOWN,
                                request);
        List<Span> found =
                analysis.findings().stream()
                        .filter(
                                finding ->
                                        finding.rule().family().equals(family)
                                                && finding.element().isEmpty())
                        .map(finding -> finding.span())
                        .toList();
        boolean allFound =
                marked.marks().stream().allMatch(mark -> found.stream().anyMatch(mark::overlaps));
        boolean nothingElse =
                found.stream().allMatch(span -> marked.marks().stream().anyMatch(span::overlaps));
        assertThat(allFound && nothingElse)
                .as(
                        "%s for %s at %s; found: %s",
                        name, audience.id(), stage.id(), Marked.mark(marked.text(), found))
                .isTrue();
    }
}
