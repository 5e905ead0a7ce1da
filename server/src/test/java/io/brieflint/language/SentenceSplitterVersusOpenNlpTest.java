package io.brieflint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.junit.jupiter.api.Test;

/**
 * Why sentences are split by rules of our own. The lines were written, with their boundaries
 * ({@code |}), before either splitter saw them, and stay as they are when one gets them wrong.
 */
class SentenceSplitterVersusOpenNlpTest {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private static final List<String> LINES =
            """
            Checkout failed for nine minutes. | Nobody was paged.
            We rolled the change back. | Error rates fell within a minute. | Customers could pay again.
            The cause is known.
            Who noticed first? | A customer did!
            The job ran at 3 a.m. and filled the disk.
            The outage began at 2:10 p.m. | The on-call engineer joined five minutes later.
            Traffic recovered by 4 p.m. UTC on Friday.
            We upgraded the proxy to v2.14.1 and restarted it. | Memory use fell.
            Version 3.2 was never tested under load. | Version 3.1 was.
            The cluster in us-east-1 lost quorum. | The one in eu-west-3 did not.
            Requests to api.example.com timed out. | Retries made it worse.
            See https://status.example.com/incidents/4711. | It has the full log.
            Some services (e.g. Search, Billing and Login) were slow.
            Several regions, i.e. Frankfurt, Dublin and Paris, were affected.
            The vendor (Acme Inc.) confirmed the fault. | A fix is on its way.
            Dr. Weber from the hosting company confirmed the power loss.
            The change was reviewed by J. Smith and approved by K. Lee.
            Latency rose to approx. 400 ms. | It had been 40 ms.
            Cold caches vs. warm caches made the difference.
            Ticket no. 5512 has the details.
            Was it a failed disk? | No. | It was a full one.
            Step no. 3 was skipped. | Step no. 4 was not.
            The limit is set in config.yaml. | Nobody had looked at it since spring.
            Run systemctl restart nginx. | Then check the log.
            The alert said "disk full." | We ignored it.
            "It looks like DNS." | That was the first guess, and it was wrong.
            (The dashboard was down as well.) | We worked from raw logs.
            We saw three errors: a timeout, a reset and a 502.
            The queue grew to 1.2 million messages. | Workers kept crashing.
            Availability was 99.95% in March. | The target is 99.99%.
            It cost about $40k. | Refunds are under way.
            The restore took 2h15m. | We had planned for 30 minutes.
            At 14:05:22Z the leader stepped down. | A new one was chosen at 14:05:29Z.
            The certificate expired on Mar. 3 at midnight.
            Logs from Sept. 12 were already gone.
            The U.S. region was not affected.
            Customers in the U.S. saw errors. | Those in the E.U. did not.
            We waited... and nothing happened.
            The rollback hung… | We killed it by hand.
            iPhone users could not log in. | iPad users could.
            The pod was evicted. | kubelet logged the reason.
            The first fix failed. | e2e tests had not covered it.
            Nobody knew why. | 14 hosts were still down.
            We lost 2 of 3 replicas. | 1 was rebuilt from a backup.
            The page was sent to @dba. | @dba had left the company.
            Was the backup usable? | Yes, but it was 26 hours old.
            Failover works!! | At least on paper.
            Really?! | We had tested it the week before.
            1. Stop the writers.
            2. Promote the standby. | Check its lag first.
            The fix is in PR #482. | It was merged at noon.
            See Fig. 2 for the error rate.
            The team lead, Ms. Okafor, declared the incident.
            Smith et al. describe the same fault in their paper.
            The API returned 503s for max. 20 seconds per minute.
            Retries were set to max. | That was far too many.
            Nobody was on call on Sun. morning.
            It was fixed by 11 a.m. | We closed the incident.
            The rate was 3.5 per second. | Normal is 0.2.
            We asked the vendor "why now?" and got no answer.
            The script asks "Delete everything? [y/N]" and we answered yes.
            Escalate to level 2. | If that fails, call the vendor.
            Users saw a blank page. | :( | We are sorry.
            The host (db-03.prod.example.com) ran out of memory.
            Plan B was to restore from backup. | Plan A was hope.
            It was I. | I pressed the button.
            """
                    .lines()
                    .toList();

    @Test
    void ourSplitterIsRightOnMoreLinesThanTheModel() throws IOException {
        SentenceDetectorME model = new SentenceDetectorME(model());
        List<String> ourMisses = new ArrayList<>();
        List<String> modelMisses = new ArrayList<>();
        for (String line : LINES) {
            List<String> right = Arrays.asList(line.split(" \\| "));
            String prose = line.replace(" | ", " ");
            if (!ours(prose).equals(right)) {
                ourMisses.add(String.join(" | ", ours(prose)));
            }
            List<String> models = Arrays.asList(model.sentDetect(prose));
            if (!models.equals(right)) {
                modelMisses.add(String.join(" | ", models));
            }
        }
        int lines = LINES.size();
        System.out.printf(
                "sentences: of %d lines ours splits %d right, the model %d%nours wrong: %s%n",
                lines, lines - ourMisses.size(), lines - modelMisses.size(), ourMisses);
        System.out.printf("the model wrong: %s%n", modelMisses);
        assertThat(ourMisses).hasSizeLessThan(modelMisses.size());
    }

    private static List<String> ours(String prose) {
        Tokens tokens = Tokenizer.tokenize(prose, new Vocabulary());
        return SentenceSplitter.split(tokens).stream()
                .map(sentence -> tokens.span(sentence.from(), sentence.to()))
                .map(span -> prose.substring(span.start(), span.end()))
                .toList();
    }

    private static SentenceModel model() throws IOException {
        try (InputStream in = SentenceSplitterVersusOpenNlpTest.class.getResourceAsStream(MODEL)) {
            return new SentenceModel(in);
        }
    }
}
