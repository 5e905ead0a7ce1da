package io.brieflint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InflectorTest {
    @ParameterizedTest
    @CsvSource({
        "forget, forgets, forgot, forgotten, forgetting",
        "be, is, was, been, being",
        "have, has, had, had, having",
        "do, does, did, done, doing",
        "go, goes, went, gone, going",
        "run, runs, ran, run, running",
        "break, breaks, broke, broken, breaking",
        "write, writes, wrote, written, writing",
        "overwrite, overwrites, overwrote, overwritten, overwriting",
        "rebuild, rebuilds, rebuilt, rebuilt, rebuilding",
        "reset, resets, reset, reset, resetting",
        "offset, offsets, offset, offset, offsetting",
        "re-run, re-runs, re-ran, re-run, re-running",
        "withhold, withholds, withheld, withheld, withholding",
        "undo, undoes, undid, undone, undoing",
        "resend, resends, resent, resent, resending",
        "mislead, misleads, misled, misled, misleading",
        "stop, stops, stopped, stopped, stopping",
        "roll, rolls, rolled, rolled, rolling",
        "format, formats, formatted, formatted, formatting",
        "trigger, triggers, triggered, triggered, triggering",
        "cancel, cancels, canceled, canceled, canceling",
        "submit, submits, submitted, submitted, submitting",
        "occur, occurs, occurred, occurred, occurring",
        "deploy, deploys, deployed, deployed, deploying",
        "apply, applies, applied, applied, applying",
        "die, dies, died, died, dying",
        "agree, agrees, agreed, agreed, agreeing",
        "cause, causes, caused, caused, causing",
        "panic, panics, panicked, panicked, panicking",
        "sync, syncs, synced, synced, syncing",
        "push, pushes, pushed, pushed, pushing",
        "patch, patches, patched, patched, patching",
        "fix, fixes, fixed, fixed, fixing",
        "process, processes, processed, processed, processing",
        "quiz, quizzes, quizzed, quizzed, quizzing",
        "queue, queues, queued, queued, queuing",
        "echo, echoes, echoed, echoed, echoing",
        "debug, debugs, debugged, debugged, debugging",
        "remap, remaps, remapped, remapped, remapping",
        "visit, visits, visited, visited, visiting",
        "relay, relays, relayed, relayed, relaying",
        "fail, fails, failed, failed, failing",
        "log, logs, logged, logged, logging",
        "roll back, rolls back, rolled back, rolled back, rolling back",
        "shut down, shuts down, shut down, shut down, shutting down",
        "rate limit, rate limits, rate limited, rate limited, rate limiting",
        "fail-over, fails-over, failed-over, failed-over, failing-over",
        "SSH, SSHs, SSHed, SSHed, SSHing",
    })
    void verbsTakeTheirForms(
            String lemma, String third, String past, String participle, String gerund) {
        assertThat(
                        List.of(
                                Inflector.inflect(lemma, Form.THIRD_PERSON),
                                Inflector.inflect(lemma, Form.PAST),
                                Inflector.inflect(lemma, Form.PARTICIPLE),
                                Inflector.inflect(lemma, Form.GERUND)))
                .containsExactly(third, past, participle, gerund);
    }

    @ParameterizedTest
    @CsvSource({
        "customer, customers",
        "query, queries",
        "delay, delays",
        "process, processes",
        "status, statuses",
        "person, people",
        "man, men",
        "human, humans",
        "analysis, analyses",
        "crisis, crises",
        "index, indexes",
        "quiz, quizzes",
        "cache, caches",
        "database, databases",
        "shelf, shelves",
        "bookshelf, bookshelves",
        "tax, taxes",
        "proof, proofs",
        "SLA, SLAs",
        "OS, OSes",
        "503, 503s",
        "error budget, error budgets",
        "single point of failure, single points of failure",
        "sign-in, sign-ins",
        "Customer, Customers",
    })
    void nounsTakeTheirPluralAndLoseIt(String singular, String plural) {
        assertThat(Inflector.inflect(singular, Form.PLURAL)).isEqualTo(plural);
        assertThat(Inflector.singular(plural)).isEqualTo(singular);
        assertThat(Inflector.isPlural(plural)).isTrue();
        assertThat(Inflector.isPlural(singular)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "traffic",
                "data",
                "downtime",
                "staff",
                "software",
                "information",
                "feedback",
                "equipment",
                "series",
                "Kubernetes"
            })
    void uncountableNounsAreNeverPlural(String noun) {
        assertThat(Inflector.isPlural(noun)).isFalse();
        assertThat(Inflector.singular(noun)).isEqualTo(noun);
    }

    @ParameterizedTest
    @ValueSource(strings = {"traffic", "data", "staff", "series", "aircraft"})
    void nounsWithoutPluralStayAsTheyAre(String noun) {
        assertThat(Inflector.inflect(noun, Form.PLURAL)).isEqualTo(noun);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "access",
                "process",
                "address",
                "news",
                "analysis",
                "DNS",
                "bias",
                "Alice",
                "slice"
            })
    void wordsThatOnlyLookPluralGoWithWas(String noun) {
        assertThat(Inflector.isPlural(noun)).isFalse();
        assertThat(Inflector.singular(noun)).isEqualTo(noun);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customers",
                "people",
                "they",
                "children",
                "criteria",
                "APIs",
                "Alice and Bob",
                "customers in Europe",
                "police"
            })
    void pluralsGoWithWere(String noun) {
        assertThat(Inflector.isPlural(noun)).isTrue();
    }

    @Test
    void aPhraseIsAsPluralAsItsHead() {
        assertThat(Inflector.isPlural("number of users")).isFalse();
        assertThat(Inflector.isPlural("checkout service")).isFalse();
        assertThat(Inflector.isPlural("users of the API")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "renewed, renew",
        "stopped, stop",
        "caused, cause",
        "pushing, push",
        "was, be",
        "are, be",
        "been, be",
        "deployed, deploy",
        "rolled, roll",
        "released, release",
        "changed, change",
        "updated, update",
        "failed, fail",
        "merged, merge",
        "pushed, push",
        "deleted, delete",
        "removed, remove",
        "configured, configure",
        "restarted, restart",
        "triggered, trigger",
        "misconfigured, misconfigure",
        "throttled, throttle",
        "evicted, evict",
        "drained, drain",
        "overwritten, overwrite",
        "resent, resend",
        "re-ran, re-run",
        "withheld, withhold",
        "forgets, forget",
        "caches, cache",
        "pushes, push",
        "applies, apply",
        "dies, die",
        "tied, tie",
        "relied, rely",
        "dying, die",
        "cancelled, cancel",
        "canceled, cancel",
        "panicked, panic",
        "clicked, click",
        "rebutted, rebut",
        "aliased, alias",
        "prototyped, prototype",
        "synced, sync",
        "controlled, control",
        "embedded, embed",
        "created, create",
        "treated, treat",
        "rebooted, reboot",
        "lagging, lag",
        "timed, time",
        "monitoring, monitor",
        "agreed, agree",
        "freed, free",
        "needs, need",
        "need, need",
        "processed, process",
        "passed, pass",
        "rolled back, roll back",
        "Had, have",
        "could, could",
        "lay, lay",
        "saw, see",
        "fell, fall",
        "found, find",
        "ground, grind",
        "left, leave",
        "misread, misread",
        "put, put",
    })
    void formsLeadBackToTheirVerb(String form, String lemma) {
        assertThat(Inflector.verbLemma(form)).contains(lemma);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "table", "during", "thing", "red", "this", "status", "42", "…", "king"})
    void wordsThatAreNoVerbFormHaveNoVerb(String word) {
        assertThat(Inflector.verbLemma(word)).isEmpty();
    }

    @Test
    void formsOfBeAreComplete() {
        assertThat(Inflector.forms("be"))
                .containsOnlyKeys("be", "am", "is", "are", "was", "were", "been", "being")
                .containsEntry("were", EnumSet.of(Form.PAST))
                .containsEntry("are", EnumSet.of(Form.THIRD_PERSON));
    }

    @Test
    void aFormCanBeSeveralThings() {
        assertThat(Inflector.forms("set"))
                .containsEntry("set", EnumSet.of(Form.BASE, Form.PAST, Form.PARTICIPLE))
                .containsEntry("sets", EnumSet.of(Form.THIRD_PERSON, Form.PLURAL))
                .containsEntry("setting", EnumSet.of(Form.GERUND));
    }

    @Test
    void formsHaveBothSpellings() {
        assertThat(Inflector.forms("cancel"))
                .containsKeys("canceled", "cancelled", "canceling", "cancelling");
        assertThat(Inflector.forms("learn")).containsKeys("learned", "learnt");
        assertThat(Inflector.forms("index")).containsKeys("indexes", "indices", "indexed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"can", "could", "will", "would", "should", "may", "might", "must"})
    void modalsAreOnlyThemselves(String modal) {
        assertThat(Inflector.forms(modal)).containsOnlyKeys(modal);
    }

    @Test
    void massNounsHaveNoPluralAmongTheirForms() {
        assertThat(Inflector.forms("data").values()).noneMatch(set -> set.contains(Form.PLURAL));
    }

    @Test
    void particleVerbsHaveForms() {
        assertThat(Inflector.forms("roll back"))
                .containsKeys("roll back", "rolls back", "rolled back", "rolling back");
    }

    @Test
    void signsAreLeftAlone() {
        for (String text : List.of("", " ", "-", "…", "%", "a-", "-a", "\ud83d")) {
            for (Form form : Form.values()) {
                assertThat(Inflector.inflect(text, form)).isNotNull();
            }
            assertThat(Inflector.forms(text)).isNotEmpty();
            assertThat(Inflector.singular(text)).isEqualTo(text);
            assertThat(Inflector.isPlural(text)).isFalse();
            assertThat(Inflector.verbLemma(text)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hour",
                "honest mistake",
                "SLA",
                "HTTP error",
                "8-minute",
                "11",
                "MFA",
                "SLO",
                "SSH session",
                "XML file",
                "RPC",
                "S3 bucket",
                "IP",
                "LDAP",
                "alert",
                "on-call engineer",
                "outage",
                "unimportant",
                "unexpected",
                "umbrella",
                "urgent",
                "uptime",
                "18-hour",
                "11,000",
                "$8 million",
                "80%",
                "nginx pod",
                "mTLS",
                "iOS",
                "x86",
                "A/B test",
                "\u201cerror\u201d",
                "heir",
                "undo",
                "MFA-protected"
            })
    void vowelSoundsTakeAn(String following) {
        assertThat(Inflector.indefiniteArticle(following)).as(following).isEqualTo("an");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user", "SIEM", "URL", "one-off", "UI", "European", "unit", "unified", "useful",
                "utility", "once-only", "host", "VM", "DNS", "REST API", "JSON", "UTC", "110",
                "1,100", "503", "5xx", "12", "customer", "year", "ubiquitous", "SaaS", "MySQL",
                "RAID", "gRPC", "history", "", "…", "unique", "use", "SEV1", "P1"
            })
    void consonantSoundsTakeA(String following) {
        assertThat(Inflector.indefiniteArticle(following)).as(following).isEqualTo("a");
    }
}
