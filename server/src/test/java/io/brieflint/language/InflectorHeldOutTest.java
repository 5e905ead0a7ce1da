package io.brieflint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Words that were written down after the rules and that the rules were not adjusted to; they say
 * how the next unknown word will fare. The first run had 576 of 584 right. Since then only "saw"
 * was given back to "see", which everyone writes, from the verb of carpenters.
 */
class InflectorHeldOutTest {
    private final List<String> misses = new ArrayList<>();
    private int asked;

    /** Third person, past, participle, gerund. */
    private static final String VERBS =
            """
            acknowledge acknowledges acknowledged acknowledged acknowledging
            allocate allocates allocated allocated allocating
            back-port back-ports back-ported back-ported back-porting
            bisect bisects bisected bisected bisecting
            bring brings brought brought bringing
            choke chokes choked choked choking
            clog clogs clogged clogged clogging
            corrupt corrupts corrupted corrupted corrupting
            crash crashes crashed crashed crashing
            deadlock deadlocks deadlocked deadlocked deadlocking
            defer defers deferred deferred deferring
            deny denies denied denied denying
            deprecate deprecates deprecated deprecated deprecating
            diagnose diagnoses diagnosed diagnosed diagnosing
            exhaust exhausts exhausted exhausted exhausting
            flap flaps flapped flapped flapping
            flush flushes flushed flushed flushing
            foresee foresees foresaw foreseen foreseeing
            hotfix hotfixes hotfixed hotfixed hotfixing
            infer infers inferred inferred inferring
            inject injects injected injected injecting
            label labels labeled labeled labeling
            leave leaves left left leaving
            lose loses lost lost losing
            mishandle mishandles mishandled mishandled mishandling
            modify modifies modified modified modifying
            obey obeys obeyed obeyed obeying
            oversee oversees oversaw overseen overseeing
            oversleep oversleeps overslept overslept oversleeping
            partition partitions partitioned partitioned partitioning
            pin pins pinned pinned pinning
            plug plugs plugged plugged plugging
            poison poisons poisoned poisoned poisoning
            prefer prefers preferred preferred preferring
            rearm rearms rearmed rearmed rearming
            rebind rebinds rebound rebound rebinding
            redeploy redeploys redeployed redeployed redeploying
            redraw redraws redrew redrawn redrawing
            refactor refactors refactored refactored refactoring
            regress regresses regressed regressed regressing
            reshard reshards resharded resharded resharding
            rethink rethinks rethought rethought rethinking
            retry retries retried retried retrying
            saturate saturates saturated saturated saturating
            segfault segfaults segfaulted segfaulted segfaulting
            shrink shrinks shrank shrunk shrinking
            skip skips skipped skipped skipping
            spike spikes spiked spiked spiking
            swallow swallows swallowed swallowed swallowing
            tear tears tore torn tearing
            transmit transmits transmitted transmitted transmitting
            unwind unwinds unwound unwound unwinding
            upsert upserts upserted upserted upserting
            vacuum vacuums vacuumed vacuumed vacuuming
            wedge wedges wedged wedged wedging
            wipe wipes wiped wiped wiping
            zip zips zipped zipped zipping
            """;

    private static final String PLURALS =
            """
            alert alerts
            ally allies
            apology apologies
            batch batches
            bus buses
            canary canaries
            certificate certificates
            chassis chassis
            cookie cookies
            criterion criteria
            deploy deploys
            diagnosis diagnoses
            disk disks
            engineer engineers
            fix fixes
            gateway gateways
            half halves
            hero heroes
            hypothesis hypotheses
            journey journeys
            knife knives
            latency latencies
            lens lenses
            loss losses
            matrix matrices
            mutex mutexes
            outage outages
            patch patches
            proxy proxies
            radio radios
            replica replicas
            response responses
            runbook runbooks
            schema schemas
            spokesperson spokespeople
            tooth teeth
            VM VMs
            virus viruses
            woman women
            zone zones
            """;

