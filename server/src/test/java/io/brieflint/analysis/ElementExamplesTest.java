package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.document.Format;
import io.brieflint.element.Element;
import io.brieflint.element.ElementState;
import io.brieflint.element.ElementStatus;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.rule.Example;
import io.brieflint.text.SourceText;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Executes the examples inside every element: the good ones answer the reader's question, the bad
 * ones do not.
 */
class ElementExamplesTest {

    @TestFactory
    Stream<DynamicTest> examplesHoldWhatTheySay() {
        return Shipped.knowledge().elements().stream()
                .flatMap(
                        element ->
                                element.examples().stream()
                                        .map(
                                                example ->
                                                        DynamicTest.dynamicTest(
                                                                element.id()
                                                                        + ": "
                                                                        + example.text(),
                                                                () -> run(element, example))));
    }

    private static void run(Element element, Example example) {
        String heading = example.heading().map(text -> "## " + text + "\n\n").orElse("");
        Request request =
                Request.at(Shipped.NOW)
                        .forAudience(example.audience().orElse(Audience.EXECUTIVE), "test")
                        .atStage(example.stage().orElse(Stage.UPDATE), "test");
        Analysis analysis =
                Shipped.ANALYZER.analyze(
                        SourceText.of("example.md", heading + example.text()),
                        Format.MARKDOWN,
                        request);
        ElementState state =
                analysis.elements().stream()
                        .filter(found -> found.element().id().equals(element.id()))
                        .findFirst()
                        .orElseThrow();
        boolean answered = state.status() == ElementStatus.PRESENT;
        assertThat(answered)
                .as(
                        "%s answered by “%s” (%s, evidence %s)",
                        element.id(), example.text(), state.status(), state.evidence())
                .isEqualTo(example.kind() == Example.Kind.GOOD);
    }
}
