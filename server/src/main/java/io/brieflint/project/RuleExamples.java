package io.brieflint.project;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Analyzer;
import io.brieflint.analysis.Fixes;
import io.brieflint.analysis.Request;
import io.brieflint.document.Format;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Fix;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.rule.Example;
import io.brieflint.rule.Problem;
import io.brieflint.rule.Rule;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs the examples inside rules: what guillemets mark is found, nothing else is, and the first
 * rewrite reads as {@code becomes} says.
 */
public final class RuleExamples {
    /** Examples are judged at one moment, so that they hold tomorrow. */
    private static final Instant NOW = Instant.parse("2026-03-03T15:00:00Z");

    private final Analyzer analyzer;

    public RuleExamples(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** What does not hold; empty when all do. */
    public List<Problem> problems(Rule rule) {
        List<Problem> problems = new ArrayList<>();
        for (Example example : rule.examples()) {
            run(rule, example)
                    .ifPresent(
                            message ->
                                    problems.add(
                                            new Problem(
                                                    rule.origin().file(),
                                                    example.line(),
                                                    1,
                                                    rule.id() + ": " + message)));
        }
        return problems;
    }

    private Optional<String> run(Rule rule, Example example) {
        String heading = example.heading().map(text -> "## " + text + "\n\n").orElse("");
        String expected = heading + example.text();
        String text = expected.replace("«", "").replace("»", "");
        Optional<Audience> audience = example.audience().or(() -> firstAudience(rule));
        if (audience.isEmpty()) {
            return Optional.of("it speaks to nobody; look at its severity and its \"when\"");
        }
        Stage stage = example.stage().orElseGet(() -> firstStage(rule, audience.get()));
        Analysis analysis = analyze(text, audience.get(), stage);
        List<Finding> found = ofRule(rule, analysis);
        String marked = mark(text, found);
        if (!marked.equals(expected)) {
            return Optional.of(
                    difference(example, found.isEmpty(), expected, marked)
                            + " (read as "
                            + audience.get().id()
                            + " at "
                            + stage.id()
                            + ")");
        }
        return example.becomes().flatMap(after -> rewrite(analysis, found, heading + after));
    }

    private static String difference(
            Example example, boolean nothing, String expected, String marked) {
        if (example.kind() == Example.Kind.GOOD) {
            return "finds something in a good example: " + line(marked);
        }
        if (nothing) {
            return "finds nothing in: " + line(expected);
        }
        return "finds: " + line(marked) + "\n    expected: " + line(expected);
    }

    private static Optional<String> rewrite(
            Analysis analysis, List<Finding> found, String expected) {
        Optional<Fix> fix =
                found.stream().flatMap(finding -> analysis.fixes(finding).stream()).findFirst();
        if (fix.isEmpty()) {
            return Optional.of("has no rewrite for this reader; expected: " + line(expected));
        }
        String fixed = Fixes.apply(analysis.brief().source().text(), fix.get());
        return fixed.equals(expected)
                ? Optional.empty()
                : Optional.of("rewrites to: " + line(fixed) + "\n    expected: " + line(expected));
    }

    private Analysis analyze(String text, Audience audience, Stage stage) {
        Request request =
                Request.at(NOW).forAudience(audience, "example").atStage(stage, "example");
        return analyzer.analyze(SourceText.of("example.md", text), Format.MARKDOWN, request);
    }

    private static List<Finding> ofRule(Rule rule, Analysis analysis) {
        return analysis.findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .toList();
    }

    private static String mark(String text, List<Finding> found) {
        StringBuilder out = new StringBuilder(text);
        List<Span> spans = new ArrayList<>(found.stream().map(Finding::span).toList());
        spans.sort((a, b) -> b.start() - a.start());
        spans.forEach(span -> out.insert(span.end(), '»').insert(span.start(), '«'));
        return out.toString();
    }

    private static Optional<Audience> firstAudience(Rule rule) {
        for (Audience audience : Audience.values()) {
            boolean meant =
                    rule.when().audiences().isEmpty() || rule.when().audiences().contains(audience);
            if (meant && rule.loudness().of(audience, firstStage(rule, audience)).isPresent()) {
                return Optional.of(audience);
            }
        }
        return Optional.empty();
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

    private static String line(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " / ");
    }
}
