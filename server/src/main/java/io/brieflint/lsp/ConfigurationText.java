package io.brieflint.lsp;

import io.brieflint.config.Configuration;
import io.brieflint.config.ConfigurationReader;
import io.brieflint.config.LoadedConfiguration;
import io.brieflint.finding.Severity;
import io.brieflint.finding.TextEdit;
import io.brieflint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The text of a brieflint.yaml, and additions that leave the rest of it as it is, comments
 * included. Each addition is tried: one that does not say what it is meant to say is not offered.
 */
record ConfigurationText(String text) {
    private static final String EVERY_FILE = "**";

    /** Empty also when the rule is off already. */
    Optional<TextEdit> turnOff(String rule) {
        Optional<YamlLines.Entry> rules = YamlLines.of(text).entry("rules");
        Optional<YamlLines.Entry> set = rules.flatMap(entry -> entry.entry(rule));
        Predicate<Configuration> isOff =
                configuration -> configuration.rulesFor("x.md").getOrDefault(rule, on()).isEmpty();
        if (set.isPresent()) {
            return tried(set.get().replaceValue("off"), isOff);
        }
        boolean list = rules.filter(YamlLines.Entry::isList).isPresent();
        return tried(
                list
                        ? rules.get()
                                .add(
                                        "- paths: [" + quoted(EVERY_FILE) + "]",
                                        "  set:",
                                        "    " + rule + ": off")
                        : YamlLines.of(text).addUnder(List.of("rules"), rule + ": off"),
                isOff);
    }

    /** Empty also when the phrase is agreed already. */
    Optional<TextEdit> approve(String phrase) {
        return tried(
                YamlLines.of(text)
                        .addUnder(List.of("vocabulary", "approved-phrases"), "- " + quoted(phrase)),
                configuration -> configuration.vocabulary().approvedPhrases().contains(phrase));
    }

    /**
     * @param path of the brief, from the folder of this file
     * @param words that stand in the line of the finding
     */
    Optional<TextEdit> ignore(String path, String rule, String words) {
        return tried(
                YamlLines.of(text)
                        .addUnder(
                                List.of("ignore"),
                                "- paths: [" + quoted(literal(path)) + "]",
                                "  rule: " + rule,
                                "  reason: " + quoted("[why]"),
                                "  text: " + quoted(words)),
                configuration ->
                        configuration.ignoresOf(path).stream()
                                .anyMatch(
                                        ignore ->
                                                ignore.rule().equals(rule)
                                                        && ignore.text()
                                                                .equals(Optional.of(words))));
    }

    private static Optional<Severity> on() {
        return Optional.of(Severity.HINT);
    }

    private Optional<TextEdit> tried(Optional<TextEdit> edit, Predicate<Configuration> says) {
        LoadedConfiguration before = ConfigurationReader.read(Configuration.FILE_NAME, text);
        if (edit.isEmpty() || says.test(before.configuration())) {
            return Optional.empty();
        }
        LoadedConfiguration after =
                ConfigurationReader.read(Configuration.FILE_NAME, after(edit.get()));
        boolean sound =
                after.problems().size() <= before.problems().size()
                        && says.test(after.configuration())
                        && keeps(before.configuration(), after.configuration());
        return sound ? edit : Optional.empty();
    }

    String after(TextEdit edit) {
        Span span = edit.span();
        return text.substring(0, span.start()) + edit.newText() + text.substring(span.end());
    }

    private static boolean keeps(Configuration before, Configuration after) {
        return after.audiences().equals(before.audiences())
                && after.stages().equals(before.stages())
                && after.customRules().equals(before.customRules())
                && after.include().size() == before.include().size()
                && after.exclude().size() == before.exclude().size()
                && after.ignores().size() >= before.ignores().size()
                && after.named().size() >= before.named().size();
    }

    /** A pattern that fits this path; what patterns have signs for becomes any letter. */
    private static String literal(String path) {
        StringBuilder glob = new StringBuilder();
        for (char c : path.toCharArray()) {
            glob.append("*?[]{}\\".indexOf(c) >= 0 ? '?' : c);
        }
        return glob.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
