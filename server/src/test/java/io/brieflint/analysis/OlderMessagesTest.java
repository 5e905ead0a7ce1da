package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.document.Format;
import io.brieflint.finding.Finding;
import io.brieflint.finding.Severity;
import io.brieflint.profile.Audience;
import io.brieflint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of messages that readers have already. */
class OlderMessagesTest {
    private static final String GOES_ON =
            """
            # Payments

            **Identified** - 3 March 2026, 10:00 UTC
            A cable is cut.

            **Investigating** - 3 March 2026, 09:10 UTC
            Some customers cannot pay. The kubelet failed.
            """;

    private static final String OVER =
            """
            # Payments

            **Resolved** - 3 March 2026, 12:00 UTC
            Payments work again. The kubelet was replaced.

            **Investigating** - 3 March 2026, 09:10 UTC
            Some customers cannot pay. The kubelet failed.
            """;

    @Test
    void nothingWhileItGoesOn() {
        assertThat(find(GOES_ON, "impact/vague-count")).isEmpty();
    }

    @Test
    void aHintWithoutARewriteOnceItIsOver() {
        Analysis analysis = analyze(OVER);
        List<Finding> found = find(OVER, "impact/vague-count");
        assertThat(found).extracting(Finding::severity).containsExactly(Severity.HINT);
        assertThat(found.get(0).help()).contains("have this message already");
        assertThat(analysis.fixes(found.get(0))).isEmpty();
    }

    @Test
    void whatIsSaidOnceIsSaidInTheNewest() {
        List<Finding> found =
                find(OVER, "jargon/term").stream()
                        .filter(finding -> finding.message().contains("kubelet"))
                        .toList();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).span().start()).isLessThan(OVER.indexOf("**Investigating**"));
        assertThat(found.get(0).related()).hasSize(1);
    }

    private static List<Finding> find(String text, String rule) {
        return analyze(text).findings().stream()
                .filter(finding -> finding.rule().toString().equals(rule))
                .toList();
    }

    private static Analysis analyze(String text) {
        return Shipped.ANALYZER.analyze(
                SourceText.of("a.md", text),
                Format.MARKDOWN,
                Request.at(Shipped.NOW).forAudience(Audience.CUSTOMER, "test"));
    }
}
