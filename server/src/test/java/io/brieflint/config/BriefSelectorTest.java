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
                "On 3 March 2026 at 09:12 UTC we saw that labels no longer printed. We found that the"
                        + " outage came from an expired certificate, and we replaced it by 10:05 UTC. The"
                        + " incident affected 40 stores; printing was restored at once.",
                "Early on Sunday the library suffered a ransomware event. Our staff noticed it and we"
                        + " disconnected our systems. The incident affected loans and the catalogue; we"
                        + " are sorry for the disruption.",
                "Timeframe: 3 March, 4:06 pm to 4:38 pm\n\nImpact: Guests could not check in.\n\n"
                        + "Cause: A new release was incompatible with the door system.\n\nResolution: We"
                        + " rolled it back."
            })
    void aStoryOfOnesOwnIsABriefWhateverItsTitle(String text) {
        assertThat(isBrief("notes/monday.md", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We planned for an outage of a whole site and had our engineers test it in May. The"
                        + " service can now issue 200 million labels a day. We increased our staff.",
                "The committee met on 3 March 2026 at 16:00 UTC. We agreed to meet again on 10 March"
                        + " and discussed the budget. Our users asked for a survey.",
                "An outage at another company made the news on 3 March. The incident shows why tests"
                        + " matter."
            })
    void aPlanAMeetingAndNewsOfOthersAreNone(String text) {
        assertThat(isBrief("notes/monday.md", text)).isFalse();
    }

    private static boolean isBrief(String path, String text) {
        return new BriefSelector(Configuration.NONE)
                .decide(path, SourceText.of(path, text))
                .brief();
    }

    @Test
    void aReportOfOursIsNoBrief() {
        String page = "<html><head>" + BriefSelector.OWN_REPORT + "</head><body>";
        String report = page + REVIEW.replace("\n", "<br>") + "</body></html>";

        assertThat(
                        new BriefSelector(Configuration.NONE)
                                .decide("incidents/audit.html", SourceText.of("audit.html", report))
                                .brief())
                .isFalse();
    }

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
    void anIssueOfUpptimeIsABrief() {
        assertThat(
                        decide(
                                        "notes/pay.md",
                                        """
                                        ---
                                        title: "Harbour Pay is down"
                                        date: 2026-03-09T09:12:00Z
                                        ---

                                        In [`4f2c91a`](https://example.org/4f2c91a), Harbour Pay was **down**:

                                        - HTTP code: 0
                                        - Response time: 0 ms

                                        ---

                                        **Resolved:** Harbour Pay is back up after 48 minutes.
                                        """)
                                .brief())
                .isTrue();
    }

    @Test
    void aNoticeIsABriefByItsWords() {
        assertThat(decide("notes/checkout.md", NOTICE).brief()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Since 14:20 UTC today, 3 March, card payments have been failing in our web shop."
                        + " We are moving them to our second provider. We will write at 15:45 UTC.",
                "The library catalogue is down since 09:10 GMT. We are sorry. Our technicians are"
                        + " working on it; next update at 10:30 GMT.",
                "# Checkout outage\n\nSince around 2:30 some customers were unable to pay. We"
                        + " are working hard on a fix and apologize for the trouble.",
            })
    void aFirstNoticeIsABriefByWhatPeopleCannotDo(String notice) {
        assertThat(decide("notes/a.md", notice).brief()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minutes, 3 March 2026, 16:00 UTC. Ann cannot come next week. We will write to the"
                        + " board about the budget. We are working on the new site.",
                "If you are unable to log in at 9:00, ask the desk. The desk cannot open doors"
                        + " before 8:30.",
                "The shop is closed on 1 May. We are back to normal on 2 May at 9:00.",
            })
    void shortTextsAboutOtherThingsAreNone(String text) {
        assertThat(decide("notes/a.md", text).brief()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear parents, the telephones of the upper school are out of order. A contractor"
                        + " damaged a cable in Mill Lane. The telephone company is working to repair"
                        + " it. Thank you for your patience.",
                "We are having trouble with our mail server. Messages sent to us may come back."
                        + " Our technicians are looking into it, and we apologise.",
                "Hi all, just a word about the slow site. Our host had a hardware failure and moved"
                        + " us to another machine. Everything is back to normal, sorry about that!",
                "The Trust can confirm a cyber incident that affects its pathology systems. Staff are"
                        + " working with experts to restore them. We regret the delays to patients.",
                "About 90 homes in Elm Grove are without water because of a broken main. Crews are"
                        + " repairing it now and will provide an update at noon.",
                "To our members: somebody outside gained unauthorised access to two mailboxes. The"
                        + " incident has been contained, and we are deeply sorry.",
            })
    void aLetterIsABriefByHowItSpeaks(String letter) {
        assertThat(isBrief("notes/letter.txt", letter)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you have trouble signing in, check your password. If the site is down, wait ten"
                        + " minutes and try again, or call the desk.",
                "We protect your data against unauthorised access and tell you about a data breach"
                        + " as the law requires.",
                "Version 4.2 is out. It fixes issues with the export and two crashes on start. Thank"
                        + " you all for reporting them.",
                "The concert on 4 May is postponed to 11 May. We apologise for the short notice.",
                "My router is down since yesterday and I am unable to connect. Can anybody help?",
                "You will be on call for a payment platform, write reviews after an outage and keep"
                        + " our services running.",
            })
    void textsThatOnlySoundLikeOneAreNone(String text) {
        assertThat(isBrief("notes/page.txt", text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes/notice.md", "notice.md"})
    void aBriefMayBeCalledANotice(String path) {
        assertThat(decide(path, NOTICE).brief()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOTICE", "NOTICE.md", "lib/NOTICE.txt", "notice.txt"})
    void aLegalNoticeIsNone(String path) {
        assertThat(decide(path, NOTICE).brief()).isFalse();
    }

    @Test
    void aFolderOfIncidentsCountsFromInside() {
        SourceText plain =
                SourceText.of(
                        "checkout.md",
                        "# Checkout\n\nSince 14:30 UTC, customers in Europe cannot pay by card.\n");
        BriefSelector selector = new BriefSelector(Configuration.NONE);
        assertThat(selector.decide("checkout.md", "incidents", plain))
                .extracting(BriefSelector.Decision::brief)
                .isEqualTo(selector.decide("incidents/checkout.md", plain).brief());
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
    void aSkeletonIsABriefByItsFrontMatter() {
        String front = "---\naudience: executive\nstage: update\n---\n\n";
        assertThat(decide("notes/new.md", front + "# [Service]: [state]\n").reason())
                .isEqualTo("its front matter names reader and stage");
        assertThat(decide("templates/executive.md", front).brief()).isFalse();
        assertThat(decide("notes/new.md", front.replace("update", "theatre")).brief()).isFalse();
    }

    @Test
    void theSameTextIsWeighedAlikeInEveryFormat() {
        String words =
                "Since 09:05 UTC on 3 March 2026, customers are unable to pay. Next update: ";
        assertThat(decide("notes/a.md", "# Checkout outage\n\n" + words + "10 UTC").brief())
                .isTrue();
        assertThat(
                        decide(
                                        "notes/a.html",
                                        "<head><style>"
                                                + "p { color: red }\n".repeat(3000)
                                                + "</style></head><h1>Checkout outage</h1><p>"
                                                + words.replace(" ", "\n<b></b>")
                                                + "10 UTC")
                                .brief())
                .isTrue();
        assertThat(decide("notes/a.adoc", "= Checkout outage\n\n" + words + "10 UTC").brief())
                .isTrue();
        assertThat(
                        decide(
                                        "notes/a.rst",
                                        "Checkout outage\n===============\n\n" + words + "10 UTC")
                                .brief())
                .isTrue();
    }

    @Test
    void aPageOfAHandbookIsNoneForItsMenuOfIncidents() {
        String page =
                """
                <!DOCTYPE html><html><head><title>On call | Handbook</title></head><body>
                <nav><ul>
                <li><a href="a">Outage of 3 March 2026, 09:05 UTC: checkout unavailable</a>
                <li><a href="b">Incident of 4 March 2026, 10:15 UTC: search degraded</a>
                <li><a href="c">Downtime of 5 March 2026, 11:25 UTC: users affected</a>
                </ul></nav>
                <h1>On call</h1>
                <p>You should acknowledge an alert within 5 minutes. If an outage affects customers,
                you must open an incident and post the next update every 30 minutes.
                <h2>Impact</h2><p>For example: 300 users are unable to pay.
                <h2>Timeline</h2><p>Make sure that every incident has one.
                <pre>14:05 UTC Resolved: outage</pre>
                <footer>Last incident: 3 March 2026</footer></body></html>
                """;
        assertThat(decide("docs/on-call.html", page).brief()).isFalse();
        assertThat(decide("docs/index.html", page).brief()).isFalse();
    }

    @Test
    void attributesAndMetaDeclareABriefAsFrontMatterDoes() {
        String declared = "its front matter names reader and stage";
        assertThat(decide("a.adoc", ":audience: executive\n:stage: update\n\nText").reason())
                .isEqualTo(declared);
        assertThat(
                        decide(
                                        "a.html",
                                        "<meta name=audience content=executive>"
                                                + "<meta name=stage content=update>Text")
                                .reason())
                .isEqualTo(declared);
        assertThat(decide("a.rst", ":audience: executive\n:stage: update\n\nText").reason())
                .isEqualTo(declared);
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
                        "folder \"incidents\", title, what people cannot do, a time with its zone,"
                                + " headings, clock times, date, words of impact");
        assertThat(decide("incidents/template.md", REVIEW).reason())
                .isEqualTo("its path says \"template\"");
    }

    private static BriefSelector.Decision decide(String path, String text) {
        return new BriefSelector(Configuration.NONE).decide(path, SourceText.of(path, text));
    }
}
