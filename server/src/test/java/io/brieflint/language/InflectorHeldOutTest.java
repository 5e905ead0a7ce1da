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

    /** Verbs and nouns of several words, as plain words for terms are: all forms, no lemmas. */
    private static final String PHRASES =
            """
            switch over|switches over|switched over|switched over|switching over
            return to|returns to|returned to|returned to|returning to
            cut off|cuts off|cut off|cut off|cutting off
            shut down|shuts down|shut down|shut down|shutting down
            bring back|brings back|brought back|brought back|bringing back
            take over|takes over|took over|taken over|taking over
            hand over|hands over|handed over|handed over|handing over
            set up|sets up|set up|set up|setting up
            wind down|winds down|wound down|wound down|winding down
            give out|gives out|gave out|given out|giving out
            break into|breaks into|broke into|broken into|breaking into
            lay off|lays off|laid off|laid off|laying off
            spread out|spreads out|spread out|spread out|spreading out
            draw up|draws up|drew up|drawn up|drawing up
            pay back|pays back|paid back|paid back|paying back
            stand in for|stands in for|stood in for|stood in for|standing in for
            grind down|grinds down|ground down|ground down|grinding down
            tie together|ties together|tied together|tied together|tying together
            plug into|plugs into|plugged into|plugged into|plugging into
            strip out|strips out|stripped out|stripped out|stripping out
            undo|undoes|undid|undone|undoing
            go back to|goes back to|went back to|gone back to|going back to
            slow down|slows down|slowed down|slowed down|slowing down
            copy across|copies across|copied across|copied across|copying across
            dry up|dries up|dried up|dried up|drying up
            """;

    private static final String PHRASE_PLURALS =
            """
            chain reaction|chain reactions
            method of attack|methods of attack
            return to the previous version|returns to the previous version
            switch to the backup system|switches to the backup system
            security weakness|security weaknesses
            step-by-step guide|step-by-step guides
            copy of the database|copies of the database
            request to the database|requests to the database
            piece of software|pieces of software
            gateway between networks|gateways between networks
            point in time|points in time
            right of way|rights of way
            person on duty|people on duty
            proof of payment|proofs of payment
            half of the sites|halves of the sites
            data centre|data centres
            lookup|lookups
            look-up|look-ups
            break-in|break-ins
            set-up|set-ups
            knock-on effect|knock-on effects
            work of art|works of art
            line of business|lines of business
            analysis of logs|analyses of logs
            branch of the code|branches of the code
            crash at start|crashes at start
            day off|days off
            passer-by|passers-by
            editor-in-chief|editors-in-chief
            man-in-the-middle|men-in-the-middle
            """;

    private static final String MORE_ARTICLES =
            """
            an urgent
            a return
            a unique
            a unit
            an unusual
            an unintended
            a European
            an hour-long
            a half-hour
            an 8-hour
            an 11-minute
            a 100-fold
            an AI
            a UI
            an MFA
            a VPN
            an IP
            a URL
            an XML
            a JSON
            an LLM
            a NAT
            a SaaS
            a wholesale
            a utility
            an outsider
            a once-daily
            an honest
            a university
            an SSD
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
        PHRASES.lines().map(line -> line.split("\\|", -1)).forEach(this::askForms);
        PHRASE_PLURALS.lines().map(line -> line.split("\\|", -1)).forEach(this::askNoun);
        (ARTICLES + MORE_ARTICLES)
                .lines()
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

    private void askForms(String[] forms) {
        List<Form> asked = List.of(Form.THIRD_PERSON, Form.PAST, Form.PARTICIPLE, Form.GERUND);
        for (int i = 0; i < asked.size(); i++) {
            ask(forms[0], Inflector.inflect(forms[0], asked.get(i)), forms[i + 1]);
        }
    }

    private void askVerb(String[] forms) {
        askForms(forms);
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
