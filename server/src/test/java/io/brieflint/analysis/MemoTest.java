package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.document.Format;
import io.brieflint.finding.Finding;
import io.brieflint.text.SourceText;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MemoTest {
    private static final Request REQUEST = Request.at(Shipped.NOW);

    private static final String BRIEF =
            """
            # Card payments fail

            Since 14:05 UTC on 3 March some customers cannot pay by card.
            The on-call engineer forgot to renew the certificate.

            ## Impact

            - **Customers**: several customers in Ireland
            - Orders: 2,150 orders are queued

            | Time  | Event |
            |-------|-------|
            | 14:05 | The checkout service failed |
            | 14:30 | The failover started &amp; ended |

            > "We will keep you posted", said the \uD83D\uDE00 provider.

            ### Update 15:00 UTC

            We will keep you posted. Root cause: TBD
            """;

    private static final List<String> PIECES =
            List.of(
                    " ",
                    "\n",
                    "\n\n",
                    "#",
                    "## Impact\n",
                    "- ",
                    "| a | b |\n|---|---|\n",
                    "**",
                    "`",
                    "[",
                    "](x)",
                    "> ",
                    "some customers ",
                    "14:05",
                    " UTC",
                    "12,400",
                    "\uD83D\uDE00",
                    "\r\n",
                    "<!-- brieflint-ignore all -->",
                    "---\n",
                    "TBD",
                    "The engineer forgot. ",
                    "&amp;",
                    "\\",
                    "Update: ");

    @Property(tries = 60)
    void afterRandomEditsRememberedEqualsFresh(@ForAll long seed) {
        Random random = new Random(seed);
        Memo memo = new Memo();
        String text = BRIEF;
        for (int i = 0; i < 12; i++) {
            text = edited(text, random);
            Analysis remembered = analyze(text, memo);
            Analysis fresh = analyze(text, new Memo());
            assertThat(remembered.findings()).as(text).isEqualTo(fresh.findings());
            assertThat(remembered.facts()).as(text).isEqualTo(fresh.facts());
            assertThat(remembered.elements()).as(text).isEqualTo(fresh.elements());
            assertThat(remembered.failures()).as(text).isEmpty();
            remembered
                    .findings()
                    .forEach(
                            finding ->
                                    assertThat(remembered.fixes(finding))
                                            .isEqualTo(fresh.fixes(finding)));
        }
    }

    private static String edited(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + (random.nextBoolean() ? 0 : random.nextInt(20)));
        String piece = random.nextInt(4) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size()));
        return text.substring(0, from) + piece + text.substring(to);
    }

    @Test
    void aKeystrokeReadsOneBlockAgain() {
        Memo memo = new Memo();
        analyze(BRIEF, memo);
        int before = memo.computed();
        analyze(BRIEF.replace("queued", "queueds"), memo);
        assertThat(memo.computed() - before).isEqualTo(1);
    }

    @Test
    void movingABlockReadsNothingAgain() {
        Memo memo = new Memo();
        analyze(BRIEF, memo);
        int before = memo.computed();
        analyze(BRIEF.replace("# Card payments fail\n", "# Card payments fail\n\n\n\n"), memo);
        assertThat(memo.computed() - before).isZero();
    }

    @Test
    void aSecondThreadFindsWhatOneDoes() {
        String oneThread = BRIEF.repeat(49_000 / BRIEF.length());
        String twoThreads = oneThread + "\n".repeat(2_000);
        List<Finding> findings = analyze(oneThread, new Memo()).findings();
        assertThat(findings).hasSizeGreaterThan(50);
        for (int i = 0; i < 20; i++) {
            assertThat(analyze(twoThreads, new Memo()).findings()).isEqualTo(findings);
        }
    }

    @Test
    void anInterruptedRunKeepsWhatItRead() {
        Memo memo = new Memo();
        Thread.currentThread().interrupt();
        try {
            analyze(BRIEF, memo);
        } catch (java.util.concurrent.CancellationException expected) {
            assertThat(Thread.interrupted()).isTrue();
        }
        analyze(BRIEF, memo);
        assertThat(memo.computed())
                .isLessThanOrEqualTo(analyze(BRIEF, new Memo()).brief().blocks().size());
    }

    private static Analysis analyze(String text, Memo memo) {
        return Shipped.ANALYZER.analyze(
                SourceText.of("brief.md", text), Format.MARKDOWN, REQUEST, memo);
    }
}
