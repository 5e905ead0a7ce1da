package io.brieflint.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionRolesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Impact on customers         | IMPACT",
                "IMPACT                      | IMPACT",
                "Timeline (all times UTC)    | TIMELINE",
                "Timeline - 11 March         | TIMELINE",
                "Root cause & trigger        | CAUSE",
                "1. Root Cause Analysis      | CAUSE",
                "\u00a7 2.1 Resolution:      | RESOLUTION",
                "\ud83d\udd25 What happened? | SUMMARY",
                "What went well              | WENT_WELL",
                "What went wrong             | WENT_WRONG",
                "What didn\u2019t go so well | WENT_WRONG",
                "Where we got lucky          | LUCK",
                "Lessons learnt              | LESSONS",
                "Action items                | ACTIONS",
                "Follow-up actions           | ACTIONS",
                "Corrective measures         | ACTIONS",
                "What we are doing           | RESPONSE",
                "What you can do             | WORKAROUND",
                "What you need to do now     | READER_ACTION",
                "Decision needed by Friday   | DECISION",
                "Next update                 | NEXT_UPDATE",
                "Next steps                  | ACTIONS",
                "Who to contact              | CONTACT",
                "Current status              | STATUS",
                "Time to repair              | RESOLUTION",
                "Identified                  | DETECTION",
                "Key events                  | TIMELINE",
                "Technical details           | APPENDIX",
                "Glossary                    | GLOSSARY",
                "Data loss                   | DATA"
            })
    void headingsTellWhatASectionIsFor(String heading, SectionRole role) {
        assertThat(Briefs.ROLES.find(heading)).contains(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.",
                "Background jobs were late",
                "Impactful work",
                "Data centre move",
                "Checkout outage on 11 March",
                "Update service crashed",
                "!!!"
            })
    void otherHeadingsTellNothing(String heading) {
        assertThat(Briefs.ROLES.find(heading)).isEmpty();
    }

    @Test
    void aKnownHeadingAloneOnALineIsOneWithoutAMark() {
        Brief brief =
                Briefs.markdown(
                        """
                        Incident Overview
                        The lift stopped.
                        Root Cause
                        The belt broke. It was worn.
                        Corrective Actions
                        The belt is checked every week.
                        """);
        assertThat(brief.blocks())
                .extracting(block -> block.kind() + " " + block.role())
                .containsExactly(
                        "HEADING SUMMARY",
                        "PARAGRAPH SUMMARY",
                        "HEADING CAUSE",
                        "PARAGRAPH CAUSE",
                        "HEADING ACTIONS",
                        "PARAGRAPH ACTIONS");
    }

    @Test
    void aLineThatGoesOnIsNoHeading() {
        Brief brief = Briefs.markdown("We looked for the\nRoot Cause\nof it, and found none.\n");
        assertThat(brief.blocks()).hasSize(1);
    }

    @Test
    void everyRoleHasHeadingsAndNoHeadingHasTwoRoles() {
        Map<String, List<String>> headings = Briefs.headings();
        Map<String, String> seen = new HashMap<>();
        headings.forEach(
                (role, words) -> {
                    assertThat(words).as(role).isNotEmpty();
                    for (String word : words) {
                        assertThat(seen.put(word, role)).as(word).isNull();
                        assertThat(Briefs.ROLES.findExact(word).map(SectionRole::id))
                                .as(word)
                                .contains(role);
                    }
                });
        assertThat(headings).hasSize(SectionRole.values().length - 1);
    }

    @Test
    void subHeadingsInheritFromTheSectionAround() {
        assertOutline(
                """
                ## Root cause
                ### Trigger
                ### The certificate
                Expired.
                ## Payments
                ### The certificate
                """,
                """
                h2 (cause) Root cause
                h3 (cause) Trigger
                h3 (cause) The certificate
                p (cause) Expired.
                h2 Payments
                h3 The certificate
                """);
    }

    @Test
    void aTableOfTimesTellsWhatHappenedWhen() {
        assertOutline(
                """
                | Time (UTC) | Event |
                |---|---|
                | 2:13 AM | The pumps stop |
                """,
                """
                th0 Time (UTC)
                th0 Event
                td1 (timeline) <Time (UTC)> 2:13 AM
                td1 (timeline) <Event> The pumps stop
                """);
    }

    @Test
    void aTitleIsNoSection() {
        assertOutline(
                """
                # Impact of the storage outage
                Text.
                ## Technical details
                # Impact
                Text.
                """,
                """
                h1 Impact of the storage outage
                p Text.
                h2 (appendix) Technical details
                h1 (impact) Impact
                p (impact) Text.
                """);
    }

    @Test
    void boldLinesAndLabelsStandForHeadings() {
        assertOutline(
                """
                **Timeline**

                Later.

                Next steps:

                - Add an alert

                **Not a section at all**

                More.
                """,
                """
                h7 (timeline) Timeline
                p (timeline) Later.
                h7 (actions) Next steps:
                item0 (actions) Add an alert
                p (actions) Not a section at all
                p (actions) More.
                """);
    }

    @Test
    void labelsTellWhatABlockIsAbout() {
        assertOutline(
                """
                **Impact**: 300 users saw errors.

                Next update: 15:30 UTC

                Owner: Jane

                We found two things that failed: a and b.

                - **Resolution**:
                  - restarted
                - **Key events**
                  - first alert
                - plain
                """,
                """
                p (impact) Impact: |300 users saw errors.
                p (next-update) Next update: |15:30 UTC
                p Owner: |Jane
                p We found two things that failed: a and b.
                item0 (resolution) Resolution:|
                item1 (resolution) restarted
                item2 (timeline) Key events|
                item3 (timeline) first alert
                item4 plain
                """);
    }

    @Test
    void actionsKeepTheirItemsWhateverTheyImprove() {
        assertOutline(
                """
                ## Action items
                - Detection: add an alert
                - Next update: Friday
                """,
                """
                h2 (actions) Action items
                item0 (actions) Detection: |add an alert
                item1 (next-update) Next update: |Friday
                """);
    }

    @Test
    void sectionsCoverTheirBlocks() {
        var brief = Briefs.markdown("Intro.\n\n## Impact\n\nA.\n\nB.\n\n## Cause\n");
        assertThat(brief.sections())
                .extracting(Section::level, Section::role, Section::first, Section::end)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, SectionRole.OTHER, 0, 1),
                        org.assertj.core.groups.Tuple.tuple(2, SectionRole.IMPACT, 2, 4),
                        org.assertj.core.groups.Tuple.tuple(2, SectionRole.CAUSE, 5, 5));
        assertThat(brief.sections().get(2).isEmpty()).isTrue();
    }

    private static void assertOutline(String text, String outline) {
        assertThat(Briefs.outline(Briefs.markdown(text))).isEqualTo(outline);
    }
}
