package io.brieflint.cli;

import io.brieflint.analysis.Knowledge;
import io.brieflint.element.Element;
import io.brieflint.profile.Importance;
import io.brieflint.profile.Profile;
import io.brieflint.rule.Example;
import io.brieflint.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** All that a writer may want to know about an element of a brief. */
final class ElementExplanation {
    private static final int WIDTH = 96;
    private static final String INDENT = "  ";

    private final Element element;
    private final Knowledge knowledge;
    private final List<String> lines = new ArrayList<>();

    ElementExplanation(Element element, Knowledge knowledge) {
        this.element = element;
        this.knowledge = knowledge;
    }

    List<String> lines() {
        lines.add(element.id() + ": " + element.name());
        lines.addAll(Prose.wrap(element.question(), INDENT, WIDTH));
        addReaders(Importance.ESSENTIAL);
        addReaders(Importance.MUST);
        if (!element.insert().isBlank()) {
            title("A start");
            element.insert().strip().lines().forEach(line -> lines.add(INDENT + line));
        }
        addExamples("Answers it", Example.Kind.GOOD);
        addExamples("Only seems to", Example.Kind.BAD);
        addRules();
        return List.copyOf(lines);
    }

    private void addReaders(Importance importance) {
        List<String> readers = new ArrayList<>();
        for (Profile profile : knowledge.profiles()) {
            if (profile.importance(element.id()) == importance) {
                readers.add(profile.audience().id() + " at " + profile.stage().id());
            }
        }
        if (!readers.isEmpty()) {
            title(importance == Importance.ESSENTIAL ? "Essential for" : "Expected by");
            lines.addAll(Prose.wrap(String.join(", ", readers), INDENT, WIDTH));
        }
    }

    private void addExamples(String title, Example.Kind kind) {
        boolean first = true;
        for (Example example : element.examples()) {
            if (example.kind() == kind) {
                if (first) {
                    title(title);
                }
                first = false;
                lines.addAll(Prose.wrap("- " + example.text(), INDENT, WIDTH));
            }
        }
    }

    private void addRules() {
        for (Rule rule : knowledge.catalogue().rules()) {
            if (rule.element().filter(element.id()::equals).isPresent()) {
                title("Reported by");
                lines.add(INDENT + rule.id());
            }
        }
    }

    private void title(String title) {
        lines.add("");
        lines.add(title);
    }
}
