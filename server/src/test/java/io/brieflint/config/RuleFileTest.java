package io.brieflint.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.document.BlockKind;
import io.brieflint.document.SectionRole;
import io.brieflint.fact.FactKind;
import io.brieflint.fact.FactRole;
import io.brieflint.fact.Precision;
import io.brieflint.finding.Applicability;
import io.brieflint.finding.RuleId;
import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.rule.Example;
import io.brieflint.rule.FactQuery;
import io.brieflint.rule.Pattern;
import io.brieflint.rule.Problem;
import io.brieflint.rule.Rule;
import io.brieflint.rule.RuleKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleFileTest {
    private static final String PATH = "catalogue/blame/forgot-to.yaml";

    static final String WHOLE =
            """
            id: blame/forgot-to
            kind: pattern
            severity: warning
            loudness:
              engineering: hint
              review: off
            message: "Readers will stop at the name. Say what the system did."
            why: A name ends the questions.
            advice: Name the missing safeguard.
            sources: [the seed]
            match:
              - "$PERSON forget to $VERB $NP"
            unless:
              - "do not forget to"
            when:
              audience: [customer, engineering]
              not-section: [went-well]
              not-block: [heading, table-cell]
              sentence-has: ["outage"]
              no-fact: [count]
              untimed: true
              once: true
            rewrites:
              - to: "$NP ${be:NP} not ${VERB:participle}"
                audience: [engineering]
                applicability: suggested
              - to: "$NP was not done by [team]"
                title: Say which team
            examples:
              - bad: "«The engineer forgot to renew the certificate»."
                becomes: "The certificate was not renewed."
                heading: Cause
              - bad: "«Bob forgot to press the button»."
              - good: "Use the forgot-password link."
                because: nobody is named
              - good: "We forgot nothing."
                audience: customer
                stage: review
            """;

    @Test
    void aWholeRuleIsRead() {
        Loaded loaded = read(PATH, WHOLE);
        assertThat(loaded.problems()).isEmpty();
        Rule rule = loaded.knowledge().catalogue().rule(RuleId.of("blame/forgot-to")).orElseThrow();
        assertThat(rule.kind()).isEqualTo(RuleKind.PATTERN);
        assertThat(rule.loudness().usual()).isEqualTo(Severity.WARNING);
        assertThat(rule.loudness().audiences())
                .isEqualTo(Map.of(Audience.ENGINEERING, Optional.of(Severity.HINT)));
        assertThat(rule.loudness().stages()).isEqualTo(Map.of(Stage.REVIEW, Optional.empty()));
        assertThat(rule.match())
                .extracting(Pattern::source)
                .containsExactly("$PERSON forget to $VERB $NP");
        assertThat(rule.when().notSections()).containsExactly(SectionRole.WENT_WELL);
        assertThat(rule.when().notBlocks())
                .containsExactlyInAnyOrder(BlockKind.HEADING, BlockKind.TABLE_CELL);
        assertThat(rule.when().untimedOnly()).isTrue();
        assertThat(rule.rewrites().get(0).applicability()).isEqualTo(Applicability.SUGGESTED);
        assertThat(rule.rewrites().get(1).applicability()).isEqualTo(Applicability.TEMPLATE);
        assertThat(rule.examples()).hasSize(4);
        assertThat(rule.examples().get(0))
                .isEqualTo(
                        new Example(
                                Example.Kind.BAD,
                                "«The engineer forgot to renew the certificate».",
                                Optional.of("The certificate was not renewed."),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("Cause"),
                                30));
        assertThat(rule.origin().file()).isEqualTo(PATH);
    }

    @Test
    void factsSayTheirRolesUnitsAndZones() {
        String file =
                WHOLE.replace("kind: pattern", "kind: fact")
                        .replace(
                                "match:\n  - \"$PERSON forget to $VERB $NP\"",
                                "facts:\n  - {kind: time, roles: [next-update], zoned: false}\n"
                                        + "  - {kind: count, precision: vague, units: [people]}")
                        .replace("$NP ${be:NP} not ${VERB:participle}", "later");
        file = file.replace("$NP was", "This was");
        Loaded loaded = read(PATH, file);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.knowledge().catalogue().rules().get(0).facts())
                .containsExactly(
                        new FactQuery(
                                FactKind.TIME,
                                Set.of(FactRole.NEXT_UPDATE),
                                Precision.EXACT,
                                Set.of(),
                                Optional.of(false)),
                        new FactQuery(
                                FactKind.COUNT,
                                Set.of(),
                                Precision.VAGUE,
                                Set.of("people"),
                                Optional.empty()));
    }

    @Test
    void aMistypedKeyIsNamedWithWhatWasMeant() {
        assertProblems(
                WHOLE.replace("advice:", "advise:"),
                PATH + ":9:1: \"advise\" is no key of a rule; did you mean \"advice\"?");
    }

    @Test
    void aMistypedKeyDeepInside() {
        assertProblems(
                WHOLE.replace("    becomes:", "    becoms:"),
                PATH + ":31:5: \"becoms\" is no key of an example; did you mean \"becomes\"?");
    }

    @Test
    void aMistypedValueIsNamedWithWhatWasMeant() {
        assertProblems(
                WHOLE.replace("severity: warning", "severity: warn"),
                PATH + ":3:11: \"warn\" is no severity; use error, hint, info or warning");
        assertProblems(
                WHOLE.replace("[went-well]", "[went-wel]"),
                PATH + ":17:17: \"went-wel\" is no section; did you mean \"went-well\"?");
        assertProblems(
                WHOLE.replace("engineering: hint", "enginering: hint"),
                PATH
                        + ":5:3: \"enginering\" is no audience and no stage;"
                        + " did you mean \"engineering\"?");
    }

    @Test
    void aKeyThatStandsTwice() {
        assertProblems(
                WHOLE.replace("kind: pattern", "kind: pattern\nkind: phrase"),
                PATH + ":3:1: \"kind\" stands twice; keep one");
    }

    @Test
    void aKeyThatIsMissing() {
        assertProblems(
                WHOLE.replace("why: A name ends the questions.\n", ""),
                PATH + ":1:1: a rule needs \"why\"; add \"why:\"");
    }

    @Test
    void aTextWhereAListBelongs() {
        assertProblems(
                WHOLE.replace("sources: [the seed]", "sources: the seed"),
                PATH
                        + ":10:10: \"sources\" is a list; write each item on its own line after \"- \"",
                PATH
                        + ":10:10: a rule says who asks for it; add at least one item under"
                        + " \"sources:\"");
    }

    @Test
    void aWordWhereYesOrNoBelongs() {
        assertProblems(
                WHOLE.replace("once: true", "once: yes"),
                PATH + ":22:9: \"once\" is true or false");
    }

    @Test
    void aBrokenPatternIsShownToTheColumn() {
        assertProblems(
                WHOLE.replace("do not forget to", "do (not forget to"),
                PATH + ":14:9: '(' is never closed; add ')'");
        assertProblems(
                WHOLE.replace("\"do not forget to\"", "do not forget:foo to"),
                PATH
                        + ":14:18: :foo is no form; use :base, :s, :past, :participle, :ing or"
                        + " :plural");
    }

    @Test
    void aSlotThatNoPatternAlwaysFills() {
        assertProblems(
                WHOLE.replace("forget to $VERB $NP", "forget to $VERB [$NP]"),
                PATH
                        + ":24:10: $NP is bound by no \"match\"; put it into one, outside [..] and in every"
                        + " alternative",
                PATH
                        + ":24:14: $NP is bound by no \"match\"; put it into one, outside [..] and in every"
                        + " alternative",
                PATH
                        + ":27:10: $NP is bound by no \"match\"; put it into one, outside [..] and in every"
                        + " alternative");
    }

    @Test
    void aSlotInEveryAlternativeIsFilled() {
        assertThat(
                        read(
                                        PATH,
                                        WHOLE.replace(
                                                "forget to $VERB $NP",
                                                "forget (to $VERB $NP|$NP $VERB)"))
                                .problems())
                .isEmpty();
    }

    @Test
    void aFormThatNoWordTakes() {
        assertProblems(
                WHOLE.replace("${VERB:participle}", "${VERB:particple}"),
                PATH + ":24:27: \":particple\" is no form; did you mean \"participle\"?");
    }

    @Test
    void aGapWaitsForTheWriter() {
        assertProblems(
                WHOLE.replace("    title: Say which team", "    applicability: safe"),
                PATH
                        + ":28:20: a rewrite with a [gap] waits for the writer; write"
                        + " \"applicability: template\"");
    }

    @Test
    void anIdThatIsNotItsPath() {
        assertProblems(
                WHOLE.replace("id: blame/forgot-to", "id: blame/forgot"),
                PATH
                        + ":1:5: the file is blame/forgot-to.yaml; write \"id: blame/forgot-to\" or"
                        + " move the file");
    }

    @Test
    void aMessageThatScoldsOrRambles() {
        assertProblems(
                WHOLE.replace("Say what the system did.", "You should say what the system did."),
                PATH
                        + ":7:10: the message says \"should\"; say what readers will ask, as a calm"
                        + " colleague would");
        assertProblems(
                WHOLE.replace(
                        "Say what the system did.",
                        "Say what, and when, and where, and who saw it first."),
                PATH
                        + ":7:10: the message has 17 words; keep to 15: what readers will ask, then"
                        + " one step");
    }

    @Test
    void aPhraseHasNoSlots() {
        assertProblems(
                WHOLE.replace("kind: pattern", "kind: phrase"),
                PATH + ":12:6: a phrase has no slots; write \"kind: pattern\"");
    }

    @Test
    void aRuleFindsThingsInOneWay() {
        assertProblems(
                WHOLE.replace("kind: pattern", "kind: structure"),
                PATH + ":12:3: a structure rule has no \"match\"; remove it");
    }

    @Test
    void tooFewExamples() {
        assertProblems(
                WHOLE.replace("  - bad: \"«Bob forgot to press the button».\"\n", ""),
                PATH + ":30:3: a rule needs two bad examples and has 1; add one");
    }

    @Test
    void aBadExampleMarksItsWords() {
        assertProblems(
                WHOLE.replace("«Bob forgot to press the button»", "Bob forgot"),
                PATH
                        + ":33:5: a bad example marks the words to be found: \"«several customers»"
                        + " saw it\"");
    }

    @Test
    void anExampleIsGoodOrBad() {
        assertProblems(
                WHOLE.replace("    because: nobody is named", "    bad: \"«Bob»\""),
                PATH + ":34:5: an example is either \"bad:\" or \"good:\"; write one",
                PATH + ":30:3: a rule needs two good examples and has 1; add one");
    }

    @Test
    void becomesNeedsARewrite() {
        String file =
                Arrays.stream(WHOLE.split("\n", -1))
                        .filter(
                                line ->
                                        !line.matches(
                                                "rewrites:|  - to:.*|    (applic|title).*|    audience: \\[.*"))
                        .collect(Collectors.joining("\n"));
        assertThat(problems(file))
                .containsExactly(
                        PATH + ":24:5: \"becomes\" needs a rewrite; add one under \"rewrites:\"");
    }

    @Test
    void whatIsNoYamlIsAProblemAtItsPlace() {
        assertThat(problems("id: [blame/forgot-to\nkind: pattern\n"))
                .singleElement()
                .asString()
                .isEqualTo(PATH + ":1:5: this is no YAML: expected ',' or ']', but got :");
        assertProblems(
                "- id: x\n", PATH + ":1:1: a rule is a set of keys, not a list; write \"id: ...\"");
        assertProblems("", PATH + ":1:1: the file is empty; fill or remove it");
        assertProblems(
                "id: &a blame/x\nkind: *a\n---\nid: b\n".substring(0, 24),
                PATH + ":2:7: \"*\" repeats another part of the file; write the text here as well",
                PATH + ":2:7: \"a\" is no kind of rule; use fact, pattern, phrase or structure");
    }

    @Test
    void everyBeginningOfARuleFileIsReadWithoutAnException() {
        for (int end = 0; end < WHOLE.length(); end++) {
            assertThat(read(PATH, WHOLE.substring(0, end)).problems()).isNotNull();
        }
        for (String odd :
                List.of(
                        "\u0000",
                        "\ufeff",
                        "\t- a",
                        "%YAML 9",
                        "? [a]\n: b",
                        "!!x y",
                        "a: \ud83d")) {
            assertThat(read(PATH, odd).problems()).as(odd).isNotEmpty();
        }
    }

    @Test
    void theExampleOfTheReadmeIsAWholeRule() throws IOException {
        String readme = Files.readString(Path.of("..", "rules", "README.md"));
        int start = readme.indexOf("```yaml\n") + "```yaml\n".length();
        String rule = readme.substring(start, readme.indexOf("```", start));
        assertThat(problems(rule)).isEmpty();
    }

    private static Loaded read(String path, String content) {
        return KnowledgeReader.read(List.of(new KnowledgeFile(path, content)));
    }

    private static List<String> problems(String content) {
        return read(PATH, content).problems().stream().map(Problem::toString).toList();
    }

    private static void assertProblems(String content, String... expected) {
        assertThat(problems(content)).contains(expected);
        assertThat(read(PATH, content).knowledge().catalogue().rules())
                .as("a broken rule is left out")
                .isEmpty();
    }
}
