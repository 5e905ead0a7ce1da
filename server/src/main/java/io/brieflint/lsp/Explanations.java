package io.brieflint.lsp;

import io.brieflint.analysis.Knowledge;
import io.brieflint.element.Element;
import io.brieflint.report.ElementExplanation;
import io.brieflint.report.MarkdownForm;
import io.brieflint.report.RuleExplanation;
import io.brieflint.rule.Rule;
import java.util.Optional;

/** Rules and elements, explained in Markdown. */
final class Explanations {
    private Explanations() {}

    static Optional<String> ofRule(Knowledge knowledge, String id) {
        return rule(knowledge, id)
                .map((Rule rule) -> new RuleExplanation(rule, knowledge))
                .map(MarkdownForm::of);
    }

    static Optional<String> ofElement(Knowledge knowledge, String id) {
        return knowledge.elements().stream()
                .filter(element -> element.id().equals(id))
                .map((Element element) -> new ElementExplanation(element, knowledge))
                .map(MarkdownForm::of)
                .findFirst();
    }

    static Optional<Rule> rule(Knowledge knowledge, String id) {
        return knowledge.catalogue().rules().stream()
                .filter(rule -> rule.id().toString().equals(id))
                .findFirst();
    }
}
