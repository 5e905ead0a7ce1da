package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.brieflint.document.Format;
import io.brieflint.text.SourceText;
import java.time.Duration;
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
                "some customers "
            })
    void itIsReadAndFixedToItsEnd(String phrase) {
        String text =
                "# Outage\n\nThe shop is down since 14:05 UTC on 3 March 2026.\n\n"
                        + phrase.repeat(LENGTH / phrase.length());
        SourceText source = SourceText.of("text.md", text);
        assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> {
                    Analysis analysis =
                            Shipped.ANALYZER.analyze(
                                    source, Format.MARKDOWN, Request.at(Shipped.NOW));
                    analysis.findings().stream().limit(1_000).forEach(analysis::fixes);
                    assertThat(analysis.failures()).isEmpty();
                });
    }
}
