package io.brieflint.report;

import io.brieflint.finding.Severity;
import io.brieflint.profile.Profile;
import io.brieflint.rule.Conditions;
import io.brieflint.rule.Rule;
import io.brieflint.rule.RuleKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How loud a rule is at most, for each reader at each stage. */
final class LoudnessTable {
    private static final String SILENT = "\u2013";

    private final ReaderTable table;

    LoudnessTable(Rule rule, List<Profile> profiles) {
        table =
                new ReaderTable(
                        profiles, profile -> level(rule, profile).map(Severity::id).orElse(SILENT));
    }

    void tell(Explanation.Form form) {
        List<String> levels = table.words();
        if (levels.size() == 1) {
            form.text("For every reader at every stage, " + meaning(levels));
            return;
        }
        table.tell(form);
        form.text(meaning(levels));
    }

    private static Optional<Severity> level(Rule rule, Profile profile) {
        Conditions when = rule.when();
        boolean meant =
                (when.audiences().isEmpty() || when.audiences().contains(profile.audience()))
                        && (when.stages().isEmpty() || when.stages().contains(profile.stage()));
        return rule.loudness()
                .of(profile.audience(), profile.stage())
                .filter(severity -> meant)
                .map(severity -> profile.limit(rule.id(), severity))
                .flatMap(severity -> asNeeded(rule, profile, severity));
    }

    /** What is missing matters as much as the reader needs it. */
    private static Optional<Severity> asNeeded(Rule rule, Profile profile, Severity severity) {
        if (rule.kind() != RuleKind.STRUCTURE || rule.element().isEmpty()) {
            return Optional.of(severity);
        }
        return profile.importance(rule.element().get()).loudest().map(severity::atMost);
    }

    private static String meaning(List<String> levels) {
        String words =
                Stream.of(Urgency.values())
                        .map(urgency -> meaning(urgency, levels))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; "));
        return words + (levels.contains(SILENT) ? "; " + SILENT + " is silent" : "") + ".";
    }

    /** What its levels are called in reports. */
    private static Optional<String> meaning(Urgency urgency, List<String> levels) {
        String ids =
                Stream.of(Severity.values())
                        .filter(severity -> Urgency.of(severity) == urgency)
                        .map(Severity::id)
                        .filter(levels::contains)
                        .collect(Collectors.joining(" or "));
        return Optional.of(ids)
                .filter(text -> !text.isEmpty())
                .map(text -> text + ": \u201c" + urgency.words() + "\u201d");
    }
}
