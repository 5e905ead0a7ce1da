package io.brieflint.config;

import io.brieflint.rule.Origin;
import io.brieflint.rule.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reading one file: what is wrong in it, and what it mentions that another file must hold. */
final class Reading {

    /** What a name in one file means in another. */
    enum Target {
        LIST("a word list"),
        GLOSSARY("a glossary"),
        ELEMENT("an element"),
        RULE("a rule"),
        FAMILY("a family of rules"),
        RULE_OR_FAMILY("a rule or a family of rules"),
        REGIME("a regime");

        private final String what;

        Target(String what) {
            this.what = what;
        }

        String what() {
            return what;
        }
    }

    record Mention(Target target, String name, String file, int line, int column) {}

    private final String file;

    /** A set, so that what is read twice is reported once. */
    private final Set<Problem> problems = new LinkedHashSet<>();

    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Target, Set<String>> declared = new EnumMap<>(Target.class);

    Reading(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    Origin origin(YamlNode node) {
        return new Origin(file, node.line());
    }

    void problem(YamlNode node, String message) {
        problem(node.line(), node.column(), message);
    }

    /**
     * @param index into the text
     */
    void problem(YamlNode.Scalar text, int index, String message) {
        problem(text.line(), text.columnOf(index), message);
    }

    void problem(int line, int column, String message) {
        problems.add(new Problem(file, line, column, message));
    }

    void mention(Target target, String name, YamlNode.Scalar text, int index) {
        mentions.add(new Mention(target, name, file, text.line(), text.columnOf(index)));
    }

    void mention(Target target, YamlNode.Scalar name) {
        mention(target, name.text(), name, 0);
    }

    /** The file holds this, even when something is wrong with it. */
    void declare(Target target, String name) {
        declared.computeIfAbsent(target, any -> new LinkedHashSet<>()).add(name);
    }

    Set<String> declared(Target target) {
        return declared.getOrDefault(target, Set.of());
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    int problemCount() {
        return problems.size();
    }

    List<Mention> mentions() {
        return mentions;
    }
}
