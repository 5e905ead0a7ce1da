package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.document.Format;
import io.brieflint.finding.Finding;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.rule.Term;
import io.brieflint.text.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of the words that explain the words of the trade. */
class GlossaryTest {
    private static final String SHOP = "# Outage on 3 March 2026 at 14:05 UTC\n\nThe shop (";

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"CUSTOMER", "EXECUTIVE"})
    void noExplanationNeedsAnother(Audience audience) {
        List<Term> terms =
                Shipped.knowledge().catalogue().terms().values().stream()
                        .flatMap(List::stream)
                        .toList();
        assertThat(terms)
                .allSatisfy(
                        term ->
                                Stream.concat(Stream.of(term.gloss()), term.plain().stream())
                                        .filter(words -> !words.isEmpty())
                                        .forEach(
                                                words ->
                                                        assertThat(unclear(words, audience))
                                                                .as(term.name() + ": " + words)
                                                                .isEmpty()));
    }

    private static List<Finding> unclear(String words, Audience audience) {
        String text = SHOP + words + ") was down.\n";
        Request request =
                Request.at(Shipped.NOW).forAudience(audience, "test").atStage(Stage.REVIEW, "test");
        return Shipped.ANALYZER
                .analyze(SourceText.of("text.md", text), Format.MARKDOWN, request)
                .findings()
                .stream()
                .filter(finding -> finding.rule().family().equals("jargon"))
                .filter(finding -> finding.span().start() >= SHOP.length())
                .toList();
    }
}
