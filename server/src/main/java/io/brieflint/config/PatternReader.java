package io.brieflint.config;

import io.brieflint.rule.Pattern;
import io.brieflint.rule.PatternNode;
import io.brieflint.rule.PatternParser;
import io.brieflint.rule.PatternSyntaxException;
import java.util.List;
import java.util.Optional;

/** Reads one pattern of a file, down to the column inside it. */
final class PatternReader {
    private static final int LONGEST = 1000;

    private PatternReader() {}

    static Optional<Pattern> read(YamlNode.Scalar scalar, Reading reading) {
        if (scalar.text().length() > LONGEST) {
            reading.problem(
                    scalar, "the pattern is longer than " + LONGEST + " characters; split it");
            return Optional.empty();
        }
        try {
            Pattern pattern = PatternParser.parse(scalar.text());
            mentionLists(pattern.nodes(), scalar, reading);
            return Optional.of(pattern);
        } catch (PatternSyntaxException e) {
            reading.problem(scalar, e.column(), e.getMessage());
            return Optional.empty();
        }
    }

    private static void mentionLists(
            List<PatternNode> nodes, YamlNode.Scalar scalar, Reading reading) {
        for (PatternNode node : nodes) {
            if (node instanceof PatternNode.ListEntry entry) {
                int at = Math.max(0, scalar.text().indexOf("@" + entry.list()));
                reading.mention(Reading.Target.LIST, entry.list(), scalar, at);
            } else if (node instanceof PatternNode.Maybe maybe) {
                mentionLists(maybe.nodes(), scalar, reading);
            } else if (node instanceof PatternNode.Choice choice) {
                choice.alternatives().forEach(nested -> mentionLists(nested, scalar, reading));
            }
        }
    }
}
