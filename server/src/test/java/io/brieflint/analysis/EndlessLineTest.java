package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.brieflint.document.Format;
import io.brieflint.text.SourceText;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One line of two million characters in which some rule speaks at every step. Work that looks
 * around in the whole line at each finding would not end; work that is linear takes seconds.
 */
class EndlessLineTest {
    private static final int LENGTH = 2_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the the ",
                "\"the the ",
                "We waited in order to start, ",
                "4111 1111 ",
                "some customers ",
                "some customers a b c (x y ",
                "some nodes failed and wrongly the team had ",
                "Some customers wait. ",
                "We will post updates soon. ",
                "[number] customers cannot pay since [time]. ",
                "We ask all customers to take a voucher worth \u00a320. ",
                "555 ",
                "["
            })
    void itIsReadAndFixedToItsEnd(String phrase) {
        readToTheEnd(
                "# Outage\n\nThe shop is down since 14:05 UTC on 3 March 2026.\n\n" + many(phrase));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Next update at 15:30 UTC. ", "We post updates hourly. ", "Sorry. "})
    void soIsAThreadOfTwoSuchMessages(String phrase) {
        readToTheEnd(
                "**Update** - 3 March 2026, 14:05 UTC\n\n"
                        + many(phrase)
                        + "\n\n**Update** - 3 March 2026, 16:05 UTC\n\n"
                        + many(phrase));
    }

    @Test
    void soIsAFormInHtml() {
        readToTheEnd(
                SourceText.of(
                        "text.html",
                        "<h1>Outage</h1><p>Down since 14:05 UTC on 3 March 2026.</p><ul>"
                                + many("<li>Impact:</li>")
                                + "</ul>"),
                Format.HTML);
    }

    @Test
    void soAreAbbreviationsThatNobodyExplains() {
        StringBuilder text = new StringBuilder("# Outage\n\nWe are down since 14:05 UTC.");
        for (char c = 0; c < 26 * 26 * 26; c++) {
            String name = "" + letter(c / 676) + letter(c / 26) + letter(c);
            text.append("\n\nThe Q").append(name).append(" server failed.");
        }

        readToTheEnd(text.toString());
    }

    private static char letter(int number) {
        return (char) ('A' + number % 26);
    }

    private static String many(String phrase) {
        return phrase.repeat(LENGTH / phrase.length());
    }

    private static void readToTheEnd(String text) {
        readToTheEnd(SourceText.of("text.md", text), Format.MARKDOWN);
    }

    private static void readToTheEnd(SourceText source, Format format) {
        assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> {
                    Analysis analysis =
                            Shipped.ANALYZER.analyze(source, format, Request.at(Shipped.NOW));
                    analysis.findings().forEach(analysis::fixes);
                    assertThat(analysis.failures()).isEmpty();
                });
    }
}
