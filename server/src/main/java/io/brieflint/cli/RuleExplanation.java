package io.brieflint.cli;

import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.rule.Example;
import io.brieflint.rule.Loudness;
import io.brieflint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a writer may want to know about a rule. */
final class RuleExplanation {
    private static final int WIDTH = 96;
    private static final String INDENT = "  ";

    private final Rule rule;
    private final List<String> lines = new ArrayList<>();

    RuleExplanation(Rule rule) {
        this.rule = rule;
    }

    List<String> lines() {
        lines.add(rule.id().toString());
        say(rule.message());
        section("Why", rule.why());
        section("What to do", rule.advice());
        addExamples("Finds", Example.Kind.BAD);
        addExamples("Leaves alone", Example.Kind.GOOD);
        addLoudness();
        addSources();
        addTurningOff();
        return List.copyOf(lines);
    }

    private void section(String title, String text) {
        if (!text.isBlank()) {
            title(title);
            say(text);
        }
    }

    private void addExamples(String title, Example.Kind kind) {
        boolean first = true;
        for (Example example : rule.examples()) {
            if (example.kind() != kind) {
                continue;
            }
            if (first) {
                title(title);
            }
            first = false;
            item("- ", example.text());
            example.becomes().ifPresent(text -> item("  becomes: ", text));
            example.because().ifPresent(text -> item("  because: ", text));
        }
    }

    private void addLoudness() {
        Loudness loudness = rule.loudness();
        title("How loud");
        say(loudness.usual().id() + "; less when the profile of the readers says so");
        for (Audience audience : Audience.values()) {
            if (loudness.audiences().containsKey(audience)) {
                say("for " + audience.id() + ": " + level(loudness.audiences().get(audience)));
            }
        }
        for (Stage stage : Stage.values()) {
            if (loudness.stages().containsKey(stage)) {
                say("at " + stage.id() + ": at most " + level(loudness.stages().get(stage)));
            }
        }
    }

    private static String level(Optional<Severity> severity) {
        return severity.map(Severity::id).orElse("silent");
    }

    private void addSources() {
        if (!rule.sources().isEmpty()) {
            title("Sources");
        }
        for (String source : rule.sources()) {
            item("- ", source);
        }
    }

    private void addTurningOff() {
        title("Turn it off");
        say("for the paragraph that follows, in the text:");
        lines.add(INDENT + "  <!-- brieflint-ignore " + rule.id() + ": the reason -->");
        say("for all briefs, in brieflint.yaml:");
        lines.add(INDENT + "  rules:");
        lines.add(INDENT + "    " + rule.id() + ": off");
    }

    private void title(String title) {
        lines.add("");
        lines.add(title);
    }

    private void say(String text) {
        lines.addAll(Prose.wrap(text, INDENT, WIDTH));
    }

    private void item(String bullet, String text) {
        List<String> wrapped = Prose.wrap(text, INDENT + " ".repeat(bullet.length()), WIDTH);
        for (int i = 0; i < wrapped.size(); i++) {
            String line = wrapped.get(i).strip();
            lines.add(INDENT + (i == 0 ? bullet : " ".repeat(bullet.length())) + line);
        }
    }
}
