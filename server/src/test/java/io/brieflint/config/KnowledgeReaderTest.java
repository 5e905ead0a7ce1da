package io.brieflint.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.analysis.Knowledge;
import io.brieflint.document.SectionRole;
import io.brieflint.element.Element;
import io.brieflint.fact.Precision;
import io.brieflint.finding.RuleId;
import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Importance;
import io.brieflint.profile.Profile;
import io.brieflint.profile.Stage;
import io.brieflint.rule.Problem;
import io.brieflint.rule.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeReaderTest {

    @Test
    void filesThatAgreeHaveNoProblems() {
        assertThat(KnowledgeReader.read(SampleRules.files()).problems()).isEmpty();
    }

    @Test
    void anElementSaysWhatAnswersIt() {
        Element element = sample().elements().get(0);
        assertThat(element.id()).isEqualTo("impact-people");
        assertThat(element.presentFacts().get(0).precision()).isEqualTo(Precision.EXACT);
        assertThat(element.vagueFacts().get(0).precision()).isEqualTo(Precision.VAGUE);
        assertThat(element.insert(Audience.CUSTOMER)).isEqualTo("[number] of [total] customers");
        assertThat(element.insert(Audience.EXECUTIVE)).startsWith("[number] customers, [share]");
        assertThat(element.examples()).hasSize(2);
    }

    @Test
    void aProfileSaysWhatMattersAtAStage() {
        assertThat(sample().profiles())
                .extracting(Profile::stage)
                .containsExactly(Stage.INITIAL, Stage.UPDATE, Stage.RESOLVED, Stage.REVIEW);
        Profile initial = sample().profiles().get(0);
        assertThat(initial.importance("impact-people")).isEqualTo(Importance.ESSENTIAL);
        assertThat(initial.mostWords()).isEqualTo(200);
        assertThat(initial.limit(RuleId.of("jargon/x"), Severity.WARNING)).isEqualTo(Severity.INFO);
        assertThat(initial.mayBlock()).containsExactly(RuleId.of("impact/several"));
    }

    @Test
    void wordListsOfSeveralFilesAreMerged() {
        assertThat(sample().catalogue().lists())
                .containsEntry("amounts", List.of("a few", "loads", "a handful"))
                .containsEntry("roles", List.of("on-call engineer"));
    }

    @Test
    void listsThatAProjectMayFillAreThere() {
        assertThat(KnowledgeReader.read(List.of()).knowledge().catalogue().lists())
                .containsOnlyKeys(
                        "services",
                        "people",
                        "roles",
                        "teams",
                        "internal-names",
                        "explained-levels",
                        "approved-phrases",
                        "forbidden-phrases",
                        "risk-scale",
                        "off-scale");
    }

    @Test
    void glossariesVagueWordsAndHeadingsAreRead() {
        assertThat(sample().catalogue().terms().get("infrastructure"))
                .extracting(Term::name)
                .containsExactly("failover");
        assertThat(sample().catalogue().vagueWords()).hasSize(1);
        assertThat(sample().headings().get(SectionRole.IMPACT))
                .containsExactly("Impact", "Who is affected");
    }

    @Test
    void aWordListThatNobodyWrote() {
        assertProblems(
                "catalogue/impact/several.yaml",
                SampleRules.RULE.replace("@amounts", "@amount"),
                "catalogue/impact/several.yaml:8:20: \"amount\" is not a word list; did you mean"
                        + " \"amounts\"?");
    }

    @Test
    void aGlossaryThatNobodyWrote() {
        assertProblems(
                "catalogue/impact/several.yaml",
                SampleRules.RULE + "terms: software\n",
                "catalogue/impact/several.yaml:21:8: \"software\" is not a glossary; add it or"
                        + " correct the name");
    }

    @Test
    void elementsAndRulesThatNobodyWrote() {
        assertProblems(
                "profiles/customer.yaml",
                SampleRules.PROFILE
                        .replace(
                                "essentials: [impact-people]",
                                "essentials: [impact-persons, start]")
                        .replace("impact/several", "impact/sevral")
                        .replace("jargon:", "jargn:"),
                "profiles/customer.yaml:1:13: \"impact/sevral\" is not a rule; did you mean"
                        + " \"impact/several\"?",
                "profiles/customer.yaml:4:18: \"impact-persons\" is not an element; add it or correct"
                        + " the name",
                "profiles/customer.yaml:4:34: \"start\" is not an element; add it or correct the name",
                "profiles/customer.yaml:6:16: \"jargn\" is not a family of rules; did you mean"
                        + " \"jargon\"?");
    }

    @Test
    void aBrokenRuleIsNotAlsoMissingElsewhere() {
        assertProblems(
                "catalogue/impact/several.yaml",
                SampleRules.RULE.replace("why:", "whi:"),
                "catalogue/impact/several.yaml:1:1: a rule needs \"why\"; add \"why:\"",
                "catalogue/impact/several.yaml:5:1: \"whi\" is no key of a rule; did you mean \"why\"?");
    }

    @Test
    void tooManyEssentials() {
        assertProblems(
                "profiles/customer.yaml",
                SampleRules.PROFILE.replace(
                        "[impact-people]\n    most", "[a, b, c, d, e, f, g, h, i]\n    most"),
                "profiles/customer.yaml:4:17: 9 essentials; keep the 8 without which the brief is not"
                        + " worth sending");
    }

    @Test
    void aStageThatIsMissing() {
        assertProblems(
                "profiles/customer.yaml",
                SampleRules.PROFILE.replace("  review: {}\n", ""),
                "profiles/customer.yaml:3:3: the stage review is missing; add \"review:\"");
    }

    @Test
    void anElementThatNothingCanAnswer() {
        assertProblems(
                "elements/next.yaml",
                "name: Next\nquestion: When?\n",
                "elements/next.yaml:1:1: nothing can answer this element; add \"present:\" or"
                        + " \"present-facts:\"");
    }

    @Test
    void filesThatNobodyWouldRead() {
        assertProblems(
                "lexicon/gloss.yaml",
                "[]",
                "lexicon/gloss.yaml:1:1: no lexicon has this name; use lists, lists-..., glossary-...,"
                        + " vague, headings or regimes");
        assertProblems(
                "catalogue/impact/some.yml",
                "",
                "catalogue/impact/some.yml:1:1: files here end in .yaml; rename or move it");
        assertProblems(
                "elements/impact/impact-people.yaml",
                SampleRules.ELEMENT,
                "elements/impact/impact-people.yaml:1:1: files of elements lie side by side; move it"
                        + " up");
        assertProblems(
                "profiles/customers.yaml",
                "stages: {}",
                "profiles/customers.yaml:1:1: the file is named after its audience, and \"customers\""
                        + " is none; did you mean \"customer\"?");
    }

    @Test
    void noFilesAtAllAreEmptyKnowledge() {
        Loaded loaded = KnowledgeReader.read(List.of());
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.knowledge().catalogue().rules()).isEmpty();
    }

    private static Knowledge sample() {
        return KnowledgeReader.read(SampleRules.files()).knowledge();
    }

    private static void assertProblems(String path, String content, String... expected) {
        assertThat(KnowledgeReader.read(SampleRules.with(path, content)).problems())
                .extracting(Problem::toString)
                .contains(expected);
    }
}
