package io.brieflint.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.analysis.Request;
import io.brieflint.analysis.Suppression;
import io.brieflint.finding.RuleId;
import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.rule.Problem;
import io.brieflint.rule.Regime;
import io.brieflint.rule.Term;
import io.brieflint.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigurationTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final String WHOLE =
            """
            audience:
              - {paths: ["**/*.md"], is: engineering}
              - {paths: ["public/{status,news}/**"], is: customer}
            stage: update
            rules:
              - {paths: ["**"], set: {jargon: off, impact: info}}
              - {paths: [public/], set: {jargon: warning, impact/several: error}}
            custom-rules: [brief-rules]
            vocabulary:
              services: [search, {name: checkout-api, reader-name: the checkout}]
              people: [Ada Lovelace]
              roles: [duty manager]
              teams: [Kraken]
              internal-names: [prod-eu-7]
              glossary: [{term: failover, plain: switch, gloss: a move to a spare system}]
              severities: {SEV1: customers cannot pay}
              risk-scale: [unlikely, likely]
              approved-phrases: [We are sorry]
              forbidden-phrases: [no impact]
            briefs: {include: ["notes/*.txt"], exclude: ["**/old/**"]}
            ignore:
              - {paths: [public/**], rule: blame, reason: agreed with legal}
              - {paths: [public/**], rule: impact/several, reason: quoted, text: several}
            extends: ../shared.yaml
            approval: [{audience: [customer], stage: [resolved, review], by: [legal, comms lead]}]
            regimes: [nis2]
            """;

    @Test
    void aWholeConfigurationIsRead() {
        LoadedConfiguration loaded = ConfigurationReader.read("brieflint.yaml", WHOLE);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.configuration().customRules()).containsExactly("brief-rules");
        assertThat(loaded.configuration().regimes())
                .extracting(Configuration.RuleName::name)
                .containsExactly("nis2");
        assertThat(loaded.configuration().vocabulary().services())
                .containsExactly(
                        new ProjectVocabulary.Service("search", "search"),
                        new ProjectVocabulary.Service("checkout-api", "the checkout"));
    }

    @Test
    void theLastSettingThatFitsAFileCounts() {
        assertThat(whole().requestFor("docs/a.md", NOW).audience()).contains(Audience.ENGINEERING);
        assertThat(whole().requestFor("public/status/a.md", NOW).audience())
                .contains(Audience.CUSTOMER);
        assertThat(whole().requestFor("a.txt", NOW).audience()).isEmpty();
    }

    @Test
    void aRequestSaysWhereItsAnswersComeFrom() {
        Request request = whole().requestFor("public/status/a.md", NOW);
        assertThat(request.audienceFrom()).isEqualTo("brieflint.yaml");
        assertThat(request.stage()).contains(Stage.UPDATE);
        assertThat(request.stageFrom()).isEqualTo("brieflint.yaml");
        assertThat(request.now()).isEqualTo(NOW);
        assertThat(request.ignores())
                .containsExactly(
                        new Suppression("blame", "agreed with legal", new Span(0, 0)),
                        new Suppression("impact/several", "quoted", "several", new Span(0, 0)));
        assertThat(request.overrides()).doesNotContainValue(Optional.empty());
        assertThat(whole().requestFor("docs/a.md", NOW).overrides())
                .containsEntry("jargon", Optional.empty());
    }

    @Test
    void severitiesAreSetByPath() {
        assertThat(whole().rulesFor("docs/a.md"))
                .containsEntry("jargon", Optional.empty())
                .containsEntry("impact", Optional.of(Severity.INFO))
                .hasSize(2);
        assertThat(whole().rulesFor("public/a.md"))
                .containsEntry("jargon", Optional.of(Severity.WARNING))
                .containsEntry("impact/several", Optional.of(Severity.ERROR));
    }

    @Test
    void ignoresCanNameTheText() {
        assertThat(whole().ignoresOf("public/a.md"))
                .extracting(Ignore::text)
                .containsExactly(Optional.empty(), Optional.of("several"));
    }

    @Test
    void noConfigurationLeavesAllToEvidence() {
        assertThat(Configuration.NONE.requestFor("a.md", NOW)).isEqualTo(Request.at(NOW));
        assertThat(ConfigurationReader.read("brieflint.yaml", "").configuration())
                .isEqualTo(Configuration.NONE);
    }

    @Test
    void whatDoesNotFitIsNamed() {
        assertProblems(
                "audence: customer",
                "1:1: \"audence\" is no key of brieflint.yaml; did you mean \"audience\"?");
        assertProblems(
                "audience: [{paths: [a], is: customers}]",
                "1:29: \"customers\" is no audience; did you mean \"customer\"?");
        assertProblems(
                "audience: [{is: customer}]", "1:12: an item needs \"paths\"; add \"paths:\"");
        assertProblems(
                "rules: {blame: loud}",
                "1:16: \"loud\" is no severity; use error, hint, info, off or warning");
        assertProblems(
                "rules: quiet",
                "1:8: rules are set by id or family, as in \"blame: off\", not a text");
        assertProblems(
                "ignore: [{paths: [a], rule: blame}]",
                "1:10: an item of \"ignore\" needs \"reason\"; add \"reason:\"");
        assertProblems(
                "briefs: {include: ['{a,b']}", "1:20: \"{\" and \"}\" do not pair up; write {a,b}");
        assertProblems(
                "vocabulary: {glossary: [{term: CDN}]}",
                "1:25: a term needs \"plain\" or \"gloss\"; add what it means");
        assertThat(ConfigurationReader.read("b.yaml", "audience: [").problems()).hasSize(1);
    }

    @Test
    void vocabularyBecomesWordListsAndAGlossary() {
        Loaded loaded = project(WHOLE);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.knowledge().catalogue().lists())
                .containsEntry("services", List.of("search", "checkout-api", "the checkout"))
                .containsEntry("people", List.of("Ada Lovelace"))
                .containsEntry("roles", List.of("on-call engineer", "duty manager"))
                .containsEntry("teams", List.of("Kraken"))
                .containsEntry("amounts", List.of("a few", "loads", "a handful"));
        assertThat(loaded.knowledge().catalogue().terms().get("project"))
                .extracting(Term::name)
                .containsExactly("failover", "checkout-api", "SEV1");
    }

    @Test
    void customRulesJoinTheCatalogue() {
        Loaded loaded =
                project(
                        "{}",
                        new KnowledgeFile(
                                "brief-rules/own.yaml",
                                SampleRules.RULE.replace("impact/several", "house/several")));
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.knowledge().catalogue().rule(RuleId.of("house/several"))).isPresent();
    }

    @Test
    void aCustomRuleCannotTakeTheNameOfAnother() {
        assertThat(
                        project("{}", new KnowledgeFile("brief-rules/own.yaml", SampleRules.RULE))
                                .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "brief-rules/own.yaml:1:1: the rule impact/several exists already in"
                                + " catalogue/impact/several.yaml; give this one another id");
    }

    @Test
    void aCustomRuleIsCheckedLikeAnyOther() {
        assertThat(
                        project(
                                        "{}",
                                        new KnowledgeFile(
                                                "brief-rules/own.yaml",
                                                SampleRules.RULE
                                                        .replace("impact/several", "house/several")
                                                        .replace("@amounts", "@amount")))
                                .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "brief-rules/own.yaml:8:20: \"amount\" is not a word list; did you mean"
                                + " \"amounts\"?");
    }

    @Test
    void rulesThatNobodyWroteCannotBeSet() {
        assertThat(project("rules: {impact/sevral: off, blame: off}\n").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "brieflint.yaml:1:9: \"impact/sevral\" is not a rule or a family of rules; did"
                                + " you mean \"impact/several\"?");
    }

    @Test
    void regimesThatNobodyDescribedCannotBeNamed() {
        Loaded loaded =
                ProjectKnowledge.of(
                        KnowledgeReader.read(List.of(RegimeReaderTest.TABLE)).knowledge(),
                        ConfigurationReader.read("brieflint.yaml", "regimes: [gdpr, nis3]\n")
                                .configuration(),
                        List.of());

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "brieflint.yaml:1:17: \"nis3\" is not a regime; did you mean \"nis2\"?");
        assertThat(loaded.knowledge().regimesInForce())
                .extracting(Regime::id)
                .containsExactly("gdpr");
    }

    private static Loaded project(String configuration, KnowledgeFile... customRules) {
        return ProjectKnowledge.of(
                KnowledgeReader.read(SampleRules.files()).knowledge(),
                ConfigurationReader.read("brieflint.yaml", configuration).configuration(),
                List.of(customRules));
    }

    private static Configuration whole() {
        return ConfigurationReader.read("brieflint.yaml", WHOLE).configuration();
    }

    private static void assertProblems(String yaml, String expected) {
        assertThat(ConfigurationReader.read("b.yaml", yaml).problems())
                .extracting(Problem::toString)
                .containsExactly("b.yaml:" + expected);
    }
}
