package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.document.Format;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Finding;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is made unasked, on all texts of this project at once. */
class FixAllTest {
    private static final Set<Applicability> SAFE = Set.of(Applicability.SAFE);

    @Test
    void twiceIsOnce() throws IOException {
        for (String text : texts()) {
            String once = Fixes.repair(analyze(text), SAFE, FixAllTest::analyze).text();
            String twice = Fixes.repair(analyze(once), SAFE, FixAllTest::analyze).text();
            assertThat(twice).isEqualTo(once);
        }
    }

    @Test
    void theOrderOfFindingsDoesNotMatter() throws IOException {
        Random random = new Random(7);
        for (String text : texts()) {
            Analysis analysis = analyze(text);
            String inOrder = once(analysis, analysis.findings());
            for (int i = 0; i < 5; i++) {
                List<Finding> shuffled = new ArrayList<>(analysis.findings());
                Collections.shuffle(shuffled, random);
                assertThat(once(analysis, shuffled)).isEqualTo(inOrder);
            }
        }
    }

    @Test
    void allPlacesOfAFindingAreFixedTogether() {
        String text = "- 13:10 PM UTC: first report\n- 13:40 PM UTC: repaired\n";
        Analysis analysis = analyze(text);

        assertThat(once(analysis, analysis.findings()))
                .isEqualTo("- 13:10 UTC: first report\n- 13:40 UTC: repaired\n");
    }

    @Test
    void whatIsFixedAsAWholeCanBeShownAsEdits() throws IOException {
        for (String text : texts()) {
            String fixed = Fixes.repair(analyze(text), SAFE, FixAllTest::analyze).text();
            assertThat(Fixes.apply(text, Fixes.between(text, fixed))).isEqualTo(fixed);
        }
        assertThat(Fixes.apply("a\nb", Fixes.between("a\nb", "a\nx\nb"))).isEqualTo("a\nx\nb");
        assertThat(Fixes.between("same", "same")).isEmpty();
    }

    @Test
    void whatSomebodyElseSaidStays() {
        String text = "> We act in order to help.\n\nThe note says \"in order to help\".\n";

        assertThat(Fixes.repair(analyze(text), SAFE, FixAllTest::analyze).text()).isEqualTo(text);
    }

    private static String once(Analysis analysis, List<Finding> findings) {
        return Fixes.apply(
                analysis.brief().source().text(),
                Fixes.edits(analysis, findings, Applicability.SAFE));
    }

    private static Analysis analyze(String text) {
        return Shipped.ANALYZER.analyze(
                SourceText.of("text.md", text),
                Format.MARKDOWN,
                Request.at(Shipped.NOW)
                        .forAudience(Audience.CUSTOMER, "test")
                        .atStage(Stage.UPDATE, "test"));
    }

    /** Briefs as they are, and the sentences of each family as one text. */
    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String folder : List.of("briefs", "notices", "sentences", "rewrites")) {
            try (Stream<Path> files = Files.walk(Shipped.corpus().resolve(folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                    String text = Files.readString(file);
                    boolean lines = folder.equals("sentences") || folder.equals("rewrites");
                    texts.add(lines ? sentences(text) : text);
                }
            }
        }
        return texts;
    }

    private static String sentences(String text) {
        StringBuilder sentences = new StringBuilder();
        text.lines()
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2).replace("«", "").replace("»", ""))
                .forEach(line -> sentences.append(line.replace("⏎", "\n")).append("\n\n"));
        return sentences.toString();
    }
}
