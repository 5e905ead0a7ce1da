package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.document.Format;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.rule.Example;
import io.brieflint.rule.Rule;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Executes the examples inside every rule: what is marked is found, nothing else is, and rewrites
 * read as written.
 */
class RuleExamplesTest {

    @TestFactory
    Stream<DynamicTest> examplesHoldWhatTheySay() {
        return Shipped.knowledge().catalogue().rules().stream()
                .flatMap(rule -> rule.examples().stream().map(example -> test(rule, example)));
    }

    private static DynamicTest test(Rule rule, Example example) {
        URI file = Shipped.root().resolve("rules/" + rule.origin().file()).toUri();
        URI line = URI.create(file + "?line=" + example.line());
        return DynamicTest.dynamicTest(
                rule.id() + ": " + example.text(), line, () -> run(rule, example));
    }

    private static void run(Rule rule, Example example) {
        String heading = example.heading().map(text -> "## " + text + "\n\n").orElse("");
        Marked marked = Marked.of(heading + example.text());
        Audience audience = example.audience().orElseGet(() -> firstAudience(rule));
        Stage stage = example.stage().orElseGet(() -> firstStage(rule, audience));
        Analysis analysis = analyze(rule, marked.text(), audience, stage);
        List<Span> found = ofRule(rule, analysis).stream().map(Finding::span).toList();
        assertThat(Marked.mark(marked.text(), found))
                .as(
                        "%s as %s at %s (%s)",
                        rule.id(), audience.id(), stage.id(), analysis.failures())
                .isEqualTo(Marked.mark(marked.text(), marked.marks()));
        example.becomes()
                .ifPresent(
                        expected -> becomes(rule, analysis, heading + expected, audience, stage));
    }

    private static void becomes(
            Rule rule, Analysis analysis, String expected, Audience audience, Stage stage) {
        Optional<Fix> fix =
                ofRule(rule, analysis).stream()
                        .flatMap(finding -> analysis.fixes(finding).stream())
                        .findFirst();
        assertThat(fix).as("a rewrite of %s for %s", rule.id(), audience.id()).isPresent();
        String fixed = Fixes.apply(analysis.brief().source().text(), fix.get());
        assertThat(fixed)
                .as("the rewrite of %s for %s", rule.id(), audience.id())
                .isEqualTo(expected);
        for (Audience reader : Audience.values()) {
            staysClean(rule, analysis.brief().source().text(), fixed, fix.get(), reader, stage);
        }
    }

    /**
     * Whoever reads it, a rewrite brings nothing new to remark on; a template's own gap excepted.
     */
    private static void staysClean(
            Rule rule, String before, String fixed, Fix fix, Audience reader, Stage stage) {
        Analysis after = analyze(rule, fixed, reader, stage);
        assertThat(ofRule(rule, after).stream().map(Finding::span).toList())
                .as("%s is gone after its rewrite for %s: %s", rule.id(), reader.id(), fixed)
                .isEmpty();
        TreeSet<String> known = new TreeSet<>();
        loud(analyze(rule, before, reader, stage))
                .forEach(finding -> known.add(finding.rule() + " " + finding.key()));
        List<String> news = new ArrayList<>();
        for (Finding finding : loud(after)) {
            boolean gap =
                    fix.applicability() == Applicability.TEMPLATE
                            && finding.rule().family().equals("placeholder");
            if (!gap
                    && finding.element().isEmpty()
                    && !known.contains(finding.rule() + " " + finding.key())) {
                news.add(finding.rule() + ": " + finding.key());
            }
        }
        assertThat(news).as("new findings for %s in: %s", reader.id(), fixed).isEmpty();
    }

    private static List<Finding> loud(Analysis analysis) {
        return analysis.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
                .toList();
    }

    private static List<Finding> ofRule(Rule rule, Analysis analysis) {
        return analysis.findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .toList();
    }

    private static Analysis analyze(Rule rule, String text, Audience audience, Stage stage) {
        Request request =
                Request.at(Shipped.NOW).forAudience(audience, "test").atStage(stage, "test");
        return Shipped.analyzerFor(rule.id())
                .analyze(SourceText.of("example.md", text), Format.MARKDOWN, request);
    }

    private static Audience firstAudience(Rule rule) {
        for (Audience audience : Audience.values()) {
            boolean meant =
                    rule.when().audiences().isEmpty() || rule.when().audiences().contains(audience);
            if (meant && rule.loudness().of(audience, firstStage(rule, audience)).isPresent()) {
                return audience;
            }
        }
        throw new AssertionError(rule.id() + " speaks to nobody");
    }

    private static Stage firstStage(Rule rule, Audience audience) {
        for (Stage stage : Stage.values()) {
            boolean meant = rule.when().stages().isEmpty() || rule.when().stages().contains(stage);
            if (meant && rule.loudness().of(audience, stage).isPresent()) {
                return stage;
            }
        }
        return Stage.UPDATE;
    }
}
