package io.brieflint.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.text.Span;
import org.junit.jupiter.api.Test;

class BriefParserTest {

    @Test
    void readsThePartsOfAReview() {
        assertOutline(
                """
                # Checkout outage

                Orders failed for *forty* minutes.
                Nobody was charged twice.

                ## Impact on customers

                - **Orders**: 1,240 failed
                  - of these, 30 were retried
                - Refunds were late

                Root cause
                ----------

                > The vendor said
                > it was a full disk.
                """,
                """
                h1 Checkout outage
                p Orders failed for forty minutes. Nobody was charged twice.
                h2 (impact) Impact on customers
                item0 (impact) Orders: |1,240 failed
                item1 (impact) of these, 30 were retried
                item2 (impact) Refunds were late
                h2 (cause) Root cause
                p quoted (cause) The vendor said it was a full disk.
                """);
    }

    @Test
    void timesInCodeAreProseAndScriptsAreNone() {
        assertOutline(
                """
                import Note from './note'

                export const post = { draft: false }

                It ran from `28 Apr, around 20:00 UTC` to `2025-04-29 19:30 UTC`; `x at 10:00` failed.
                """,
                """
                p It ran from 28 Apr, around 20:00 UTC to 2025-04-29 19:30 UTC; # failed.
                """);
    }

    @Test
    void sentencesThatWerePastedWithTheirIndentationAreProse() {
        assertOutline(
                """
                Updates

                    The queue is empty again, and all of the letters
                    have been sent.

                    We moved the printers to a *second* site at noon.

                Then this ran:

                    SELECT id FROM letters WHERE sent = 0;

                    restart printer --all --now
                """,
                """
                p Updates
                p The queue is empty again, and all of the letters have been sent.
                p We moved the printers to a second site at noon.
                p Then this ran:|
                """);
    }

    @Test
    void keepsTheWordsAndDropsTheMarkup() {
        assertOutline(
                """
                **Sign-in** was _slow_ &ndash; see [the graph](https://g.example) and <https://s.example>.

                The `auth-2` pool \\*really\\* grew ![graph](g.png) by ~~10~~ 12<br>pods. <b>Now</b> {{ status }}.

                A line\\
                that breaks twice\s\s
                on purpose.
                """,
                """
                p Sign-in was slow \u2013 see the graph and https://s.example.
                p The # pool *really* grew # by ~~10~~ 12\\npods. Now {{ status }}.
                p A line\\nthat breaks twice\\non purpose.
                """);
    }

    @Test
    void leavesOutWhatNobodyReadsAsProse() {
        assertOutline(
                """
                Before.

                ```
                kubectl get pods
                ```

                    indented code

                <%= partial 'header' %>

                {% include banner.html %}

                {: .table}

                <div>html</div>

                [ref]: https://r.example

                ---

                2025-03-11 14:05:22 ERROR pool exhausted
                2025-03-11 14:05:23 ERROR pool exhausted

                > java.lang.IllegalStateException
                > Caused by: java.io.IOException
                > at org.acme.Pool.get(Pool.java:12)
                > at org.acme.Pay.charge(Pay.java:80)

                After {% raw %} it.
                """,
                """
                p Before.
                p After  it.
                """);
    }

    @Test
    void labelsTheCellsOfATable() {
        assertOutline(
                """
                | Action | Owner | Due |
                |--------|-------|-----|
                | Add an alert \\| page | Jane | |

                | Field | Value |
                |-------|-------|
                | Impact | 300 users |
                | **Start** | 14:05 UTC |
                """,
                """
                th0 Action
                th0 Owner
                th0 Due
                td1 <Action> Add an alert | page
                td1 <Owner> Jane
                td1 <Due>\s
                th2 Field
                th2 Value
                td3 <Field> Impact
                td3 (impact) <Impact> 300 users
                td4 <Field> Start
                td4 <Start> 14:05 UTC
                """);
    }

    @Test
    void readsListsInQuotesInLists() {
        assertOutline(
                """
                1. Outer
                   goes on

                   Second paragraph

                   > quoted
                   > - inner
                2. Next
                """,
                """
                item0 Outer goes on
                item0 Second paragraph
                item0 quoted quoted
                item1 quoted inner
                item2 Next
                """);
    }

    @Test
    void remembersLinksBoldTextAndCode() {
        var block =
                Briefs.markdown("See **[the form](https://f.example)** or `x`.").blocks().get(0);
        assertThat(block.text().marks())
                .containsExactly(
                        new Mark(Mark.Kind.LINK, new Span(4, 12), "https://f.example"),
                        new Mark(Mark.Kind.STRONG, new Span(4, 12), ""),
                        new Mark(Mark.Kind.CODE, new Span(16, 17), ""));
    }

    @Test
    void keepsCommentsApart() {
        var brief =
                Briefs.markdown(
                        """
                        <!-- brieflint off -->

                        The site <!-- inline --> is slow.

                        <!--
                        two lines
                        -->
                        """);
        assertThat(brief.comments())
                .extracting(Comment::text)
                .containsExactly(" brieflint off ", " inline ", "\ntwo lines\n");
        assertThat(brief.comments())
                .extracting(comment -> brief.source().text(comment.span()))
                .contains("<!-- inline -->");
        assertThat(brief.blocks()).hasSize(1);
    }

    @Test
    void equalBlocksAreEqualWhereverTheyStand() {
        var blocks = Briefs.markdown("It is *slow*.\n\nMore text.\n\nIt is *slow*.").blocks();
        assertThat(blocks.get(0).text()).isEqualTo(blocks.get(2).text());
        assertThat(blocks.get(0).start()).isNotEqualTo(blocks.get(2).start());
    }

    @Test
    void anEmptyTextIsABrief() {
        var brief = Briefs.markdown("");
        assertThat(brief.blocks()).isEmpty();
        assertThat(brief.sections()).isEmpty();
        assertThat(brief.newest()).isEmpty();
    }

    private static void assertOutline(String text, String outline) {
        assertThat(Briefs.outline(Briefs.markdown(text))).isEqualTo(outline);
    }
}
