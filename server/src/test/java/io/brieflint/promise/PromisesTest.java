package io.brieflint.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Request;
import io.brieflint.analysis.Shipped;
import io.brieflint.document.Format;
import io.brieflint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromisesTest {
    /** What came of each promise, oldest first: "15:30 UTC: late by 35 min". */
    private static List<String> verdicts(String thread) {
        Analysis analysis =
                Shipped.ANALYZER.analyze(
                        SourceText.of("thread.md", thread),
                        Format.MARKDOWN,
                        Request.at(Shipped.NOW));
        List<String> verdicts = new ArrayList<>();
        for (Promise promise : Promises.of(analysis.brief(), analysis.facts())) {
            String words = analysis.brief().source().text(promise.fact().span());
            verdicts.add(words + ": " + verdict(promise));
        }
        return verdicts;
    }

    private static String verdict(Promise promise) {
        return switch (promise.outcome()) {
            case KEPT -> "kept";
            case LATE -> "late by " + promise.late().toMinutes() + " min";
            case OPEN -> "open";
            case WITHOUT_TIME -> "no time";
            case UNKNOWN -> "?";
        };
    }

    @Test
    void aThreadThatGrowsAtItsTop() {
        assertThat(
                        verdicts(
                                """
                                # Checkout fails

                                **Update 3, 3 March 2026, 16:05 UTC**: We found it. Next update at 17:00 UTC.

                                **Update 2, 3 March 2026, 15:05 UTC**: Still looking. Next update in 30 minutes.

                                **Update 1, 3 March 2026, 14:05 UTC**: Some orders fail. We will update you in one hour.
                                """))
                .containsExactly("one hour: kept", "30 minutes: late by 30 min", "17:00 UTC: open");
    }

    @Test
    void aThreadThatGrowsAtItsEnd() {
        assertThat(
                        verdicts(
                                """
                                # Checkout fails

                                ## Investigating - 14:05 UTC

                                Some orders fail. Next update by 14:30 UTC.

                                ## Identified - 14:33 UTC

                                We found it. The next update will be at 15:00 UTC.

                                ## Monitoring - 15:06 UTC

                                Orders work again. We post updates hourly.
                                """))
                .containsExactly("14:30 UTC: kept", "15:00 UTC: late by 6 min", "hourly: open");
    }

    @Test
    void aBoldStateBeforeDateAndTextBeginsAMessage() {
        assertThat(
                        verdicts(
                                """
                                **Investigating** - 3 March 2026, 14:05 UTC. Orders fail. Next update at 14:30 UTC.

                                **Identified** - 3 March 2026, 14:28 UTC. A change broke them. Next update at 15:00 UTC.

                                **Monitoring** - 3 March 2026, 15:40 UTC. They work again.
                                """))
                .containsExactly("14:30 UTC: kept", "15:00 UTC: late by 40 min");
    }

    @Test
    void fiveMinutesAreForgiven() {
        assertThat(
                        verdicts(
                                """
                                [14:40 UTC] Resolved: It works again.

                                [14:20 UTC] Update: Next update in 14 minutes.

                                [14:05 UTC] Investigating: Orders fail. Next update in 10 minutes.
                                """))
                .containsExactly("10 minutes: kept", "14 minutes: late by 6 min");
    }

    @Test
    void theEndKeepsNoPromiseOpen() {
        assertThat(
                        verdicts(
                                """
                                ## Resolved - 3 March 2026, 15:20 UTC

                                It works again. We will post an update with our report by 10 March 2026.

                                ## Investigating - 3 March 2026, 14:05 UTC

                                Orders fail. Next update at 15:30 UTC.
                                """))
                .containsExactly("15:30 UTC: kept");
    }

    @Test
    void alsoWhereOnlyTheFrontMatterSaysSo() {
        String thread =
                """
                ---
                title: Sign-in fails
                resolved: %s
                ---

                *Monitoring* - It works for most. Next update in one hour. {{< track "2026-03-03 15:20:00" >}}

                *Investigating* - Sign-in fails. Next update in one hour. {{< track "2026-03-03 14:10:00" >}}
                """;

        assertThat(verdicts(thread.formatted("false")))
                .containsExactly("one hour: late by 10 min", "one hour: open");
        assertThat(verdicts(thread.formatted("true"))).containsExactly("one hour: late by 10 min");
    }

    @Test
    void promisesReachAcrossMidnight() {
        assertThat(
                        verdicts(
                                """
                                ## Update - 01:20 UTC

                                Restored in part. We will update you within two hours.

                                ## Update - 00:10 UTC

                                Still down. Next update at 00:45 UTC.

                                ## Investigating - 23:40 UTC

                                Sign-in is down. Next update at 00:15 UTC.
                                """))
                .containsExactly("00:15 UTC: kept", "00:45 UTC: late by 35 min", "two hours: open");
    }

    @Test
    void theDayOfTheEntryIsNotThatOfItsPromise() {
        assertThat(
                        verdicts(
                                """
                                ## 4 March 2026, 01:00 UTC - Update

                                Still down.

                                ## 3 March 2026, 23:40 UTC - Investigating

                                Sign-in is down. Next update at 00:15 UTC.
                                """))
                .containsExactly("00:15 UTC: late by 45 min");
    }

    @Test
    void zonesAreTurnedIntoOneAnother() {
        assertThat(
                        verdicts(
                                """
                                ## Update - 3 March 2026, 17:10 CET

                                Still slow. Next update at 12:00 EST.

                                ## Update - 3 March 2026, 15:55 UTC

                                Slow. Next update at 17:00 CET.

                                ## Investigating - 3 March 2026, 10:05 EST

                                Search is slow. Next update at 16:00 UTC.
                                """))
                .containsExactly("16:00 UTC: kept", "17:00 CET: late by 10 min", "12:00 EST: open");
    }

    @Test
    void aMomentMayBeSaidInTwoZones() {
        assertThat(
                        verdicts(
                                """
                                ## Update - 16:40 UTC

                                Still slow.

                                ## Investigating - 15:05 UTC

                                Search is slow. Next update at 16:00 UTC (17:00 CET).
                                """))
                .containsExactly("16:00 UTC: late by 40 min");
    }

    @Test
    void clocksWithoutAnyZoneAreTheWritersOwn() {
        assertThat(
                        verdicts(
                                """
                                ## Update - 15:20

                                Still slow. Next update at 16:00.

                                ## Investigating - 14:05

                                Search is slow. Next update within the hour or at 15:00.
                                """))
                .containsExactly("15:00: late by 20 min", "16:00: open");
    }

    @Test
    void oneZoneAloneTellsNothing() {
        assertThat(
                        verdicts(
                                """
                                ## Update - 15:40

                                Still slow.

                                ## Investigating - 14:05

                                Search is slow. Next update at 15:00 UTC.
                                """))
                .containsExactly("15:00 UTC: ?");
    }

    @Test
    void norDoesAnEntryWithoutATime() {
        assertThat(
                        verdicts(
                                """
                                ## Resolved

                                It works again.

                                ## Update - 15:40 UTC

                                Still slow. Next update in 30 minutes.

                                ## Investigating

                                Search is slow. Next update in 30 minutes.
                                """))
                .containsExactly("30 minutes: ?", "30 minutes: ?");
    }

    @Test
    void aWholeMomentNeedsNoTimeOfItsEntry() {
        assertThat(
                        verdicts(
                                """
                                # Search is slow

                                We look into it. Next update: 3 March 2026, 15:30 UTC.

                                **Update, 3 March 2026, 15:50 UTC**: Still slow.
                                """))
                .containsExactly("3 March 2026, 15:30 UTC: late by 20 min");
    }

    @Test
    void aDailyRhythmNeedsDays() {
        String thread =
                """
                ## Update - %s10:30 UTC

                Half of the files are back.

                ## Identified - %s09:00 UTC

                Files are being restored. We post updates every 24h.
                """;

        assertThat(verdicts(thread.formatted("4 March 2026, ", "3 March 2026, ")))
                .containsExactly("every 24h: late by 90 min");
        assertThat(verdicts(thread.formatted("", ""))).containsExactly("every 24h: ?");
    }

    @Test
    void daysMayBeNamed() {
        assertThat(
                        verdicts(
                                """
                                ## Update - Monday, 16 March 2026, 09:00 UTC

                                All files are back.

                                ## Update - Friday, 13 March 2026, 12:00 UTC

                                More files are back. Next update by Monday, 10:00 UTC.

                                ## Update - 11 March 2026, 18:00 UTC

                                Files are coming back. Next update by 12 March.

                                ## Update - 10 March 2026, 18:30 UTC

                                Files are being restored. Next update tomorrow at 17:30 UTC.

                                ## Identified - 10 March 2026, 09:00 UTC

                                Files are missing. Next update today at 18:00 UTC.
                                """))
                .containsExactly(
                        "18:00 UTC: late by 30 min",
                        "17:30 UTC: late by 30 min",
                        "12 March: late by 720 min",
                        "10:00 UTC: kept");
    }

    @Test
    void daysWithoutTheirYearTakeThatOfTheirNeighbours() {
        assertThat(
                        verdicts(
                                """
                                **Resolved** - Fixed.
                                Jan 1, 00:40 UTC

                                **Update** - Still down. Next update within 20 minutes.
                                Dec 31, 23:50 UTC

                                **Investigating** - Down. Next update: Dec 31, 23:30 UTC.
                                Dec 31, 23:00 UTC
                                """))
                .containsExactly("23:30 UTC: late by 20 min", "20 minutes: late by 30 min");
    }

    @Test
    void aMomentCountsMoreThanARhythm() {
        assertThat(
                        verdicts(
                                """
                                ## Update - 15:32 UTC

                                Still slow.

                                ## Investigating - 14:50 UTC

                                Search is slow. We update this page every 30 minutes. Next update at 15:30 UTC.
                                """))
                .containsExactly("15:30 UTC: kept");
    }

    @Test
    void twoMomentsAreJudgedOnlyWhereBothAgree() {
        String thread =
                """
                ## Update - %s UTC

                Still slow.

                ## Investigating - 14:50 UTC

                Search is slow. Next update at 15:30 UTC. The next update comes at 16:00 UTC.
                """;

        assertThat(verdicts(thread.formatted("15:25"))).containsExactly("15:30 UTC: kept");
        assertThat(verdicts(thread.formatted("15:45"))).containsExactly("15:30 UTC: ?");
        assertThat(verdicts(thread.formatted("16:20")))
                .containsExactly("15:30 UTC: late by 20 min");
    }

    @Test
    void aRoughMomentIsJudgedRoughly() {
        String thread =
                """
                ## Update - %s UTC

                Still slow.

                ## Investigating - 14:50 UTC

                Search is slow. Next update at around 15:30 UTC.
                """;

        assertThat(verdicts(thread.formatted("15:45"))).containsExactly("15:30 UTC: ?");
        assertThat(verdicts(thread.formatted("16:00")))
                .containsExactly("15:30 UTC: late by 30 min");
    }

    @Test
    void whatNamesNoTimeCannotBeKept() {
        assertThat(
                        verdicts(
                                """
                                ## Update - 15:40 UTC

                                Still slow. We will update you when we know more.

                                ## Investigating - 14:50 UTC

                                Search is slow. We will post an update soon.
                                """))
                .containsExactly("will post an update soon: no time", "when we know more: no time");
    }

    @Test
    void wordsOfOthersAndOtherMomentsPromiseNothing() {
        assertThat(
                        verdicts(
                                """
                                ## Update - 15:40 UTC

                                > Our provider writes: next update at 15:50 UTC.

                                We expect search to be back by 16:00 UTC.

                                ## Investigating - 14:50 UTC

                                Search is slow since 14:30 UTC.
                                """))
                .isEmpty();
    }

    @Test
    void aNoticeAloneIsNoThread() {
        assertThat(verdicts("# Search is slow\n\nNext update: 3 March 2026, 15:30 UTC.\n"))
                .isEmpty();
    }

    @Test
    void entriesOutOfOrderTellNothing() {
        assertThat(
                        verdicts(
                                """
                                ## Resolved - 3 March 2026, 16:00 UTC

                                It works again.

                                ## Update - 3 March 2026, 13:00 UTC

                                Still slow.

                                ## Update - 3 March 2026, 15:00 UTC

                                Slow. Next update in 30 minutes.

                                ## Investigating - 3 March 2026, 14:00 UTC

                                Search is slow.
                                """))
                .containsExactly("30 minutes: ?");
    }
}
