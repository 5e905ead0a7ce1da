package io.brieflint.cli;

import io.brieflint.analysis.Knowledge;
import io.brieflint.element.Element;
import io.brieflint.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What makes {@code check} fail. */
final class GateOptions {
    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            converter = Choices.SeverityChoice.class,
            description =
                    "The quietest finding to fail for: error, warning, info, hint."
                            + " Default: warning.")
    private Severity failOn = Severity.WARNING;

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            converter = Choices.Count.class,
            description = "Let so many of these findings pass. Default: 0.")
    private int mostFindings;

    @Option(
            names = "--fail-on-missing",
            paramLabel = "ELEMENT",
            split = ",",
            description =
                    "Fail when a brief lacks one of these, such as next-update,effect,"
                            + " whoever reads it.")
    private List<String> required = new ArrayList<>();

    @Option(
            names = "--fail-on-unused",
            description = "Fail for a request or ignore that keeps nothing quiet.")
    private boolean refusesUnused;

    @Option(names = "--allow-empty", description = "No brief to check is fine.")
    private boolean allowsEmpty;

    Severity failOn() {
        return failOn;
    }

    boolean allowsEmpty() {
        return allowsEmpty;
    }

    Gate.Terms terms() {
        return new Gate.Terms(failOn, mostFindings, required, refusesUnused);
    }

    /** What is wrong with the options, if anything. */
    Optional<String> mistake(Knowledge knowledge) {
        for (String id : required) {
            List<String> known = knowledge.elements().stream().map(Element::id).toList();
            if (!known.contains(id)) {
                return Optional.of(
                        "--fail-on-missing: there is no element '"
                                + id
                                + "'."
                                + Near.to(id, known));
            }
        }
        return Optional.empty();
    }

    boolean requiresElements() {
        return !required.isEmpty();
    }
}
