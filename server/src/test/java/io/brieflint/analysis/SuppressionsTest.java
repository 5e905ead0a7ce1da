package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.document.Format;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionsTest {
    private static final String VAGUE = "Some customers cannot pay.";

    @Test
    void aCommentKeepsTheNextBlockQuiet() {
        Analysis analysis =
                analyze(
                        "<!-- brieflint-ignore impact/vague-count: count due -->\n"
                                + VAGUE
                                + "\n\n"
                                + VAGUE);
        assertThat(places(analysis)).hasSize(1);
        assertThat(analysis.suppressed()).hasSize(1);
        assertThat(analysis.suppressed().get(0).suppression().reason()).isEqualTo("count due");
    }

    @Test
    void aCommentInsideABlockKeepsThatBlockQuiet() {
        assertThat(places(analyze("- " + VAGUE + " <!-- brieflint-ignore impact -->\n- " + VAGUE)))
                .hasSize(1);
    }

    @Test
    void aRangeKeepsAllBetweenQuiet() {
        String text =
                "<!-- brieflint-ignore-start impact -->\n\n"
                        + VAGUE
                        + "\n\n"
                        + VAGUE
                        + "\n\n<!-- brieflint-ignore-end -->\n\n"
                        + VAGUE;
        assertThat(places(analyze(text))).hasSize(1);
    }

    @Test
    void aWholeFileCanBeQuiet() {
        assertThat(
                        analyze("<!-- brieflint-ignore-file all: kept as published -->\n\n" + VAGUE)
                                .findings())
                .isEmpty();
    }

    @Test
    void aRequestThatKeepsNothingQuietIsReported() {
        Analysis analysis =
                analyze("<!-- brieflint-ignore blame/forgot-to: left over -->\n\n" + VAGUE);
        assertThat(analysis.unusedSuppressions())
                .extracting(Suppression::rule)
                .containsExactly("blame/forgot-to");
    }

    @Test
    void theConfigurationCanKeepAFileQuiet() {
        Request request =
                new Request(
                        java.util.Optional.of(Audience.EXECUTIVE),
                        "test",
                        java.util.Optional.of(Stage.UPDATE),
                        "test",
                        Shipped.NOW,
                        List.of(
                                new Suppression(
                                        "impact", "agreed", new io.brieflint.text.Span(0, 0))),
                        java.util.Map.of());
        Analysis analysis =
                Shipped.ANALYZER.analyze(SourceText.of("a.txt", VAGUE), Format.PLAIN, request);
        assertThat(places(analysis)).isEmpty();
    }

    @Test
    void theConfigurationCanKeepOneLineOfPlainTextQuiet() {
        Request request =
                new Request(
                        java.util.Optional.of(Audience.EXECUTIVE),
                        "test",
                        java.util.Optional.of(Stage.UPDATE),
                        "test",
                        Shipped.NOW,
                        List.of(
                                new Suppression(
                                        "impact/vague-count",
                                        "agreed",
                                        "cannot pay",
                                        new io.brieflint.text.Span(0, 0))),
                        java.util.Map.of());
        String text = VAGUE + "\n\nSome customers cannot sign in.\n";
        Analysis analysis =
                Shipped.ANALYZER.analyze(SourceText.of("a.txt", text), Format.PLAIN, request);
        assertThat(places(analysis)).hasSize(1);
        assertThat(analysis.suppressed()).hasSize(1);
    }

    private static List<String> places(Analysis analysis) {
        return analysis.findings().stream()
                .filter(finding -> finding.rule().toString().equals("impact/vague-count"))
                .map(finding -> analysis.brief().source().text(finding.span()))
                .toList();
    }

    private static Analysis analyze(String text) {
        Request request =
                Request.at(Shipped.NOW)
                        .forAudience(Audience.EXECUTIVE, "test")
                        .atStage(Stage.UPDATE, "test");
        return Shipped.ANALYZER.analyze(SourceText.of("brief.md", text), Format.MARKDOWN, request);
    }
}
