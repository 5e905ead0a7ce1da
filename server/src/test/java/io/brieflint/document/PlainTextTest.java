package io.brieflint.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void readsALetter() {
        assertOutline(
                """
                Sign-in is slow

                Hello all,

                Signing in has taken up to a minute since 09:10 UTC this morning, and
                some of you could not sign in at all.

                IMPACT
                About 300 users.

                Next Steps
                ==========
                1. Add capacity, which takes
                   until noon
                2) Write again

                Kind regards,
                Jane
                """,
                """
                h1 Sign-in is slow
                p Hello all,
                p Signing in has taken up to a minute since 09:10 UTC this morning, and some of you could not sign in at all.
                h2 (impact) IMPACT
                p (impact) About 300 users.
                h1 (actions) Next Steps
                item0 (actions) Add capacity, which takes until noon
                item1 (actions) Write again
                p (actions) Kind regards,\\nJane
                """);
    }

    @Test
    void readsAChat() {
        assertOutline(
                """
                :rotating_light: *Update* sign-in is slow
                restarting `auth-2` at 14:05:22 now
                ```
                kubectl rollout restart
                ```
                > was it the deploy?
                no 2*3*4
                """,
                """
                p Update sign-in is slow\\nrestarting # at 14:05:22 now
                p quoted was it the deploy?
                p no 2*3*4
                """);
    }

    @Test
    void everyLabelledLineStandsAlone() {
        assertOutline(
                """
                Status: Investigating
                Impact: 300 users
                *Start:* 14:05 UTC
                Next update: 15:30 UTC
                """,
                """
                p (status) Status: |Investigating
                p (impact) Impact: |300 users
                p Start: |14:05 UTC
                p (next-update) Next update: |15:30 UTC
                """);
    }

    @Test
    void knowsTheBulletsOfWordProcessors() {
        assertOutline(
                """
                What you can do:
                \u2022 Try again
                  o later today
                  o or tomorrow
                \u2022 Call us
                \u00b7 Write to us
                \u2013 Wait
                - Ask * anything
                """,
                """
                h7 (workaround) What you can do:
                item0 (workaround) Try again
                item1 (workaround) later today
                item2 (workaround) or tomorrow
                item3 (workaround) Call us
                item4 (workaround) Write to us
                item5 (workaround) Wait
                item6 (workaround) Ask * anything
                """);
    }

    @Test
    void leavesOutPastedLogs() {
        assertOutline(
                """
                We saw this.

                [2025-03-11T14:05:22Z] ERROR pool exhausted
                [2025-03-11T14:05:23Z] WARN retrying
                \tat org.acme.Pool.get(Pool.java:12)

                Then it stopped.
                """,
                """
                p We saw this.
                p Then it stopped.
                """);
    }

    @Test
    void boldWordsAreMarked() {
        var block = Briefs.plain("We *must* restart **now**").blocks().get(0);
        assertThat(block.prose()).isEqualTo("We must restart now");
        assertThat(block.text().marks())
                .extracting(mark -> block.prose().substring(mark.span().start(), mark.span().end()))
                .containsExactly("must", "now");
    }

    private static void assertOutline(String text, String outline) {
        assertThat(Briefs.outline(Briefs.plain(text))).isEqualTo(outline);
    }
}
