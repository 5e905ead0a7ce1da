package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.document.Format;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Texts of one family per file in {@code src/test/corpus/rewrites}, and below each what it reads
 * like after the first fixes that the family offers, best first; {@code (nothing)} where none may
 * be offered. {@code ⏎} is a line break. A heading {@code ## audience, stage} says who reads what
 * follows; {@code ## audience, stage, rule} asks for one rule only, as it has to for what is
 * missing.
 */
class RewritesTest {
    private static final String NOTHING = "(nothing)";

    @TestFactory
    Stream<DynamicTest> rewritesReadLikeThis() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.corpus().resolve("rewrites"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream()
                    .flatMap(RewritesTest::pairs);
        }
    }

    private static Stream<DynamicTest> pairs(Path file) {
        String family = file.getFileName().toString().replace(".md", "");
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
        Request request = Request.at(Shipped.NOW);
        Predicate<Finding> asked = RewritesTest::isAboutWords;
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                List<String> heading = List.of(line.substring(3).strip().split(", *", -1));
                request = request(heading);
                asked =
                        heading.size() < 3
                                ? RewritesTest::isAboutWords
                                : finding -> finding.rule().name().equals(heading.get(2));
            } else if (line.startsWith("- ")) {
                String before = line.substring(2);
                List<String> after = new ArrayList<>();
                while (i + after.size() + 1 < lines.size()
                        && lines.get(i + after.size() + 1).startsWith("  - ")) {
                    after.add(lines.get(i + after.size() + 1).substring(4));
                }
                Request reader = request;
                Predicate<Finding> rules = asked;
                tests.add(
                        DynamicTest.dynamicTest(
                                file.getFileName() + ":" + (i + 1) + " " + before,
                                () ->
                                        assertThat(
                                                        after(
                                                                family,
                                                                before,
                                                                reader,
                                                                rules,
                                                                after.size()))
                                                .isEqualTo(after)));
            }
        }
        return tests.stream();
    }

    private static boolean isAboutWords(Finding finding) {
        return !finding.rule().name().endsWith("-missing");
    }

    private static Request request(List<String> heading) {
        return Request.at(Shipped.NOW)
                .forAudience(Audience.ofId(heading.get(0)).orElseThrow(), "test")
                .atStage(Stage.ofId(heading.get(1)).orElseThrow(), "test");
    }

    private static List<String> after(
            String family, String before, Request request, Predicate<Finding> asked, int most) {
        String text = before.replace("⏎", "\n");
        Analysis analysis =
                Shipped.analyzerFor(family)
                        .analyze(SourceText.of("text.md", text), Format.MARKDOWN, request);
        for (Finding finding : analysis.findings()) {
            List<Fix> fixes =
                    finding.rule().family().equals(family) && asked.test(finding)
                            ? analysis.fixes(finding)
                            : List.<Fix>of();
            if (!fixes.isEmpty()) {
                return fixes.stream()
                        .limit(most)
                        .map(fix -> Fixes.apply(text, fix).replace("\n", "⏎"))
                        .toList();
            }
        }
        return List.of(NOTHING);
    }
}
