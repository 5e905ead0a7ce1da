package io.brieflint.report;

import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.rule.Example;
import io.brieflint.rule.Loudness;
import io.brieflint.rule.Rule;
import java.util.Optional;

/** Why a rule speaks, what it finds, and how to turn it off. */
public final class RuleExplanation implements Explanation {
    private final Rule rule;

    public RuleExplanation(Rule rule) {
        this.rule = rule;
    }

    @Override
    public void tell(Form form) {
        form.subject(rule.id().toString(), "");
        form.text(withoutSlots(rule.message()));
        section(form, "Why", rule.why());
        section(form, "What to do", withoutSlots(rule.advice()));
        examples(form, "Finds", Example.Kind.BAD);
        examples(form, "Leaves alone", Example.Kind.GOOD);
        loudness(form);
        sources(form);
        turningOff(form);
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
            shown.append(text, at, open).append('\u2026');
            at = close + 1;
        }
        return shown.append(text.substring(at)).toString();
    }

    private static void section(Form form, String title, String text) {
        if (!text.isBlank()) {
            form.title(title);
            form.text(text);
        }
    }

    private void examples(Form form, String title, Example.Kind kind) {
        boolean first = true;
        for (Example example : rule.examples()) {
            if (example.kind() != kind) {
                continue;
            }
            if (first) {
                form.title(title);
            }
            first = false;
            form.item(example.text());
            example.becomes().ifPresent(text -> form.note("becomes", text));
            example.because().ifPresent(text -> form.note("because", text));
        }
    }

    private void loudness(Form form) {
        Loudness loudness = rule.loudness();
        form.title("How loud");
        form.text(loudness.usual().id() + "; less when the profile of the readers says so");
        for (Audience audience : Audience.values()) {
            if (loudness.audiences().containsKey(audience)) {
                form.text(
                        "for " + audience.id() + ": " + level(loudness.audiences().get(audience)));
            }
        }
        for (Stage stage : Stage.values()) {
            if (loudness.stages().containsKey(stage)) {
                form.text("at " + stage.id() + ": at most " + level(loudness.stages().get(stage)));
            }
        }
    }

    private static String level(Optional<Severity> severity) {
        return severity.map(Severity::id).orElse("silent");
    }

    private void sources(Form form) {
        if (!rule.sources().isEmpty()) {
            form.title("Sources");
        }
        for (String source : rule.sources()) {
            form.item(source);
        }
    }

    private void turningOff(Form form) {
        form.title("Turn it off");
        form.text("for the paragraph that follows, in the text:");
        form.code("<!-- brieflint-ignore " + rule.id() + ": the reason -->");
        form.text("for all briefs, in brieflint.yaml:");
        form.code("rules:\n  " + rule.id() + ": off");
    }
}
