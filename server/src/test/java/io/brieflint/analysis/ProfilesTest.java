package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.document.Format;
import io.brieflint.element.ElementState;
import io.brieflint.element.ElementStatus;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Importance;
import io.brieflint.profile.Profile;
import io.brieflint.profile.Stage;
import io.brieflint.rule.Rule;
import io.brieflint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quiet enough for an outage: what profiles promise. */
class ProfilesTest {
    /** Architecture, "Quiet enough for an outage": nothing else may say "do not send yet". */
    private static final Set<String> CLOSED_LIST =
            Set.of(
                    "placeholder/gap",
                    "placeholder/bracketed",
                    "placeholder/draft-marker",
                    "placeholder/merge-field",
                    "placeholder/variable",
                    "disclosure/credential",
                    "disclosure/account-number",
                    "disclosure/national-id",
                    "disclosure/internal-host",
                    "disclosure/internal-link",
                    "blame/person-as-cause",
                    "impact/people-missing",
                    "timeline/start-missing",
                    "timeline/zone-missing",
                    "cadence/next-update-missing",
                    "cadence/next-update-past",
                    "consistency/status",
                    "lifecycle/approval-missing",
                    "lifecycle/changed-since-approval");

    @TestFactory
    Stream<DynamicTest> everyReaderHasOneToEightEssentialsAtEveryStage() {
        return Stream.of(Audience.values())
                .flatMap(
                        audience ->
                                Stream.of(Stage.values())
                                        .map(
                                                stage ->
                                                        DynamicTest.dynamicTest(
                                                                audience.id() + " at " + stage.id(),
                                                                () ->
                                                                        assertThat(
                                                                                        profile(
                                                                                                        audience,
                                                                                                        stage)
                                                                                                .essentials())
                                                                                .hasSizeBetween(
                                                                                        1,
                                                                                        Profile
                                                                                                .MOST_ESSENTIALS))));
    }

    @Test
    void onlyTheClosedListMayBeAnError() {
        Set<String> loud =
                Shipped.knowledge().catalogue().rules().stream()
                        .filter(ProfilesTest::isErrorSomewhere)
                        .map(rule -> rule.id().toString())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(CLOSED_LIST).containsAll(loud);
    }

    private static boolean isErrorSomewhere(Rule rule) {
        return Shipped.knowledge().profiles().stream()
                .anyMatch(
                        profile ->
                                rule.loudness()
                                        .of(profile.audience(), profile.stage())
                                        .map(severity -> profile.limit(rule.id(), severity))
                                        .filter(Severity.ERROR::equals)
                                        .isPresent());
    }

    @Test
    void everyElementIsMissedByOneRuleAtMost() {
        List<String> elements =
                Shipped.knowledge().catalogue().rules().stream()
                        .flatMap(rule -> rule.element().stream())
                        .toList();
        assertThat(elements).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNoEssentialIsNeverLouderThanInfo() {
        String notice =
                "The web shop is down since 14:05 UTC on 3 March. Customers in Ireland cannot pay by card; the shops are not"
                        + " affected. You can pay by phone. We are restoring the backup. We will write again at 16:00 UTC today.";
        Request request =
                Request.at(Shipped.NOW)
                        .forAudience(Audience.CUSTOMER, "test")
                        .atStage(Stage.INITIAL, "test");
        Analysis analysis =
                Shipped.ANALYZER.analyze(SourceText.of("a.md", notice), Format.MARKDOWN, request);
        Profile profile = profile(Audience.CUSTOMER, Stage.INITIAL);
        assertThat(analysis.findings())
                .filteredOn(finding -> finding.element().isPresent())
                .filteredOn(
                        finding ->
                                profile.importance(finding.element().get()) != Importance.ESSENTIAL)
                .allSatisfy(
                        finding ->
                                assertThat(finding.severity().isAtLeast(Severity.WARNING))
                                        .isFalse());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We learned on 3 March that a thief had read guest lists. We immediately changed all keys. | RESOLVED",
                "We experienced a power cut on 3 March. During this time tills could not be reached. | RESOLVED",
                "We experienced a power cut on 3 March and are still without tills. We are working on it. | INITIAL",
                "Please use the side door until power has been restored. | INITIAL",
                "We are busy with getting the tills back up and running. | INITIAL",
                "Power has been restored to the tills. | RESOLVED",
                "The tills went dark on Friday. A mouse had bitten a cable, and nobody noticed. It took two hours. | RESOLVED",
                "The tills went dark at noon. A mouse had bitten a cable. It took two hours to find. We cannot take cards. | INITIAL",
                "The tills went dark at noon. A mouse had bitten a cable. It took two hours. Next update at 16:00 UTC. | INITIAL",
                "After it is back, clerks type the slips. | INITIAL",
            })
    void anAccountOfWhatIsOverIsNoFirstNotice(String text, Stage stage) {
        assertThat(stageOf(text)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "---/status: closed/---/The tills are dark. | RESOLVED",
                "---/status: open/---/The tills are dark. | INITIAL",
                "---/resolved: false/---/The tills are dark. | INITIAL",
                "---/resolved: false/---/We continue to look for the mouse. | UPDATE",
                "# The tills: a post\u2011mortem//A mouse bites cables. | REVIEW",
                "---/resolved: true/---/**Investigating** - The tills are dark.//**Identified** - A cable is cut. | RESOLVED",
                "# Tills//**3 March 2026, 12:10 UTC**//A cable is cut.//**3 March 2026, 12:00 UTC**//The tills are dark. | UPDATE",
            })
    void aPageSaysHowFarItIs(String lines, Stage stage) {
        assertThat(stageOf(lines.replace('/', '\n'))).isEqualTo(stage);
    }