    private static final String LEMMAS =
            """
            accepted accept
            advised advise
            aggregated aggregate
            announced announce
            archived archive
            arrived arrive
            attempted attempt
            backed back
            believed believe
            blamed blame
            booted boot
            broadened broaden
            calibrated calibrate
            carried carry
            ceased cease
            collapsed collapse
            coordinated coordinate
            cycled cycle
            declared declare
            decreasing decrease
            depleted deplete
            determined determine
            disrupted disrupt
            emptied empty
            encountered encounter
            erased erase
            fetched fetch
            flooded flood
            forced force
            gathered gather
            grew grow
            halted halt
            imported import
            inspected inspect
            invalidated invalidate
            involved involve
            juggling juggle
            latched latch
            locating locate
            measured measure
            mounted mount
            noted note
            obtained obtain
            overflowed overflow
            owed owe
            parsing parse
            planned plan
            polled poll
            prepared prepare
            proved prove
            pruned prune
            queried query
            quarantined quarantine
            reached reach
            rehearsed rehearse
            relied rely
            rerouting reroute
            revoked revoke
            scoped scope
            seized seize
            settled settle
            shared share
            shipped ship
            smoothed smooth
            snoozed snooze
            starved starve
            stored store
            subscribed subscribe
            surfaced surface
            swapped swap
            tested test
            thawed thaw
            tightened tighten
            toggled toggle
            tripped trip
            tuned tune
            uncovered uncover
            unplugged unplug
            validated validate
            widened widen
            woke wake
            yielded yield
            """;

    private static final String ARTICLES =
            """
            a backup
            an API
            an escalation
            a ewe
            an e-mail
            a U-turn
            an upstream
            an undersized
            a uniform
            a user-facing
            an hourly
            a hotfix
            an 85%
            an 18th
            a 1,800
            a 9-minute
            an $11
            an NTP
            an EU
            an ELB
            a CDN
            a TLS
            a WAF
            an RDS
            an ECS
            a Kubernetes
            an F5
            a one-time
            an ongoing
            a US
            a U.S.
            an honorable
            a humble
            an SMS
            a SQL
            an SRE
            an OOM
            a KPI
            an idle
            a 10x
            """;

    @Test
    void nineteenOfTwentyUnseenFormsAreRight() {
        VERBS.lines().map(line -> line.split(" ")).forEach(this::askVerb);
        PLURALS.lines().map(line -> line.split(" ")).forEach(this::askNoun);
        LEMMAS.lines()
                .map(line -> line.split(" "))
                .forEach(
                        pair ->
                                ask(
                                        "lemma of " + pair[0],
                                        Inflector.verbLemma(pair[0]),
                                        Optional.of(pair[1])));
        ARTICLES.lines()
                .map(line -> line.split(" "))
                .forEach(
                        pair ->
                                ask(
                                        "article of " + pair[1],
                                        Inflector.indefiniteArticle(pair[1]),
                                        pair[0]));
        System.out.printf(
                "held-out forms: %d of %d right; wrong: %s%n",
                asked - misses.size(), asked, misses);
        assertThat(misses).as("misses of %d", asked).hasSizeLessThan(asked / 20);
    }

    private void askVerb(String[] forms) {
        List<Form> asked = List.of(Form.THIRD_PERSON, Form.PAST, Form.PARTICIPLE, Form.GERUND);
        for (int i = 0; i < asked.size(); i++) {
            ask(forms[0], Inflector.inflect(forms[0], asked.get(i)), forms[i + 1]);
        }
        ask("lemma of " + forms[2], Inflector.verbLemma(forms[2]), Optional.of(forms[0]));
        ask("lemma of " + forms[4], Inflector.verbLemma(forms[4]), Optional.of(forms[0]));
    }

    private void askNoun(String[] pair) {
        ask(pair[0], Inflector.inflect(pair[0], Form.PLURAL), pair[1]);
        ask("singular of " + pair[1], Inflector.singular(pair[1]), pair[0]);
        ask("number of " + pair[1], Inflector.isPlural(pair[1]), true);
    }

    private void ask(String question, Object answer, Object right) {
        asked++;
        if (!answer.equals(right)) {
            misses.add(question + ": " + answer + ", not " + right);
        }
    }
}
