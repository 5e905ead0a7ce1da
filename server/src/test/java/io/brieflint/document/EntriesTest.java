package io.brieflint.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntriesTest {

    @Test
    void aStatusPageShowsTheNewestFirst() {
        assertEntries(
                """
                # Checkout errors

                **Resolved** - Orders work again.
                Mar 11, 15:40 UTC

                **Monitoring** - A fix is in place.
                Mar 11, 15:10 UTC

                **Investigating** - Some orders fail.
                Mar 11, 14:20 UTC
                """,
                """
                message RESOLVED 'Mar 11, 15:40 UTC' 1-2 newest
                message MONITORING 'Mar 11, 15:10 UTC' 2-3
                message INVESTIGATING 'Mar 11, 14:20 UTC' 3-4
                """);
    }

    @Test
    void datedTimesOnLinesOfTheirOwnBeginMessages() {
        assertEntries(
                """
                2026-03-11 15:40 UTC

                Orders work again.

                ---

                2026-03-11 14:20 UTC

                Some orders fail. We will write again at 15:00 UTC.

                ---
                """,
                """
                message - '2026-03-11 15:40 UTC' 0-2 newest
                message - '2026-03-11 14:20 UTC' 2-4
                """);
    }

    @Test
    void statusfyKeepsEachMessageInAContainer() {
        assertEntries(
                """
                Chat is slow.

                ::: update Investigating | 2026-03-03T09:35:00.000Z
                We look at the *mirrors*.
                :::

                ::: update Resolved | 2026-03-03T11:00:00.000Z
                Chat works again.
                :::
                """,
                """
                message - '' 0-1
                message INVESTIGATING '2026-03-03T09:35:00.000Z' 1-3
                message RESOLVED '2026-03-03T11:00:00.000Z' 3-5 newest
                """);
    }

    @Test
    void updatesBelowEachOtherNeedNoBlankLine() {
        assertEntries(
                """
                We move the shop to a new server and will write here as we go.

                Update: 10am A setting was wrong; the shop is
                down for now.
                Update 10:24 The shop runs again.
                Update: 11:39 All is moved.
                """,
                """
                message - '' 0-1
                message UPDATE '10am' 1-2
                message UPDATE '10:24' 2-3
                message UPDATE '11:39' 3-4 newest
                """);
    }

    @Test
    void aStateMaySayForWhom() {
        assertEntries(
                """
                *Resolved (iOS)* - The app opens again. {{< track "2026-03-03 15:10:00" >}}

                *Investigating* - The app does not open. {{< track "2026-03-03 14:40:00" >}}
                """,
                """
                message RESOLVED '2026-03-03 15:10:00' 0-1 newest
                message INVESTIGATING '2026-03-03 14:40:00' 1-2
                """);
    }

    @Test
    void cStateShowsTheTimeOfATag() {
        assertEntries(
                """
                *Update* - Orders work again for most. {{< track "2026-03-03 15:10:00" >}}

                *Update* - The cause is known.

                It is a full disk. {{< track "2026-03-03T14:40:00.000Z" >}}
                """,
                """
                message UPDATE '2026-03-03 15:10:00' 0-1 newest
                message UPDATE '2026-03-03T14:40:00.000Z' 1-3
                """);
    }

    @Test
    void aThreadPastedWithoutBlankLinesIsOne() {
        String text =
                """
                Resolved - Orders **work** again.
                Mar 11, 15:40 UTC
                Investigating - Some orders fail.
                Mar 11, 14:20 UTC
                """;
        assertEntries(
                text,
                """
                message RESOLVED 'Mar 11, 15:40 UTC' 0-1 newest
                message INVESTIGATING 'Mar 11, 14:20 UTC' 1-2
                """);
        assertThat(Briefs.markdown(text).blocks())
                .extracting(block -> text.substring(block.span().start(), block.span().end()))
                .containsExactly(
                        "Resolved - Orders **work** again.\nMar 11, 15:40 UTC",
                        "Investigating - Some orders fail.\nMar 11, 14:20 UTC");
    }

    @Test
    void paragraphsThatStartWithTheTimeAreADiary() {
        assertEntries(
                """
                Lift at the south gate

                17:55 The lift runs again.

                16:50 The new belt is in.

                14:10 The lift has stopped.
                """,
                """
                post - '17:55' 1-2
                post - '16:50' 2-3
                post - '14:10' 3-4
                """);
    }

    @Test
    void twoTimesAreNoDiary() {
        assertEntries("10:00 The lift stops.\n\n11:00 is when we close today.\n", "");
    }

    @Test
    void linesThatStartWithATypedBulletAreItems() {
        assertEntries(
                """
                Timeline

                Times are in CET:

                  \u2022 12:33: The pump stopped.
                  \u2022 12:59: The alarm rang.
                """,
                """
                event - '12:33' 2-3
                event - '12:59' 3-4
                """);
    }

    @Test
    void timesFurtherDownAreNoThread() {
        assertEntries(
                """
                This is what we did on 11 March.

                2026-03-11 14:20 UTC

                The alarm rang.

                2026-03-11 15:40 UTC

                Orders worked again.
                """,
                """
                post - '2026-03-11 14:20 UTC' 1-2
                post - '2026-03-11 15:40 UTC' 3-4
                """);
    }

    @Test
    void aLineBelowASentencePartsMessages() {
        assertThat(
                        Briefs.markdown(
                                        """
                                        Some orders fail, and we are restoring the database.
                                        ---

                                        2026-03-11 15:40 UTC

                                        Orders work again.
                                        """)
                                .blocks()
                                .get(0)
                                .kind())
                .isEqualTo(BlockKind.PARAGRAPH);
    }

    @Test
    void aNumberedUpdateOnTopIsNoTitle() {
        assertThat(
                        entries(
                                Briefs.plain(
                                        """
                                        UPDATE 2 - 16:40 CET
                                        Mail is delivered again.

                                        UPDATE 1 - 15:10 CET
                                        Mail is late.
                                        """)))
                .isEqualTo(
                        """
                        message UPDATE '16:40 CET' 0-2 newest
                        message UPDATE '15:10 CET' 2-4
                        """);
    }

    @Test
    void aThreadMayCrossMidnight() {
        assertEntries(
                """
                ## Update - 00:20 UTC

                Still down.

                ## Update - 23:40 UTC

                Sign-in is down.
                """,
                """
                message UPDATE '00:20 UTC' 0-2 newest
                message UPDATE '23:40 UTC' 2-4
                """);
    }

    @Test
    void aHeadingOverAllMessagesIsNone() {
        assertEntries(
                """
                # Checkout errors

                ## Updates

                **15:02 UTC - Identified**

                The cause is known.

                **14:40 UTC - Investigating**

                Some orders fail.
                """,
                """
                message IDENTIFIED '15:02 UTC' 2-4 newest
                message INVESTIGATING '14:40 UTC' 4-6
                """);
    }

    @Test
    void updatesBelowTheOriginalNoticeAreNewer() {
        assertEntries(
                """
                # Uploads fail

                Uploads larger than 5 MB fail since 09:00 UTC.

                We will write again at 10:00 UTC.

                _Edit #1_: Uploads up to 50 MB work again.

                _Edit #2_: All uploads work.
                """,
                """
                message - '' 1-3
                message UPDATE '' 3-4
                message UPDATE '' 4-5 newest
                """);
    }

    @Test
    void bracketedLabelsMakeAThread() {
        assertEntries(
                """
                [Final message]
                The queue is empty.

                [Initial message]
                The queue is growing.

                - Mails are late
                """,
                """
                message RESOLVED '' 0-1 newest
                message INVESTIGATING '' 1-3
                """);
    }

    @Test
    void headingsWithTimesMakeAThread() {
        assertEntries(
                """
                ## [16:00 UTC]
                Restored.
                ## [15:00 UTC]
                Working on it.
                ## Contact
                Write to us.
                """,
                """
                message - '16:00 UTC' 0-2 newest
                message - '15:00 UTC' 2-4
                """);
    }

    @Test
    void timesDecideBeforeWords() {
        assertEntries(
                """
                **2025-03-11 14:05 UTC - Resolved:** The first outage is over.

                **2025-03-11 18:30 UTC - Investigating:** It is back.
                """,
                """
                message RESOLVED '2025-03-11 14:05 UTC' 0-1
                message INVESTIGATING '2025-03-11 18:30 UTC' 1-2 newest
                """);
    }

    @Test
    void aRealHeadingMayOpenAnUpdateWithSectionsOfItsOwn() {
        assertEntries(
                """
                ## Update 2 (15:30 UTC)
                ### Impact
                300 users.
                ## Update 1 (14:30 UTC)
                ### Impact
                Some users.
                """,
                """
                message UPDATE '15:30 UTC' 0-3 newest
                message UPDATE '14:30 UTC' 3-6
                """);
    }

    @Test
    void postedTimesBelongToTheMessageAbove() {
        var brief =
                Briefs.plain(
                        """
                        Resolved
                        Sign-in works again.
                        Posted Mar 11, 2025 - 15:40 UTC

                        Investigating
                        Sign-in is slow.
                        Posted Mar 11, 2025 - 14:20 UTC
                        """);
        assertThat(entries(brief))
                .isEqualTo(
                        """
                        message RESOLVED 'Mar 11, 2025 - 15:40 UTC' 0-1 newest
                        message INVESTIGATING 'Mar 11, 2025 - 14:20 UTC' 1-2
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Update: fixed now.",
                "UPDATE 2 - fixed now.",
                "Update 15:30 UTC: fixed now.",
                "Edit: fixed now.",
                "Final update: fixed now.",
                "[Update] fixed now.",
                "14:05 UTC - Investigating: slow.",
                "**Resolved** it is over.",
                "(15:30 UTC) Monitoring: fine so far.",
                "Update (2025-03-11 15:30 UTC): fixed.",
                "March 11, 3:30 PM PST \u2013 Resolved \u2013 fixed."
            })
    void theseBeginAnEntry(String marker) {
        var brief = Briefs.markdown("Sign-in is slow since 14:00 UTC today.\n\n" + marker);
        assertThat(brief.newest()).hasValue(1);
        assertThat(brief.isCurrent(brief.blocks().get(0))).isFalse();
        assertThat(brief.isCurrent(brief.blocks().get(1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monitoring did not see it.",
                "Updates are posted hourly.",
                "Resolved: 14:05 UTC",
                "Identified the cause at 14:05.",
                "Next update: 15:30 UTC",
                "Status: Resolved",
                "14:05 UTC the pool was full.",
                "## Monitoring",
                "## Identified",
                "Edit the file."
            })
    void theseDoNot(String text) {
        assertThat(Briefs.markdown("Sign-in was slow.\n\n" + text).entries()).isEmpty();
    }

    @Test
    void fieldsOfAFormAreNoMessages() {
        assertEntries(
                """
                - **Identified**: a full disk
                - **Impact**: 300 users
                - **Resolution**: more disk
                """,
                "");
    }

    @Test
    void rowsAndItemsOfATimelineAreEvents() {
        assertEntries(
                """
                ## Timeline

                | Time  | Event |
                |-------|-------|
                | 14:05 | Alert |
                | 14:20 | Identified: full disk |

                - 14:30 Resolved: disk grown
                  - by the vendor
                - later that day

                ## Key events

                - Alert fired 2025-03-11 14:05
                """,
                """
                event - '14:05' 3-5
                event - '14:20' 5-7
                event - '14:30' 7-9
                event - '2025-03-11 14:05' 11-12
                """);
    }

    @Test
    void headingsInATimelineAreEvents() {
        assertEntries(
                """
                ## Timeline
                All times UTC.
                ### 14:05
                Alert.
                ### 14:20 - 14:30
                Restart.
                ## Lessons
                """,
                """
                event - '14:05' 2-4
                event - '14:20 - 14:30' 4-6
                """);
    }

    @Test
    void threeItemsWithTimesAreATimelineAnywhere() {
        assertEntries(
                """
                What we saw:
                - 14:05 alert
                - 14:10 second alert
                - **14:20** restart
                """,
                """
                event - '14:05' 1-2
                event - '14:10' 2-3
                event - '14:20' 3-4
                """);
        assertEntries("We saw:\n- 14:05 alert\n- 14:10 second alert\n", "");
    }

    @Test
    void aTimelineInTheNewestMessageIsStillOne() {
        assertEntries(
                """
                Orders fail.

                Update: orders work again.

                - 14:05 alert
                - 14:10 second alert
                - 14:20 restart
                """,
                """
                message - '' 0-1
                message UPDATE '' 1-5 newest
                event - '14:05' 2-3
                event - '14:10' 3-4
                event - '14:20' 4-5
                """);
    }

    private static void assertEntries(String text, String entries) {
        assertThat(entries(Briefs.markdown(text))).isEqualTo(entries);
    }

    private static String entries(Brief brief) {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < brief.entries().size(); i++) {
            Entry entry = brief.entries().get(i);
            entries.append(entry.kind().name().toLowerCase(Locale.ROOT))
                    .append(" ")
                    .append(entry.state().map(Enum::name).orElse("-"))
                    .append(" '" + entry.time() + "' ")
                    .append(entry.first() + "-" + entry.end())
                    .append(brief.newest().orElse(-1) == i ? " newest\n" : "\n");
        }
        return entries.toString();
    }
}