    private static Stage stageOf(String text) {
        return Shipped.ANALYZER
                .analyze(SourceText.of("a.md", text), Format.MARKDOWN, Request.at(Shipped.NOW))
                .profile()
                .profile()
                .stage();
    }

    @Test
    void anUpdateBelowAnArticleDoesNotAgeIt() {
        String article = "The mouse had bitten the cable, and the tills went dark. ".repeat(30);
        Analysis analysis =
                Shipped.ANALYZER.analyze(
                        SourceText.of(
                                "a.md",
                                "# The mouse\n\nSome customers could not pay. "
                                        + article
                                        + "\n\n**Update:** the cable is new.\n"),
                        Format.MARKDOWN,
                        Request.at(Shipped.NOW).forAudience(Audience.CUSTOMER, "test"));
        assertThat(analysis.profile().profile().stage()).isEqualTo(Stage.REVIEW);
        assertThat(analysis.findings())
                .filteredOn(finding -> finding.rule().toString().equals("impact/vague-count"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void aBriefBarelyBegunHearsHintsOnly() {
        Request request =
                Request.at(Shipped.NOW)
                        .forAudience(Audience.CUSTOMER, "test")
                        .atStage(Stage.INITIAL, "test");
        Analysis analysis =
                Shipped.ANALYZER.analyze(
                        SourceText.of("a.md", "# Payments\n\nCard payments fail."),
                        Format.MARKDOWN,
                        request);
        assertThat(analysis.findings())
                .filteredOn(finding -> finding.element().isPresent())
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.HINT));
    }

    @TestFactory
    Stream<DynamicTest> aFilledTemplateSaysEverythingAndHearsNothing() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.root().resolve("rules/templates"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            file.getFileName().toString(), () -> isComplete(file)));
        }
    }

    @Test
    void thereIsATemplateForEveryReaderAndStage() {
        for (Audience audience : Audience.values()) {
            for (Stage stage : Stage.values()) {
                assertThat(
                                Shipped.root()
                                        .resolve(
                                                "rules/templates/"
                                                        + audience.id()
                                                        + "-"
                                                        + stage.id()
                                                        + ".md"))
                        .exists();
            }
        }
    }

    private static void isComplete(Path file) throws IOException {
        String text = Gaps.fill(Files.readString(file));
        Analysis analysis =
                Shipped.ANALYZER.analyze(
                        SourceText.of("t.md", text), Format.MARKDOWN, Request.at(Shipped.NOW));
        Profile profile = analysis.profile().profile();
        String name = file.getFileName().toString();
        assertThat(name).isEqualTo(profile.audience().id() + "-" + profile.stage().id() + ".md");
        assertThat(analysis.elements())
                .as("essentials of " + name + ":\n" + text)
                .filteredOn(state -> state.importance() == Importance.ESSENTIAL)
                .filteredOn(state -> state.status() != ElementStatus.PRESENT)
                .extracting(ElementState::element)
                .extracting(element -> element.id())
                .isEmpty();
        assertThat(analysis.findings())
                .as("findings in " + name + ":\n" + text)
                .filteredOn(finding -> finding.severity().isAtLeast(Severity.WARNING))
                .extracting(
                        finding ->
                                finding.rule()
                                        + " "
                                        + text.substring(
                                                finding.span().start(), finding.span().end()))
                .isEmpty();
        if (profile.mostWords() > 0) {
            assertThat(analysis.brief().wordCount())
                    .as("words of " + name)
                    .isLessThanOrEqualTo(profile.mostWords());
        }
    }

    private static Profile profile(Audience audience, Stage stage) {
        return Shipped.knowledge().profiles().stream()
                .filter(profile -> profile.audience() == audience && profile.stage() == stage)
                .findFirst()
                .orElseThrow(() -> new AssertionError(audience + " " + stage));
    }

    /** What a writer would put into the gaps of a template: {@code corpus/templates/fills.txt}. */
    private static final class Gaps {
        static String fill(String skeleton) throws IOException {
            // The end lies half an hour after the start.
            String template = skeleton.replaceAll("([Ff]rom [^.]*?)to \\[time\\]", "$1to 14:35");
            Map<String, String> fills = fills();
            StringBuilder out = new StringBuilder();
            int at = 0;
            for (int open = template.indexOf('['); open >= 0; open = template.indexOf('[', at)) {
                int close = template.indexOf(']', open);
                String gap = template.substring(open + 1, close);
                assertThat(fills).as("what to put into [" + gap + "]").containsKey(gap);
                out.append(template, at, open).append(fills.get(gap));
                at = close + 1;
            }
            return out.append(template.substring(at)).toString();
        }

        private static Map<String, String> fills() throws IOException {
            Map<String, String> fills = new HashMap<>();
            for (String line :
                    Files.readAllLines(Shipped.corpus().resolve("templates/fills.txt"))) {
                int equals = line.indexOf(" = ");
                if (equals > 0 && !line.startsWith("#")) {
                    fills.put(line.substring(0, equals), line.substring(equals + 3));
                }
            }
            return fills;
        }
    }
}
