package io.brieflint.analysis;

import io.brieflint.config.ConfigurationReader;
import io.brieflint.config.ProjectKnowledge;
import io.brieflint.config.ShippedKnowledge;
import io.brieflint.finding.RuleId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The shipped rules and the folders that tests read. */
public final class Shipped {
    public static final Analyzer ANALYZER = ShippedKnowledge.analyzer(ShippedKnowledge.load());
    public static final Instant NOW = Instant.parse("2026-03-03T15:00:00Z");

    /** For rules that speak only where a law's deadlines matter. */
    private static final Analyzer REPORTING =
            ShippedKnowledge.analyzer(knowledge().reportingUnder(Set.of("gdpr")));

    /** For rules about the words of an organisation. */
    private static final Analyzer HOUSE =
            new Analyzer(
                    ProjectKnowledge.of(
                                    knowledge(),
                                    ConfigurationReader.read(
                                                    "brieflint.yaml",
                                                    """
                                                    vocabulary:
                                                      internal-names: [Blue Heron]
                                                      forbidden-phrases:
                                                        - no customer impact
                                                        - teething troubles
                                                      risk-scale:
                                                        - highly unlikely
                                                        - unlikely
                                                        - likely
                                                        - highly likely
                                                    approval:
                                                      - audience: [regulator]
                                                        stage: [review]
                                                        by: [legal]
                                                    """)
                                            .configuration(),
                                    List.of())
                            .knowledge());

    private static final Set<RuleId> OF_THE_HOUSE =
            Set.of(
                    RuleId.of("disclosure/internal-name"),
                    RuleId.of("tone/forbidden-phrase"),
                    RuleId.of("certainty/off-scale"),
                    RuleId.of("lifecycle/approval-missing"));

    private Shipped() {}

    /** Under what a rule needs to speak. */
    public static Analyzer analyzerFor(RuleId rule) {
        return OF_THE_HOUSE.contains(rule) ? HOUSE : analyzerFor(rule.family());
    }

    /** Under what the rules of a family need to speak. */
    public static Analyzer analyzerFor(String family) {
        return family.equals("regulatory") ? REPORTING : ANALYZER;
    }

    public static Knowledge knowledge() {
        return ANALYZER.knowledge();
    }

    /** The folder of texts written for this project. */
    public static Path corpus() {
        return root().resolve("server/src/test/corpus");
    }

    /** The root of the repository, wherever the tests were started. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("rules/catalogue"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
