package io.brieflint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.document.Format;
import io.brieflint.text.SourceText;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One brief, written in every format: what is said about it does not depend on the format. */
class SameBriefTest {
    private static final String MARKDOWN =
            """
            # Ticket mails are late

            **Update.** Since around 9:05 *some customers* get their tickets late. Bob forgot to
            renew the TLS certificate & we can't reach `mailer`.

            ## Impact

            - About 5 % of [all bookings](https://x.example/list) wait
            - We will share more soon

            ## Timeline

            | When      | What              |
            |-----------|-------------------|
            | 09:05 UTC | The queue is full |
            | 09:31     | Support tells us  |

            > This is a disaster

            We apologize for any inconvenience this may have caused.
            """;

    private static final String PLAIN =
            """
            TICKET MAILS ARE LATE

            *Update.* Since around 9:05 some customers get their tickets late. Bob forgot to
            renew the TLS certificate & we can't reach `mailer`.
            """;

    private static final String HTML =
            """
            <!DOCTYPE html><html><head><style>b { color: red }</style></head><body>
            <nav><a href="/">Home</a></nav>
            <h1>Ticket mails are late</h1>
            <p><strong>Update.</strong> Since around 9:05 <em>some customers</em> get their
              tickets late. Bob forgot to renew the TLS certificate &amp; we can't reach
              <code>mailer</code>.
            <h2>Impact</h2>
            <ul><li>About 5&#32;% of <a href="https://x.example/list">all bookings</a> wait
            <li>We will share more soon</ul>
            <h2>Timeline</h2>
            <table><tr><th>When<th>What<tr><td>09:05 UTC<td>The queue is full
            <tr><td>09:31<td>Support tells us</table>
            <blockquote>This is a disaster</blockquote>
            <p>We apologize for any inconvenience this may have caused.</p></body></html>
            """;

    private static final String ASCIIDOC =
            """
            = Ticket mails are late

            *Update.* Since around 9:05 _some customers_ get their tickets late. Bob forgot to
            renew the TLS certificate & we can't reach `mailer`.

            == Impact

            * About 5 % of https://x.example/list[all bookings] wait
            * We will share more soon

            == Timeline

            |===
            |When |What

            |09:05 UTC |The queue is full
            |09:31 |Support tells us
            |===

            ____
            This is a disaster
            ____

            We apologize for any inconvenience this may have caused.
            """;

    private static final String RST =
            """
            Ticket mails are late
            =====================

            **Update.** Since around 9:05 *some customers* get their tickets late. Bob forgot to
            renew the TLS certificate & we can't reach ``mailer``.

            Impact
            ------

            - About 5 % of `all bookings <https://x.example/list>`_ wait
            - We will share more soon

            Timeline
            --------

            =========  =================
            When       What
            =========  =================
            09:05 UTC  The queue is full
            09:31      Support tells us
            =========  =================

            .. pull-quote::

               This is a disaster

            We apologize for any inconvenience this may have caused.
            """;

    @TestFactory
    Stream<DynamicTest> hasTheSameFindingsInEveryFormat() {
        String expected = findings(MARKDOWN, Format.MARKDOWN);
        assertThat(expected).contains("blame/forgot-to: Bob forgot", "impact/vague-count");
        return Map.of(
                        Format.HTML, HTML,
                        Format.ASCIIDOC, ASCIIDOC,
                        Format.RESTRUCTURED_TEXT, RST)
                .entrySet()
                .stream()
                .map(
                        entry ->
                                DynamicTest.dynamicTest(
                                        entry.getKey().toString(),
                                        () ->
                                                assertThat(
                                                                findings(
                                                                        entry.getValue(),
                                                                        entry.getKey()))
                                                        .isEqualTo(expected)));
    }

    /** Plain text has no tables, links and levels, so that less of it can be compared. */
    @Test
    void hasTheSameWordsInPlainText() {
        String begun = MARKDOWN.substring(0, MARKDOWN.indexOf("## Impact"));
        assertThat(words(PLAIN, Format.PLAIN)).isEqualTo(words(begun, Format.MARKDOWN));
    }

    private static String findings(String text, Format format) {
        return found(text, format).collect(Collectors.joining("\n"));
    }

    private static String words(String text, Format format) {
        return found(text, format)
                .filter(line -> !line.contains("-missing"))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> found(String text, Format format) {
        Analysis analysis =
                Shipped.ANALYZER.analyze(
                        SourceText.of("brief", text), format, Request.at(Shipped.NOW));
        return analysis.findings().stream()
                .map(
                        finding ->
                                finding.severity().id()
                                        + " "
                                        + finding.rule()
                                        + ": "
                                        + analysis.brief()
                                                .source()
                                                .text(finding.span())
                                                .replaceAll("\\s+", " ")
                                        + " "
                                        + finding.message());
    }
}
