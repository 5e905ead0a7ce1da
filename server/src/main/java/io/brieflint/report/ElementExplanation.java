package io.brieflint.report;

import io.brieflint.analysis.Knowledge;
import io.brieflint.element.Element;
import io.brieflint.profile.Importance;
import io.brieflint.profile.Profile;
import io.brieflint.rule.Example;
import io.brieflint.rule.Rule;
import java.util.ArrayList;
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
        form.text(element.question());
        readers(form, Importance.ESSENTIAL);
        readers(form, Importance.MUST);
        if (!element.insert().isBlank()) {
            form.title("A start");
            form.code(element.insert().strip());
        }
        examples(form, "Answers it", Example.Kind.GOOD);
        examples(form, "Only seems to", Example.Kind.BAD);
        rules(form);
    }

    private void readers(Form form, Importance importance) {
        List<String> readers = new ArrayList<>();
        for (Profile profile : knowledge.profiles()) {
            if (profile.importance(element.id()) == importance) {
                readers.add(profile.audience().id() + " at " + profile.stage().id());
            }
        }
        if (!readers.isEmpty()) {
            form.title(importance == Importance.ESSENTIAL ? "Essential for" : "Expected by");
            form.text(String.join(", ", readers));
        }
    }

    private void examples(Form form, String title, Example.Kind kind) {
        boolean first = true;
        for (Example example : element.examples()) {
            if (example.kind() == kind) {
                if (first) {
                    form.title(title);
                }
                first = false;
                form.item(example.text());
            }
        }
    }

    private void rules(Form form) {
        for (Rule rule : knowledge.catalogue().rules()) {
            if (rule.element().filter(element.id()::equals).isPresent()) {
                form.title("Reported by");
                form.text(rule.id().toString());
            }
        }
    }
}
