package io.brieflint.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.text.Span;
import org.junit.jupiter.api.Test;

class RstTest {

    @Test
    void readsTitlesParagraphsAndLists() {
        assertOutline(
                """
                ================
                Sign-in is slow
                ================

                Sign-in takes up
                to 40 s.

                Impact
                ------

                - Customers in Europe

                  1. Spain
                     and Portugal
                  2. France
                - Customers in Asia

                  They see an error.

                Next update
                -----------

                    At 10:00 UTC.

                ----

                (a) Done
                #. Text
                """,
                """
                h1 Sign-in is slow
                p Sign-in takes up to 40 s.
                h2 (impact) Impact
                item0 (impact) Customers in Europe
                item1 (impact) Spain and Portugal
                item2 (impact) France
                item3 (impact) Customers in Asia
                item3 (impact) They see an error.
                h2 (next-update) Next update
                p (next-update) At 10:00 UTC.
                item4 (next-update) Done
                item5 (next-update) Text
                """);
    }

    @Test
    void whatADirectiveHoldsIsProseOrNot() {
        assertOutline(
                """
                .. note:: Nothing
                   is lost.

                   Nor seen.

                .. admonition:: Impact
                   :class: wide

                   300 users

                .. code-block:: sh

                   kubectl get pods

                .. image:: graph.png
                   :alt: Errors

                .. _target: https://x.example
                .. |sub| replace:: text
                .. [1] A footnote.

                What we ran on that day looks like this::

                    literal

                ::

                    literal

                >>> 1 + 1
                2

                .. epigraph::

                   It is slow

                End.
                """,
                """
                p Nothing is lost.
                p Nor seen.
                h7 (impact) Impact
                p (impact) 300 users
                p (impact) A footnote.
                p (impact) What we ran on that day looks like this:
                p quoted (impact) It is slow
                p (impact) End.
                """);
    }

    @Test
    void readsTablesCellByCell() {
        assertOutline(
                """
                +-----------+---------------+
                | When      | What          |
                +===========+===============+
                | 09:10 UTC | Deploy        |
                |           | and restart   |
                +-----------+---------------+
                | 09:20 UTC |               |
                +-----------+---------------+

                =========  ==========
                When       What
                =========  ==========
                09:10 UTC  Deploy
                           and wait
                09:20 UTC  Restart
                =========  ==========

                End.
                """,
                """
                th0 When
                th0 What
                td1 (timeline) <When> 09:10 UTC
                td1 (timeline) <What> Deploy and restart
                td2 (timeline) <When> 09:20 UTC
                td2 (timeline) <What>\s
                th3 When
                th3 What
                td4 (timeline) <When> 09:10 UTC
                td4 (timeline) <What> Deploy and wait
                td5 (timeline) <When> 09:20 UTC
                td5 (timeline) <What> Restart
                p End.
                """);
    }

    @Test
    void aTermLabelsWhatIsSaidAboutIt() {
        assertOutline(
                """
                Text.

                Impact
                  300 users

                :Start time: 09:10 UTC
                """,
                """
                p Text.
                item0 Impact
                item1 (impact) <Impact> 300 users
                item2 Start time
                item3 <Start time> 09:10 UTC
                """);
    }

    @Test
    void readsWordsWithoutTheirMarks() {
        assertOutline(
                """
                We **must** *not* use ``auth-2`` or ``@mira``; see `the graph <https://x.example>`_,
                :ref:`the times <times>`, :ref:`times`, |sub|, `title`_, word_ and not_this. A\\*b
                2 * 3 * 4 re\\ *mark*\\ ed [1]_ __init__ `plain`
                """,
                """
                p We must not use # or @mira; see the graph, the times, #, #, title, word and \
                not_this. A*b 2 * 3 * 4 remarked __init__ plain
                """);
    }

    @Test
    void boldAndLinksKeepTheirPlaces() {
        var brief = Briefs.restructuredText("We **must** ask\n`the desk <https://x.example>`__.");
        var block = brief.blocks().get(0);
        assertThat(block.prose()).isEqualTo("We must ask the desk.");
        assertThat(block.text().marks())
                .extracting(
                        mark ->
                                mark.kind()
                                        + " "
                                        + block.prose()
                                                .substring(mark.span().start(), mark.span().end())
                                        + " "
                                        + mark.target())
                .containsExactly("STRONG must ", "LINK the desk https://x.example");
        Span desk = block.toSource(Span.ofLength(16, 4));
        assertThat(brief.source().text(desk)).isEqualTo("desk");
    }

    @Test
    void commentsAreFound() {
        var brief =
                Briefs.restructuredText("One\n\n.. two\n   three\n\n..\n   four\n\n..\n\nFive\n");
        assertThat(brief.comments())
                .extracting(Comment::text)
                .containsExactly("two\n   three", "\n   four", "");
        assertThat(Briefs.outline(brief)).isEqualTo("p One\np Five\n");
    }

    @Test
    void theFieldsAtTheTopSayWhoReadsIt() {
        var brief =
                Briefs.restructuredText(
                        "Title\n=====\n\n:Audience: executive\n:stage: update\n\nText.\n");
        assertThat(brief.metadata().field("audience").orElseThrow().value()).isEqualTo("executive");
        assertThat(brief.metadata().field("stage").orElseThrow().value()).isEqualTo("update");
        assertThat(Briefs.outline(brief)).isEqualTo("h1 Title\np Text.\n");
    }

    private static void assertOutline(String text, String outline) {
        assertThat(Briefs.outline(Briefs.restructuredText(text))).isEqualTo(outline);
    }
}
