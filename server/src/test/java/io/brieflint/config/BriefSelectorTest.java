package io.brieflint.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefSelectorTest {
    private static final String REVIEW =
            """
            # Checkout outage on 3 March 2026

            ## Impact
            Checkout was unavailable for 40 minutes; 1,200 orders were affected.

            ## Timeline
            - 14:05 UTC alerts fired
            - 14:45 UTC traffic restored
            """;
    private static final String NOTICE =
            """
            **Investigating** - We are investigating errors in checkout since 14:05 UTC.
            Some customers are affected. Next update by 15:00 UTC.
            """;
    private static final String HANDBOOK =
            """
            # Incident response

            During an incident you should keep a timeline. Make sure that every incident has a
            lead. For example, if an outage lasts 30 minutes, you must tell customers by 15:00.

            ## Impact
            You need to say who is affected. Whenever you can, give a number.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "incidents/2026-03-03-checkout.md",
                "docs/post-mortems/2026-03-03.md",
                "PM2026-004 - Checkout.md",
                "notes/checkout.md"
            })
    void aReviewIsABriefWhereverItLies(String path) {
        assertThat(decide(path, REVIEW).brief()).isTrue();
    }

    @Test
    void aNoticeIsABriefByItsWords() {
        assertThat(decide("notes/checkout.md", NOTICE).brief()).isTrue();
    }

    @Test
    void aPageOfAStatusSiteIsABriefByItsFrontMatter() {
        String page =
                """
                ---
                title: Search is slow
                date: 2026-03-03T14:05:00+00:00
                resolved: false
                severity: disrupted
                affected: [search]
                ---
                Answers take 8 seconds instead of 1.
                """;
        assertThat(decide("content/issues/2026-03-03-search.md", page).brief()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "incidents/README.md",
                "incidents/template.md",
                "runbooks/checkout-outage.md",
                "CHANGELOG.md",
                "src/Incident.java",
                "node_modules/outage/docs/incident.md"
            })
    void someNamesAreNeverBriefs(String path) {
        assertThat(decide(path, REVIEW).brief()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/incident-response.md",
                "incidents/how-we-work.md",
                "docs/on-call.md",
            })
    void whatTeachesAboutIncidentsIsNoBrief(String path) {
        assertThat(decide(path, HANDBOOK).brief()).isFalse();
    }

    @Test
    void aTextThatNamesItsAudienceAndStageIsABriefFromItsFirstLine() {
        String begun =
                "---\r\naudience: executive\r\nstage: initial\r\n---\r\n\r\n# [Service]: [state]";
        assertThat(decide("notes/README.md", begun))
                .isEqualTo(
                        new BriefSelector.Decision(
                                true, "its front matter names audience and stage", false));
        assertThat(decide("notes/talk.md", "---\naudience: students\nstage: left\n---\n").brief())
                .isFalse();
    }

    @Test
    void ordinaryTextsAreNone() {
        assertThat(decide("docs/post.md", "# Release 2.0\n\nOut on 3 March 2026 at 14:00.").brief())
                .isFalse();
        assertThat(decide("incidents/2026-03-03.md", "").brief()).isFalse();
        assertThat(decide("docs/incident.md", "An incident is a bad day.").brief()).isFalse();
    }

    @Test
    void aProjectDecidesFirst() {
        BriefSelector selector =
                new BriefSelector(
                        ConfigurationReader.read(
                                        "brieflint.yaml",
                                        "briefs: {include: [notes/**], exclude: ['**/old/**']}")
                                .configuration());
        assertThat(selector.decide("notes/README.md", SourceText.of("a", "")))
                .isEqualTo(
                        new BriefSelector.Decision(
                                true, "briefs.include in brieflint.yaml", false));
        assertThat(selector.decide("notes/old/a.md", SourceText.of("a", REVIEW)).brief()).isFalse();
    }

    @Test
    void everyDecisionSaysWhy() {
        assertThat(decide("incidents/2026-03-03.md", REVIEW).reason())
                .isEqualTo(
                        "folder \"incidents\", title, headings, clock times, date, words of"
                                + " impact");
        assertThat(decide("incidents/template.md", REVIEW).reason())
                .isEqualTo("its path says \"template\"");
    }

    private static BriefSelector.Decision decide(String path, String text) {
        return new BriefSelector(Configuration.NONE).decide(path, SourceText.of(path, text));
    }
}
