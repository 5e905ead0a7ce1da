package io.brieflint.fact;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When something happened, and what it was. */
class MomentsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("moments")
    void readsClocksAndCalendars(String row) {
        Marked.check(row);
    }

    static Stream<String> moments() {
        return """
                «14:05» = time 14:05
                «14:05 UTC» = time 14:05 UTC +0
                «14:05:22Z» = time 14:05:22 Z +0
                «2:05pm ET» = time 14:05 ET
                «2 p.m. UTC» = time 14:00 UTC +0
                «2 pm UTC» = time 14:00 UTC +0
                «9am PT» = time 09:00 PT
                «12am UTC» = time 00:00 UTC +0
                «12:30 pm UTC» = time 12:30 UTC +0
                «1405Z» = time 14:05 Z +0
                «1405 UTC» = time 14:05 UTC +0
                It stopped at «1430 hrs» = time start 14:30
                «0930 hours» = time 09:30
                «2024-04-01 0251»: wrong block = time 2024-04-01T02:51
                «09.10 CET» = time 09:10 CET +60
                «10.30am» = time 10:30
                «14h05» = time 14:05
                «14:05 (UTC)» = time 14:05 UTC +0
                «14:05 GMT+2» = time 14:05 GMT+2 +120
                «14:05 UTC+01:00» = time 14:05 UTC+01:00 +60
                «14:05 UTC-5» = time 14:05 UTC-5 -300
                «14:05+02:00» = time 14:05 +02:00 +120
                «01:04:10-07:00» = time 01:04:10 -07:00 -420
                «01:04:10 -0700» = time 01:04:10 -0700 -420
                «14:05 +0530» = time 14:05 +0530 +330
                «14:05 utc» = time 14:05 utc +0
                «14:05 BST» = time 14:05 BST
                «14:05 IST» = time 14:05 IST
                «14:05 CST» = time 14:05 CST
                «14:05 AEDT» = time 14:05 AEDT +660
                «noon UTC» = time 12:00 UTC +0
                «midnight CET» = time 00:00 CET +60
                «2pm Eastern» = time 14:00 Eastern
                «2pm Pacific time» = time 14:00 Pacific time
                «14:05 Central European Time» = time 14:05 Central European Time
                «14:05 Central European Summer Time» = time 14:05 Central European Summer Time +120
                «14:05 local time» = time 14:05 local time
                «14:05 Berlin time» = time 14:05 Berlin time
                «14:05 New York time» = time 14:05 New York time
                «09:10»-«10:45 CET» = time 09:10 CET +60; time 10:45 CET +60
                «09:10»–«10:45 CET» = time 09:10 CET +60; time 10:45 CET +60
                «14:02 UTC» («15:02 CET») = time 14:02 UTC +0; time 15:02 CET +60
                «14:02 UTC» / «15:02 CET» = time 14:02 UTC +0; time 15:02 CET +60
                «18:41 PM» = time 18:41
                «2025-03-11T14:05:22Z» = time 2025-03-11T14:05:22 Z +0
                «2025-03-11T14:05+01:00» = time 2025-03-11T14:05 +01:00 +60
                «2025-03-11T14:05-00:00» = time 2025-03-11T14:05 -00:00 +0
                «2025-03-11T14:05 UTC» = time 2025-03-11T14:05 UTC +0
                «2025-03-11 14:05 UTC» = time 2025-03-11T14:05 UTC +0
                «14:05 UTC on 11 March 2025» = time 2025-03-11T14:05 UTC +0
                «March 11th, 2025 at 2:05pm» = time 2025-03-11T14:05
                «11-Mar-2025 14:05 UTC» = time 2025-03-11T14:05 UTC +0
                «Tue 11 Mar 2025, 14:05 UTC» = time 2025-03-11T14:05 UTC +0
                «11 March», «14:05» = date ?; time 14:05
                «11 March» at «14:05 UTC» = date ?; time 14:05 UTC +0
                «July 8, 2025 at 3:17PM ET» = time 2025-07-08T15:17 ET -240
                «January 8, 2025 at 3:17PM ET» = time 2025-01-08T15:17 ET -300
                On «11 March 2025» checkout was down from «09:10» to «10:45 CET». = date start 2025-03-11; time start 2025-03-11T09:10 CET +60; time end 2025-03-11T10:45 CET +60
                «22:10 UTC» on «18 June» to «04:25 UTC» on «19 June» = time 22:10 UTC +0; date ?; time 04:25 UTC +0; date ?
                «2025-03-11 23:04 UTC» to «2025-03-12 08:12 UTC» = time 2025-03-11T23:04 UTC +0; time 2025-03-12T08:12 UTC +0
                «11 March 2025» = date 2025-03-11
                «March 11, 2025» = date 2025-03-11
                «11th of March» = date ?
                «11th of March 2025» = date 2025-03-11
                «Mar 11» = date ?
                «Mar. 11, 2025» = date 2025-03-11
                «2025-03-11» = date 2025-03-11
                «11/03/2025» = date ?
                «13/03/2025» = date 2025-03-13
                «03/13/2025» = date 2025-03-13
                «11.03.2025» = date 2025-03-11
                «Tuesday, 11 March» = date ?
                «Tuesday 11 March 2025» = date 2025-03-11
                «May 5» is a holiday. = date ?
                «5 May 2025» was a holiday. = date 2025-05-05
                «11-13 March 2025» = date ?
                On «May 5», «1,200 users» wrote. = date ?; count 1200 user
                """
                .lines();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roles")
    void knowsWhatATimeIsAbout(String row) {
        Marked.check(row);
    }

    static Stream<String> roles() {
        return """
                The outage began at «14:05 UTC». = time start 14:05 UTC +0
                Checkout has been failing since «14:05 UTC». = time start 14:05 UTC +0
                The service went down at «14:05 UTC». = time start 14:05 UTC +0
                Orders stopped at «14:05 UTC». = time start 14:05 UTC +0
                At «14:05 UTC» the service became unavailable. = time start 14:05 UTC +0
                At «14:05 UTC», checkout experienced an outage. = time start 14:05 UTC +0
                From «14:05 UTC» card payments failed. = time start 14:05 UTC +0
                The outage at «14:05 UTC» hit all of us. = time start 14:05 UTC +0
                We detected it at «14:10 UTC». = time detected 14:10 UTC +0
                Monitoring alerted us at «14:10 UTC». = time detected 14:10 UTC +0
                At «14:10 UTC» our on-call team was paged. = time detected 14:10 UTC +0
                The first customer reported it at «14:10 UTC». = time detected 14:10 UTC +0
                We became aware at «14:10 UTC». = time detected 14:10 UTC +0
                Monitoring alerted us to errors at «14:10 UTC». = time detected 14:10 UTC +0
                It was mitigated at «14:40 UTC». = time mitigated 14:40 UTC +0
                The release was rolled back at «14:40 UTC». = time mitigated 14:40 UTC +0
                The database failed over at «14:40 UTC». = time mitigated 14:40 UTC +0
                Service was restored at «14:52 UTC». = time end 14:52 UTC +0
                Everything was back to normal at «14:52 UTC». = time end 14:52 UTC +0
                The incident was closed at «14:52 UTC». = time end 14:52 UTC +0
                At «14:52 UTC» our services recovered. = time end 14:52 UTC +0
                Checkout was down until «14:52 UTC». = time end 14:52 UTC +0
                The fault was not fixed until «14:52 UTC». = time end 14:52 UTC +0
                Checkout failed at «14:05 UTC» and was restored at «14:52 UTC». = time start 14:05 UTC +0; time end 14:52 UTC +0
                Between «09:10» and «10:45 UTC» checkout was unavailable. = time start 09:10 UTC +0; time end 10:45 UTC +0
                Checkout was unavailable from «09:10» to «10:45 CET». = time start 09:10 CET +60; time end 10:45 CET +60
                We expect to recover by «16:00 UTC». = time eta 16:00 UTC +0
                Service should be restored by «16:00 UTC». = time eta 16:00 UTC +0
                We expect full service by «16:00 UTC». = time eta 16:00 UTC +0
                The fix will be in place and orders restored at «16:00 UTC». = time eta 16:00 UTC +0
                As of «15:00 UTC», checkout is down. = time as-of 15:00 UTC +0
                Status at «15:00 UTC» = time as-of 15:00 UTC +0
                Last updated «15:00 UTC» = time as-of 15:00 UTC +0
                Last updated: «15:00 UTC» = time as-of 15:00 UTC +0
                Next update at «15:30 UTC». = time next-update 15:30 UTC +0
                Next update: «15:30 UTC» = time next-update 15:30 UTC +0
                Next update by «15:30 UTC» or sooner. = time next-update 15:30 UTC +0
                The next update is due at «15:30 UTC». = time next-update 15:30 UTC +0
                We will update you by «15:30 UTC». = time next-update 15:30 UTC +0
                Next update by Monday, «15:30 UTC». = time next-update 15:30 UTC +0
                We'll post more information by «15:30 UTC». = time next-update 15:30 UTC +0
                I will call you again at «15:30 UTC». = time next-update 15:30 UTC +0
                We will write again by «15:30 UTC». = time next-update 15:30 UTC +0
                Update at «15:30 UTC». = time next-update 15:30 UTC +0
                The report is due by «18 March 2025». = date due 2025-03-18
                Add an alarm by «18 March». = date due ?
                We will publish the full report by «18 March 2025». = date due 2025-03-18
                [Start] «14:05 UTC» = time start 14:05 UTC +0
                [Start time] «2025-03-11 14:05 UTC» = time start 2025-03-11T14:05 UTC +0
                [Fault occurs] «14:05 UTC» = time start 14:05 UTC +0
                [Detected] «14:10 UTC» = time detected 14:10 UTC +0
                [Time detected] «14:10 UTC» = time detected 14:10 UTC +0
                [Team aware] «14:10 UTC» = time detected 14:10 UTC +0
                [Resolved] «14:52 UTC» = time end 14:52 UTC +0
                [ETA] «16:00 UTC» = time eta 16:00 UTC +0
                [Due] «18 March 2025» = date due 2025-03-18
                [Next update] «15:30 UTC» = time next-update 15:30 UTC +0
                [As of] «15:00 UTC» = time as-of 15:00 UTC +0
                [Outage window] «09:10»–«10:45 CET» = time start 09:10 CET +60; time end 10:45 CET +60
                [Time] «14:10 UTC» = time 14:10 UTC +0
                Start: «14:05 UTC» = time start 14:05 UTC +0
                Start: «14:05 UTC», End: «14:52 UTC» = time start 14:05 UTC +0; time end 14:52 UTC +0
                Resolved «10:40 CET» = time end 10:40 CET +60
                Started «09:10 CET» = time start 09:10 CET +60
                First detected «09:12 CET» = time detected 09:12 CET +60
                Incident declared «09:20 CET» = time 09:20 CET +60
                The rollback started at «14:30 UTC». = time 14:30 UTC +0
                We started to look at it at «14:30 UTC». = time 14:30 UTC +0
                The deployment began at «14:00 UTC». = time 14:00 UTC +0
                Recovery began at «14:30 UTC». = time 14:30 UTC +0
                We identified the cause of the outage at «14:30 UTC». = time 14:30 UTC +0
                Planned maintenance runs from «22:00» to «23:00 UTC». = time 22:00 UTC +0; time 23:00 UTC +0
                «14:20 UTC» - Status page updated = time 14:20 UTC +0
                «14:20 UTC» - Pods still failing = time 14:20 UTC +0
                «14:52 UTC» - Service restored = time end 14:52 UTC +0
                Support is open from «09:00» to «17:00 CET». = time 09:00 CET +60; time 17:00 CET +60
                The job last ran at «02:00 UTC». = time 02:00 UTC +0
                """
                .lines();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("news")
    void knowsWhenReadersHearNext(String row) {
        Marked.check(row);
    }

    static Stream<String> news() {
        return """
                Next message at «18:00 UTC» on this page. = time next-update 18:00 UTC +0
                The next notice comes at «18:00 CET». = time next-update 18:00 CET +60
                Next news: «18:30 UTC» = time next-update 18:30 UTC +0
                [Next message] «18:30 UTC» = time next-update 18:30 UTC +0
                More at «18:15 UTC». = time next-update 18:15 UTC +0
                Details follow at «18:15 UTC». = time next-update 18:15 UTC +0
                Status call at «18:00 UTC». = time next-update 18:00 UTC +0
                We will confirm this at «18:00 CET». = time next-update 18:00 CET +60
                We expect no losses and will confirm or correct that at «18:00 CET». = time next-update 18:00 CET +60
                We will tell you what the supplier found at «18:00 UTC». = time next-update 18:00 UTC +0
                I'll phone at «09:45 UTC». = time next-update 09:45 UTC +0
                I will be back to you at «09:45 UTC». = time next-update 09:45 UTC +0
                We'll write to you at «09:45 UTC». = time next-update 09:45 UTC +0
                We will send you a text message at «09:45 CET». = time next-update 09:45 CET +60
                The cause is open; we'll know more at «09:45 UTC». = time next-update 09:45 UTC +0
                We post «every hour», next at «09:45 UTC». = cadence PT1H; time next-update 09:45 UTC +0
                We'll keep posting «every three hours», next at «09:45 UTC». = cadence PT3H; time next-update 09:45 UTC +0
                Updates go out «every 45 minutes»; the next one follows at «09:45 UTC». = cadence PT45M; time next-update 09:45 UTC +0
                The import will run next at «18:00 UTC». = time 18:00 UTC +0
                We will restart the gateway at «18:00 UTC». = time 18:00 UTC +0
                We will confirm the restart at «18:00 UTC». = time 18:00 UTC +0
                We will call the supplier at «18:00 UTC». = time 18:00 UTC +0
                The supplier will call at «18:00 UTC». = time 18:00 UTC +0
                We will send the parcels at «18:00 UTC». = time 18:00 UTC +0
                The next train leaves at «18:00 UTC». = time 18:00 UTC +0
                We write this at «18:00 UTC». = time 18:00 UTC +0
                You can tell us if we can call you at «18:00 UTC». = time 18:00 UTC +0
                We have more staff at «18:00 UTC». = time 18:00 UTC +0
                We called you at «18:00 UTC». = time 18:00 UTC +0
                The next message failed at «18:00 UTC». = time start 18:00 UTC +0
                More than «90 callers» waited at «18:15 UTC». = count atLeast 90 caller; time 18:15 UTC +0
                [Next step] «18:30 UTC» = time 18:30 UTC +0
                """
                .lines();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stretches")
    void knowsWhenTheEffectBeganAndEnded(String row) {
        Marked.check(row);
    }

    static Stream<String> stretches() {
        return """
                Impact «07:12» to «08:40 UTC». = time start 07:12 UTC +0; time end 08:40 UTC +0
                Outage «07:12»-«08:40 UTC» = time start 07:12 UTC +0; time end 08:40 UTC +0
                Ticket shop outage, «07:12»-«08:40 UTC». = time start 07:12 UTC +0; time end 08:40 UTC +0
                Tickets could not be bought («07:12 UTC» to «08:40 UTC» on «5 May»). = time start 07:12 UTC +0; time end 08:40 UTC +0; date ?
                Between «22:30 UTC» on «4 May» and «01:15 UTC» on «5 May», price lists were empty. = time start 22:30 UTC +0; date ?; time end 01:15 UTC +0; date ?
                The library app did not open from «07:12 CET» to «18:00 CET». = time start 07:12 CET +60; time end 18:00 CET +60
                Review of the outage, «13:00»-«14:00 UTC» = time 13:00 UTC +0; time 14:00 UTC +0
                We did not sell tickets from «13:00» to «14:00 UTC». = time 13:00 UTC +0; time 14:00 UTC +0
                Since: «5 May», «07:12 EST» («12:12 UTC») = date start ?; time start 07:12 EST -300; time start 12:12 UTC +0
                [Since] «07:12 UTC» = time start 07:12 UTC +0
                [Back since] «07:12 UTC» = time end 07:12 UTC +0
                The first such refusal was on «5 May» at «07:12 UTC». = date start ?; time start 07:12 UTC +0
                The last one arrived at «18:20 CET». = time end 18:20 CET +60
                The first shop opened at «07:12 UTC». = time 07:12 UTC +0
                The last train left at «18:20 CET». = time 18:20 CET +60
                Ticket sales have been back since «08:40 UTC». = time end 08:40 UTC +0
                The till works again since «08:40 UTC». = time end 08:40 UTC +0
                Heating has worked on the upper floors since «08:40 UTC». = time end 08:40 UTC +0
                The form takes photos again, since «5 May», «08:40 UTC». = date end ?; time end 08:40 UTC +0
                Since «08:40 UTC» the form takes photos again. = time end 08:40 UTC +0
                The till has not worked since «08:40 UTC». = time start 08:40 UTC +0
                The till is down again since «08:40 UTC». = time start 08:40 UTC +0
                The shop stays shut until at least tomorrow, «09:00 UTC». = time eta 09:00 UTC +0
                The repair takes until about «16:45 UTC». = time eta 16:45 UTC +0
                We expect a repair by tomorrow, «5 May», «10:00 UTC». = date eta ?; time eta 10:00 UTC +0
                The hotline stays open until «20:00 CET». = time 20:00 CET +60
                """
                .lines();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stamps")
    void knowsWhenTheTextWasTrue(String row) {
        Marked.check(row);
    }

    static Stream<String> stamps() {
        return """
                Update 3, «5 May», «09:45 UTC»: tickets are on sale. = date as-of ?; time as-of 09:45 UTC +0
                Update 3, «09:45 UTC». = time as-of 09:45 UTC +0
                Update 3 for schools, «5 May 2025, 09:45 UTC». = time as-of 2025-05-05T09:45 UTC +0
                Update at «09:45 CET»: tickets are on sale. = time as-of 09:45 CET +60
                Now («09:45 CET», «5 May»): the till works. = time as-of 09:45 CET +60; date as-of ?
                This is the position at «09:45 CET». = time as-of 09:45 CET +60
                State on «2025-05-05, 09:45 UTC»: = time as-of 2025-05-05T09:45 UTC +0
                «May 5», «09:45 UTC» = date as-of ?; time as-of 09:45 UTC +0
                «5 May», «09:45 UTC». Tickets are on sale. = date as-of ?; time as-of 09:45 UTC +0
                [Time] «5 May», «09:45 UTC» = date ?; time 09:45 UTC +0
                Now it failed, at «09:45 UTC». = time 09:45 UTC +0
                """
                .lines();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void readsWholeSentences(String row) {
        Marked.check(row);
    }

    static Stream<String> sentences() {
        return """
                About «a third of users» noticed. = count about 1 user of 3
                In the last «24 hours», «3,400 jobs» failed. = duration PT24H; count 3400 job
                The site was slow for «20 minutes» on «11 March 2025». = duration end PT20M; date start 2025-03-11
                Our «3,200 members» in Spain could not log in between «7:30» and «8:15 CET». = count 3200 member; time start 07:30 CET +60; time end 08:15 CET +60
                At about «2:30 p.m. ET», a power cut took «two of our three data centers» offline. = time start 14:30 ET; count 2 data center of 3
                We will share the next update at «16:30 UTC» or when something changes. = time next-update 16:30 UTC +0
                Since «06:40 CET» trains cannot sell tickets. = time start 06:40 CET +60
                We first saw failures at «06:40 CET». = time start 06:40 CET +60
                The alarm fired at «06:44 CET», «4 minutes» after the first failure. = time detected 06:44 CET +60; duration PT4M
                «All systems» have been running since «14:52 UTC». = count 1 system of 1; time 14:52 UTC +0
                Engineers joined the incident call at «14:12 UTC». = time 14:12 UTC +0
                We plan to switch back on «12 March 2025 at 06:00 UTC». = time eta 2025-03-12T06:00 UTC +0
                Refunds for «1,900 orders» go out by «Friday, 14 March 2025». = count 1900 order; date due 2025-03-14
                Please reset your password before «18:00 UTC». = time 18:00 UTC +0
                Our next report follows on «20 March 2025». = date 2025-03-20
                The card issuer ended the block at «11:20 UTC». = time end 11:20 UTC +0
                It stays closed until «09:00 CET» tomorrow. = time eta 09:00 CET +60
                We received «214 reports» from clinics. = count 214 report
                You can call us until «20:00 CET». = time 20:00 CET +60
                Payments made between «10:00» and «11:00 UTC» may show twice. = time 10:00 UTC +0; time 11:00 UTC +0
                The error rate rose to «14%» at «10:02 UTC». = percent 14; time 10:02 UTC +0
                We are investigating since «10:02 UTC». = time 10:02 UTC +0
                The team has been working on it since «10:02 UTC». = time 10:02 UTC +0
                Service in Leeds was restored by «11:40 UTC». = time end 11:40 UTC +0
                The fix was deployed at «11:30 UTC» and errors stopped at «11:34 UTC». = time 11:30 UTC +0; time end 11:34 UTC +0
                The outage ended at «11:40 UTC», «95 minutes» after it began. = time end 11:40 UTC +0; duration PT1H35M
                Card payments were down for «95 minutes», from «10:05» to «11:40 UTC on 3 June 2025». = duration end PT1H35M; time start 2025-06-03T10:05 UTC +0; time end 2025-06-03T11:40 UTC +0
                It affected «6,120 of 48,000 active accounts» («12.8%»). = count 6120 account of 48000; percent 12.8
                Started: «2025-06-03 10:05 UTC» = time start 2025-06-03T10:05 UTC +0
                Ended: «3 June 2025, 11:40 UTC» = time end 2025-06-03T11:40 UTC +0
                Status: Monitoring as of «11:45 UTC» = time as-of 11:45 UTC +0
                Update, «11:45 UTC»: «all stores» are open. = time as-of 11:45 UTC +0; count 1 store of 1
                We hope to have it running again by «noon UTC». = time eta 12:00 UTC +0
                The vendor estimates a fix at «13:00 UTC». = time eta 13:00 UTC +0
                There is no ETA yet, we will know more by «13:00 UTC». = time next-update 13:00 UTC +0
                Count due «15:00 UTC». = time due 15:00 UTC +0
                «No payments» were lost and no card data was read. = count 0 payment
                It hit «12 %» of sign-ins in Canada. = percent 12
                The pager went off at «03:12 UTC». = time 03:12 UTC +0
                Orders are possible again since «14:52 UTC». = time end 14:52 UTC +0
                The site went down again at «15:10 UTC». = time start 15:10 UTC +0
                The site was up again at «15:20 UTC». = time end 15:20 UTC +0
                It has been out since at least «06:00 UTC». = time start 06:00 UTC +0
                Shop and app will be open again at «18:00 CET». = time eta 18:00 CET +60
                We call you at «18:00 CET» with news. = time next-update 18:00 CET +60
                """
                .lines();
    }
}
