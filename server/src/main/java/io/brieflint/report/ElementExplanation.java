package io.brieflint.report;

import io.brieflint.analysis.Knowledge;
import io.brieflint.element.Element;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Importance;
import io.brieflint.rule.Example;
import io.brieflint.rule.Rule;
import java.util.List;

/** Which question of its readers an element of a brief answers, and who asks it. */
public final class ElementExplanation implements Explanation {
    private final Element element;
    private final Knowledge knowledge;

    public ElementExplanation(Element element, Knowledge knowledge) {
        this.element = element;
        this.knowledge = knowledge;
    }

    @Override
    public void tell(Form form) {
        form.subject(element.id(), element.name());
        form.gist(element.question());
        form.title("Who needs it");
        new ReaderTable(knowledge.profiles(), profile -> word(profile.importance(element.id())))
                .tell(form);
        start(form);
        Examples examples = new Examples(element.examples());
        examples.tell(form, Example.Kind.GOOD, "Answers it");
        examples.tell(form, Example.Kind.BAD, "Only seems to");
        rules(form);
    }

    private static String word(Importance importance) {
        return switch (importance) {
            case ESSENTIAL -> "essential";
            case MUST -> "expected";
            case SHOULD -> "welcome";
            case NONE -> "\u2013";
        };
    }

    private void start(Form form) {
        if (element.insert().isBlank()) {
            return;
        }
        form.title("A start");
        form.code(element.insert().strip());
        for (Audience audience : Audience.values()) {
            if (element.insertFor().containsKey(audience)) {
                form.text("For " + audience.id() + ":");
                form.code(element.insert(audience).strip());
            }
        }
        if (!element.insertNone().isBlank()) {
            form.text("Where there is none:");
            form.code(element.insertNone().strip());
        }
    }

    private void rules(Form form) {
        List<Rule> reporting =
                knowledge.catalogue().rules().stream()
                        .filter(rule -> rule.element().filter(element.id()::equals).isPresent())
                        .toList();
        if (!reporting.isEmpty()) {
            form.title("The rule that asks for it");
        }
        reporting.forEach(rule -> form.see(rule.id()));
    }
}
