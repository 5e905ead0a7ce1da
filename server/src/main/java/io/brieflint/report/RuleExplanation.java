package io.brieflint.report;

import io.brieflint.analysis.Knowledge;
import io.brieflint.document.SectionRole;
import io.brieflint.element.Element;
import io.brieflint.rule.Example;
import io.brieflint.rule.Rule;
import io.brieflint.rule.RuleKind;
import io.brieflint.rule.VagueWord;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a rule speaks, what it finds, and how to turn it off. */
public final class RuleExplanation implements Explanation {
    private static final String OPEN = "\u2026";

    private final Rule rule;
    private final Knowledge knowledge;

    public RuleExplanation(Rule rule, Knowledge knowledge) {
        this.rule = rule;
        this.knowledge = knowledge;
    }

    @Override
    public void tell(Form form) {
        form.subject(rule.id().toString(), "");
        form.gist(message());
        section(form, "Why", rule.why());
        section(form, "What to do", withoutSlots(rule.advice()));
        new Examples(rule.examples()).tell(form, Example.Kind.BAD, "Finds");
        new Examples(rule.examples()).tell(form, Example.Kind.GOOD, "Leaves alone");
        element().ifPresent(element -> missing(form, element));
        loudness(form);
        sources(form);
        turningOff(form);
    }

    /** The message, with what is known of it beforehand. */
    String message() {
        return withoutSlots(rule.message().replace("{question}", question()));
    }

    /** Of the element that is missing, or of the first word that is as vague as what is found. */
    private String question() {
        return element()
                .map(Element::question)
                .or(
                        () ->
                                knowledge.catalogue().vagueWords().stream()
                                        .filter(this::isFound)
                                        .map(VagueWord::question)
                                        .findFirst())
                .orElse(OPEN);
    }

    private boolean isFound(VagueWord word) {
        return rule.facts().stream().anyMatch(query -> query.kind() == word.kind());
    }

    /** What each finding fills in is not known here: {@code {term}} becomes an ellipsis. */
    private static String withoutSlots(String text) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            shown.append(text, at, open).append(OPEN);
            at = close + 1;
            if (text.startsWith(".", at)) {
                at++;
            }
        }
        return shown.append(text.substring(at)).toString();
    }

    private static void section(Form form, String title, String text) {
        if (!text.isBlank()) {
            form.title(title);
            form.text(text);
        }
    }

    private Optional<Element> element() {
        return knowledge.elements().stream()
                .filter(element -> rule.element().filter(element.id()::equals).isPresent())
                .findFirst();
    }

    private void missing(Form form, Element element) {
        if (rule.kind() != RuleKind.STRUCTURE) {
            form.title("Asks for");
            form.see(element);
            return;
        }
        form.title("Speaks when this is missing");
        form.see(element);
        new Examples(element.examples()).tell(form, Example.Kind.GOOD, "Answers it");
        new Examples(element.examples()).tell(form, Example.Kind.BAD, "Only seems to");
    }

    private void loudness(Form form) {
        form.title("How loud, for whom");
        new LoudnessTable(rule, knowledge.profiles()).tell(form);
        sections(form, "Only in sections about ", rule.when().sections());
        sections(form, "Silent in sections about ", rule.when().notSections());
    }

    private static void sections(Form form, String label, Collection<SectionRole> roles) {
        if (!roles.isEmpty()) {
            form.text(
                    roles.stream()
                            .sorted()
                            .map(role -> role.id().replace('-', ' '))
                            .collect(Collectors.joining(", ", label, ".")));
        }
    }

    private void sources(Form form) {
        if (!rule.sources().isEmpty()) {
            form.title("Sources");
        }
        rule.sources().forEach(form::item);
    }

    private void turningOff(Form form) {
        form.title("Turn it off");
        form.text("For the paragraph that follows, in the text:");
        form.code("<!-- brieflint-ignore " + rule.id() + ": the reason -->");
        form.text("For all briefs, in brieflint.yaml:");
        form.code("rules:\n  " + rule.id() + ": off");
    }
}
