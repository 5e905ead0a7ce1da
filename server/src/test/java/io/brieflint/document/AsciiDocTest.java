package io.brieflint.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.text.Span;
import org.junit.jupiter.api.Test;

class AsciiDocTest {

    @Test
    void readsHeadingsParagraphsAndLists() {
        assertOutline(
                """
                = Sign-in is slow
                Mira Novak <mira@x.example>
                v1.0, 2026-03-03
                :audience: customer

                Sign-in takes up to 40 s. +
                It was
                faster.

                == Impact ==
                * Customers in Europe
                ** Spain
                   and Portugal
                * Customers in Asia
                +
                They see an error.

                . First
                . Second

                NOTE: Nothing is lost.

                Old title
                ---------
                Text.
                """,
                """
                h1 Sign-in is slow
                p Sign-in takes up to 40 s.\\nIt was faster.
                h2 (impact) Impact
                item0 (impact) Customers in Europe
                item1 (impact) Spain and Portugal
                item2 (impact) Customers in Asia
                item2 (impact) They see an error.
                item3 (impact) First
                item4 (impact) Second
                p (impact) Nothing is lost.
                h2 Old title
                p Text.
                """);
    }

    @Test
    void blocksThatAreTakenAsTheyAreAreNoProse() {
        assertOutline(
                """
                [source,sh]
                ----
                kubectl get pods
                ----

                [listing]
                one paragraph
                of code

                ....
                literal
                ....

                ++++
                <b>raw</b>
                ++++

                ```sh
                fenced
                ```

                 indented

                image::graph.png[Errors]
                include::times.adoc[]
                ifdef::draft[]
                Seen.
                endif::[]

                ====
                An example.

                ____
                It is slow
                ____
                ====

                [quote, A customer]
                So slow
                """,
                "p Seen.\np An example.\np quoted It is slow\np quoted So slow\n");
    }

    @Test
    void readsTablesCellByCell() {
        assertOutline(
                """
                .Times
                |===
                |When |What

                |09:10 UTC
                |Deploy \\| restart

                |09:20 UTC |
                |===

                [cols="1h,3"]
                |===
                |Impact |300 users
                |===
                """,
                """
                p Times
                th0 When
                th0 What
                td1 (timeline) <When> 09:10 UTC
                td1 (timeline) <What> Deploy | restart
                td2 (timeline) <When> 09:20 UTC
                td2 (timeline) <What>\s
                th3 Impact
                td3 (impact) <Impact> 300 users
                """);
    }

    @Test
    void aTermLabelsWhatIsSaidAboutIt() {
        assertOutline(
                "Impact:: 300 users\nStart time::\n  09:10 UTC\n",
                """
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
                We *must* not_stop _now_ for `auth-2` and `@mira`; see https://x.example/a_b_c[the graph],
                <<times,the times>> or <<times>>. A\\*b 2 * 3 * 4 #marked# "`quoted`" [[id]]H~2~O &amp;
                {nbsp} {unknown} **bo**ld +*as is*+ done.footnote:[See the log.] link:a.html[log^]
                """,
                """
                p We must not_stop now for # and @mira; see the graph, the times or #. A*b 2 * 3 * 4 \
                marked "quoted" H2O & \u00a0 {unknown} bold *as is* done. See the log. log
                """);
    }

    @Test
    void boldAndLinksKeepTheirPlaces() {
        var brief = Briefs.asciiDoc("We *must* ask\nhttps://x.example[the *big* desk].");
        var block = brief.blocks().get(0);
        assertThat(block.prose()).isEqualTo("We must ask the big desk.");
        assertThat(block.text().marks())
                .extracting(
                        mark ->
                                mark.kind()
                                        + " "
                                        + block.prose()
                                                .substring(mark.span().start(), mark.span().end())
                                        + " "
                                        + mark.target())
                .containsExactly(
                        "STRONG must ", "STRONG big ", "LINK the big desk https://x.example");
        Span desk = block.toSource(Span.ofLength(20, 4));
        assertThat(brief.source().text(desk)).isEqualTo("desk");
    }

    @Test
    void commentsAreFound() {
        var brief = Briefs.asciiDoc("One\n// two\nthree.\n\n////\nfour\n////\n\n//// not\n");
        assertThat(brief.comments()).extracting(Comment::text).containsExactly(" two", "\nfour\n");
        assertThat(Briefs.outline(brief)).isEqualTo("p One three.\np //// not\n");
    }

    @Test
    void theHeadSaysWhoReadsIt() {
        var brief =
                Briefs.asciiDoc(":audience: executive\n= Title\n:stage: update\n\nText {stage}.");
        assertThat(brief.metadata().field("audience").orElseThrow().value()).isEqualTo("executive");
        assertThat(brief.metadata().field("stage").orElseThrow().value()).isEqualTo("update");
        assertThat(Briefs.outline(brief)).isEqualTo("h1 Title\np Text #.\n");
    }

    private static void assertOutline(String text, String outline) {
        assertThat(Briefs.outline(Briefs.asciiDoc(text))).isEqualTo(outline);
    }
}
