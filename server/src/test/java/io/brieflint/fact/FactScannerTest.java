package io.brieflint.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is counted, measured and paid, in sentences with their facts marked. */
class FactScannerTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("counts")
    void countsWhatIsCounted(String row) {
        Marked.check(row);
    }

    static Stream<String> counts() {
        return """
                «12,400 customers» could not pay. = count 12400 customer
                About «12,400 customers» could not pay. = count about 12400 customer
                «1.2k users» saw an empty basket. = count 1200 user
                «1.2 million accounts» were locked. = count 1200000 account
                «3M users» were signed out. = count 3000000 user
                «12 400 customers» were charged twice. = count 12400 customer
                «One in five orders» failed. = count 1 order of 5
                «1 in 20 requests» timed out. = count 1 request of 20
                «Two out of three payments» were declined. = count affected 2 payment of 3
                «Nine in every ten logins» worked. = count 9 login of 10
                «Twelve hospitals» switched to paper. = count 12 hospital
                «Twenty-five shops» closed early. = count 25 shop
                «Twenty five shops» closed early. = count 25 shop
                «One hundred and twenty patients» were called back. = count 120 patient
                «A dozen merchants» wrote to us. = count 12 merchant
                «Two dozen merchants» wrote to us. = count 24 merchant
                «A hundred orders» are stuck. = count 100 order
                «Half a million messages» arrived late. = count 500000 message
                Up to «300 students» could not submit. = count atMost 300 student
                At least «40 partners» are affected. = count atLeast 40 partner
                More than «900 shoppers» left. = count atLeast 900 shopper
                Fewer than «50 tenants» noticed. = count atMost 50 tenant
                No more than «50 tenants» noticed. = count atMost 50 tenant
                Around «300 users» were locked out. = count about 300 user
                Roughly «300 users» were locked out. = count about 300 user
                Approximately «300 users» were locked out. = count about 300 user
                Some «300 users» were locked out. = count about 300 user
                ~«300 users» were locked out. = count about 300 user
                An estimated «300 users» were locked out. = count about 300 user
                Over «40,000 bookings» were lost. = count atLeast 40000 booking
                «300+ users» were locked out. = count atLeast 300 user
                «300 users» or more were locked out. = count atLeast 300 user
                «4,100 of 52,000 customers» saw the error. = count 4100 customer of 52000
                «4,100 out of 52,000 customers» saw the error. = count 4100 customer of 52000
                «305 of our 1,240 partners» lost the feed. = count 305 partner of 1240
                About «305 of the 1,240 partners» lost the feed. = count about 305 partner of 1240
                «40 of our customers» asked for a refund. = count 40 customer
                «One of our customers» told us first. = count 1 customer
                «Three of the five regions» were cut off. = count affected 3 region of 5
                Between «900 and 1,200 people» waited. = count 900-1200 person
                «900-1,200 people» waited. = count 900-1200 person
                «900–1,200 people» waited. = count 900-1200 person
                «900 to 1,200 people» waited. = count 900-1200 person
                «1 to 2 million records» are affected. = count 1000000-2000000 record
                «One or two customers» may see it again. = count 1-2 customer
                «No customers» lost money. = count 0 customer
                «No customer» was charged twice. = count 0 customer
                «None of our customers» lost money. = count 0 customer
                «None of the 40 sites» went down. = count 0 site of 40
                «Zero orders» were lost. = count 0 order
                «0 orders» were lost. = count 0 order
                «No other orders» were lost. = count 0 order
                «All users» had to sign in again. = count 1 user of 1
                «All of our customers» had to sign in again. = count 1 customer of 1
                «Every customer» had to sign in again. = count 1 customer of 1
                «All 212 staff» worked on paper. = count 212 staff of 212
                «All three regions» were down. = count 3 region of 3
                «Both data centres» lost power. = count 2 data centre of 2
                «Both of our regions» lost power. = count 2 region of 2
                «All active EU customers» were signed out. = count 1 customer of 1
                «40 active EU customers» were signed out. = count 40 customer
                «2,150 queued orders» were sent late. = count 2150 order
                «17 newly created customer accounts» were empty. = count 17 account
                «5 database servers» restarted. = count 5 server
                «3 production database nodes» ran full. = count 3 node
                «12 B2B customers» phoned. = count 12 customer
                «1 customer» phoned. = count 1 customer
                «One server» stopped answering. = count 1 server
                «Two more customers» phoned. = count 2 customer
                We restored «18 of the 20 tables». = count 18 table of 20
                «Half of our customers» could not log in. = count 1 customer of 2
                «A third of orders» were late. = count 1 order of 3
                About «two thirds of users» were signed out. = count about 2 user of 3
                «A quarter of all requests» failed. = count 1 request of 4
                «300 customers» were charged, «12 partners» were not. = count 300 customer; count 12 partner
                About «300» were affected. = count about 300
                «4,100 of 52,000» were affected. = count affected 4100 of 52000
                In Germany «12,400 customers» were cut off. = count 12400 customer
                As of «14:05 UTC», «320 jobs» are waiting. = time as-of 14:05 UTC +0; count 320 job
                [Customers affected] «12,400» = count 12400 customer
                [Customers affected] about «12,400» = count about 12400 customer
                [Affected users] «1,200» (all in the EU) = count 1200 user
                Customers affected: «12,400» = count 12400 customer
                Orders lost: «0» = count 0 order
                «11,300 members» lost access for «90 minutes». = count 11300 member; duration end PT1H30M
                «500 users» were signed out. = count 500 user
                About «500 errors» were logged. = count about 500 error
                «6,000 sessions» were cut. = count 6000 session
                «Seven stores» opened late. = count 7 store
                «750 e-mails» bounced. = count 750 e-mail
                «2 pull requests» were reverted. = count 2 pull request
                We had to rebuild «14 pods». = count 14 pod
                It hit «64 organisations» in «9 countries». = count 64 organisation; count 9 country
                Some «140 developers» could not push code. = count about 140 developer
                Around «260 engineers» see slow builds. = count about 260 engineer
                «212 colleagues» had no mail. = count 212 colleague
                «All partners» that use it lost the feed. = count 1 partner of 1
                «All 58 dealers» lost their price list. = count 58 dealer of 58
                «All 41 travel agencies» were told. = count 41 agency of 41
                «640 policy holders» received the wrong letter. = count 640 policy holder
                «95 card holders» were charged twice. = count 95 card holder
                «1,870 donors» got no receipt. = count 1870 donor
                «19 traders» could not place orders. = count 19 trader
                «160 publishers» saw no figures. = count 160 publisher
                «33 booking agents» were signed out. = count 33 agent
                «16 build agents» stopped. = count 16 build agent
                «71 of 150 pharmacies» are still on paper. = count affected 71 pharmacy of 150
                «Two families» had no heating. = count 2 family
                Passengers cannot check in: «5,300» tried this morning. = count 5300
                «4,700» tried to log in and failed. = count 4700
                The station missed «12 readings». = count 12 reading
                «Three of five lifts» stood still. = count affected 3 lift of 5
                The feed resumed with «54 delayed alerts». = count affected 54 alert
                We replaced «two failed drives». = count 2 drive
                «Two ferries» did not sail. = count 2 ferry
                """
                .lines();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("amounts")
    void readsSharesAndMoney(String row) {
        Marked.check(row);
    }

    static Stream<String> amounts() {
        return """
                «8%» of payments failed. = percent 8
                «8 %» of payments failed. = percent 8
                «8 per cent» of payments failed. = percent 8
                «99.95 percent» of calls went through. = percent 99.95
                About «30%» of orders were late. = percent about 30
                Between «2 and 3%» of calls dropped. = percent 2-3
                «5-10%» of calls dropped. = percent 5-10
                «5% to 10%» of calls dropped. = percent 5-10
                «5 to 10 per cent» of calls dropped. = percent 5-10
                Up to «60%» of calls dropped. = percent atMost 60
                Less than «1%» of calls dropped. = percent atMost 1
                It costs «$40k per hour». = money 40000 $/hour
                It costs «$40,000 an hour». = money 40000 $/hour
                It costs «$90/day». = money 90 $/day
                We paid «EUR 1.2m» in credits. = money 1200000 EUR
                We paid «€1.2 million» in credits. = money 1200000 EUR
                We paid «£40,000». = money 40000 GBP
                We paid «GBP 40,000». = money 40000 GBP
                We paid «40,000 euros». = money 40000 EUR
                We paid «40,000 €» in fees. = money 40000 EUR
                We paid «US$ 3,500». = money 3500 USD
                We paid «US$3.5bn». = money 3500000000 USD
                The loss is «$180,000-$240,000». = money 180000-240000 $
                The loss is between «$1m and $2m». = money 1000000-2000000 $
                The loss is «$180k to $240k». = money 180000-240000 $
                The loss is about «$180-240k». = money about 180000-240000 $
                The loss is at least «20,000 dollars». = money atLeast 20000 $
                A refund of «$12.50» was sent to «31 customers». = money 12.5 $; count 31 customer
                «Five percent» of the calls dropped. = percent 5
                We paid «CHF 250 per site». = money 250 CHF/site
                We paid «€40.000» in fees. = money 40000 EUR
                """
                .lines();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("durations")
    void readsLengthsOfTime(String row) {
        Marked.check(row);
    }

    static Stream<String> durations() {
        return """
                The queue was full for «47 min». = duration PT47M
                Checkout was down for «47 minutes». = duration end PT47M
                Checkout was down for about «47 minutes». = duration end about PT47M
                The outage lasted «2h 15m». = duration end PT2H15M
                The outage lasted «2h15m». = duration end PT2H15M
                The outage lasted «half an hour». = duration end PT30M
                The outage lasted «an hour and a half». = duration end PT1H30M
                The outage lasted «two and a half hours». = duration end PT2H30M
                The outage lasted «two hours and a half». = duration end PT2H30M
                The outage lasted some «19 hours». = duration end about PT19H
                The outage lasted «1 hour and 35 minutes». = duration end PT1H35M
                The outage lasted «1 hour 45 minutes». = duration end PT1H45M
                The outage lasted «6 hours, 33 minutes». = duration end PT6H33M
                The outage lasted «two days». = duration end PT48H
                The outage lasted more than «three quarters of an hour». = duration end atLeast PT45M
                A «30-minute» outage followed. = duration end PT30M
                This was a «24-hour» job. = duration PT24H
                This was a «two-hour» outage. = duration end PT2H
                It is the third «week-long» freeze. = duration PT168H
                The restart takes «5-10 minutes». = duration PT5M-PT10M
                The restart takes «5 to 10 minutes». = duration PT5M-PT10M
                The restart takes between «5 and 10 minutes». = duration PT5M-PT10M
                The restart takes «40 minutes to 2 hours». = duration PT40M-PT2H
                The median was «4.5s». = duration PT4.5S
                The median was «4.5 seconds». = duration PT4.5S
                The median was «300 ms». = duration PT0.3S
                The median was «300ms». = duration PT0.3S
                It took «a week». = duration PT168H
                It took about «an hour». = duration about PT1H
                It took less than «a minute». = duration atMost PT1M
                We found it «twelve minutes» later. = duration PT12M
                We found it «90min» later. = duration PT1H30M
                We lost «47 minutes» of data. = duration PT47M
                There were «47 minutes» of downtime. = duration end PT47M
                The total downtime of about «20 hours» is our longest. = duration end about PT20H
                An outage of «20 minutes» followed. = duration end PT20M
                Users could not log in for «3 hours». = duration end PT3H
                Logs are kept for «30 days». = duration PT720H
                We paused «two weeks» to test. = duration PT336H
                The timeout is «30 seconds». = duration PT30S
                We waited «1 second». = duration PT1S
                [Duration] «47 min» = duration end PT47M
                [Total downtime] «2h 05m» = duration end PT2H5M
                Duration: «47 min» = duration end PT47M
                Time to recovery: «95 minutes» = duration PT1H35M
                From «14:05» to «14:52 UTC» («47 minutes») checkout was down. = time start 14:05 UTC +0; time end 14:52 UTC +0; duration end PT47M
                Service will be restored within «4 hours». = duration eta atMost PT4H
                We will write again within «2 hours». = duration next-update atMost PT2H
                Next update in «45 minutes». = duration next-update PT45M
                Next update: «30 minutes». = duration next-update PT30M
                Expect an update within the next «2 hours». = duration next-update PT2H
                The next backup takes «45 minutes». = duration PT45M
                We expect full service in about «2 hours». = duration eta about PT2H
                Alerts came after «half an hour». = duration PT30M
                Impact «07:12» to «08:40 UTC» on «5 May», «88 minutes»; refunds follow. = time start 07:12 UTC +0; time end 08:40 UTC +0; date ?; duration end PT1H28M
                The shop was down («07:12 UTC» to «08:40 UTC» on «5 May», «1 h 28 min»). = time start 07:12 UTC +0; time end 08:40 UTC +0; date ?; duration end PT1H28M
                It failed from «07:12» to «08:40 UTC» on «5 May», for «two hours» in all. = time start 07:12 UTC +0; time end 08:40 UTC +0; date ?; duration end PT2H
                It failed from «07:12» to «08:40 UTC», a duration of «2 hours». = time start 07:12 UTC +0; time end 08:40 UTC +0; duration end PT2H
                The shop was unavailable for «88 minutes». = duration end PT1H28M
                The shift failed to notice the alert for «25 minutes». = duration PT25M
                We waited «25 minutes» for the supplier. = duration PT25M
                The backlog took «25 minutes» to drain. = duration PT25M
                Alert mails were delayed for «25 minutes». = duration end PT25M
                The alert fired for «25 minutes». = duration PT25M
                """
                .lines();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cadences")
    void readsHowOftenReadersHear(String row) {
        Marked.check(row);
    }

    static Stream<String> cadences() {
        return """
                We update this page «every 30 minutes». = cadence PT30M
                We will update you «every two hours». = cadence PT2H
                Updates follow «each hour». = cadence PT1H
                Updates follow «every half hour». = cadence PT30M
                Updates come «hourly» until then. = cadence PT1H
                We send «daily» updates. = cadence PT24H
                We will post «hourly» updates. = cadence PT1H
                We report «twice a day». = cadence PT12H
                We report to you «once per hour». = cadence PT1H
                You will hear from us «three times a day». = cadence PT8H
                We inform you «every weekday» at «09:00 UTC». = cadence PT24H; time next-update 09:00 UTC +0
                Expect an update at least «every 2 hours». = cadence PT2H
                We keep you informed «on every change». = cadence ?
                We keep you posted «every 15 to 30 minutes». = cadence PT30M
                We post at «30-minute» intervals. = cadence PT30M
                Status calls are held «every other day». = cadence PT48H
                This page is refreshed «every 10 minutes». = cadence PT10M
                [Update cadence] «every 30 minutes» = cadence PT30M
                [Updates] «hourly» = cadence PT1H
                Next update: «15:30 UTC», then «every 30 minutes». = time next-update 15:30 UTC +0; cadence PT30M
                Updates «every 60 min» = cadence PT1H
                """
                .lines();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentencesWithoutFacts")
    void leavesAloneWhatStatesNothing(String sentence) {
        assertThat(Marked.facts(sentence, "")).isEmpty();
    }

    static Stream<String> sentencesWithoutFacts() {
        return """
                Ticket 311 has the details.
                The load balancer answered HTTP 503 each time.
                Port 443 was closed.
                It failed with error 42.
                This is a SEV 2 incident.
                This is a SEV2 incident.
                It is a P1 for us.
                RFC 2119 says so.
                Section 3 explains it.
                See step 2 below.
                See #123 for more.
                We run version 1.2.3 there.
                The host 10.2.3.4 was gone.
                CVE-2024-31337 was not the cause.
                In 2024 users asked for this.
                Since 2023 customers have had a choice.
                It is one of the reasons.
                There is one thing to add.
                The first order came in late.
                A second rollback was needed.
                A minute detail was missed.
                One day we will know more.
                In the hour after that we waited.
                Please do not order a second one.
                This may help.
                We march on.
                The team is there 24/7.
                1. Restart the app.
                2) Check the queue.
                All of this was new.
                No one was hurt.
                There is no issue with it.
                No data was lost.
                No user action is required.
                No customer data was lost.
                Not all users noticed.
                All of the accounts that were closed are open again.
                The rules keep all customers safe.
                Nearly all customers noticed.
                Almost no users noticed.
                Several customers called.
                Many users called.
                A few users called.
                A couple of users called.
                Hundreds of customers called.
                Dozens of merchants called.
                A handful of users called.
                Most customers noticed nothing.
                It will be fixed soon.
                We will know more shortly.
                It started this morning.
                It took a few hours.
                It took several minutes.
                It took a while.
                We send regular updates.
                The hourly backup job failed.
                The job runs every 5 minutes.
                The cache is flushed every hour.
                The script polls every 30 seconds.
                It retries twice a minute.
                We restart it daily.
                The ratio is 1:2 now.
                We lost 3:1 to them.
                It is a 10:1 ratio.
                The clock showed 25:61 then.
                We meet on Tuesday.
                We will know tomorrow.
                It came back at noon.
                It came back around midnight.
                Today is a good day.
                A 3-node cluster is enough.
                A two-server setup is enough.
                It is a one-off.
                HTTP 503 errors were seen.
                We saw 503 errors.
                We saw 404 pages.
                They saw 504 timeout responses.
                The proxy served 502s.
                Windows 11 users are fine.
                Python 3 packages are fine.
                Log4j 2.17 users are fine.
                On page 3 users can opt out.
                In step 2 customers confirm it.
                The 90s are over.
                It serves 300 requests per second.
                It serves 300 requests/s.
                It sends 40 emails a day.
                It is one order of magnitude slower.
                One or more customers called.
                We went through them one by one.
                We are 100% sure.
                It is 1.5 times slower.
                The build has 3 stages.
                Gate 4 closes early.
                It took five more steps.
                There are two known reasons.
                The disk has 400 GB.
                It grew by 400Gb.
                The pool went from v2 to v3.
                See us-east-1 and db03.
                Every other user was fine.
                Every time it fails, it logs.
                We check each user by hand.
                We no longer use it.
                It runs 24 hours a day.
                The 24-hour clock is used.
                It is at 10/12 now.
                Log in at least once a week.
                The second attempt worked.
                There is no report so far.
                No alert fired.
                It may take long.
                Sat down with them.
                The sun was out.
                Mar is short for March.
                In March we moved.
                In March 2025 we moved.
                It was an hourly rate.
                See the May release.
                The week after was calm.
                We did it in a minute.
                It takes a second.
                Call 112 now.
                The file is 0644 now.
                Use exit code 137.
                Node 12 was drained.
                The row 17 was locked.
                The id is 007.
                It is A-12 in the list.
                The unit weighs 2.5 kg.
                Two factors led to it.
                Two engineers are working on it.
                All engineers joined the call.
                We solved it with three developers.
                Four technicians are on site.
                It has one flaw: two tried options failed.
                There were four separate incidents.
                We have three options.
                Customers see an error.
                The customer called.
                It hit the US and the EU.
                Do not panic.
                """
                .lines();
    }
}
