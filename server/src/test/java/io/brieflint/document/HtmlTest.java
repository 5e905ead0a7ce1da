package io.brieflint.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.text.Span;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void readsWhatABrowserShows() {
        assertOutline(
                """
                <!DOCTYPE html>
                <html><head><title>Status</title><style>p { color: red }</style></head>
                <body>
                <nav><ul><li><a href="/">Home</a></li></ul></nav>
                <h1>Sign-in   is
                slow</h1>
                <p>Sign-in takes <b>40&nbsp;s</b> &mdash; see <a href="https://x.example">the graph</a><br>
                and <code>auth-2</code>.
                <p>Second paragraph
                <ul>
                  <li>Customers in Europe
                  <li><p>Customers in Asia</p>
                    <ol><li>Japan</ol>
                </ul>
                <blockquote><p>It is slow</p></blockquote>
                <pre>kubectl get pods</pre>
                <script>var p = "<p>no</p>";</script>
                <footer>Powered by us</footer>
                </body></html>
                """,
                """
                h1 Sign-in is slow
                p Sign-in takes 40\u00a0s \u2014 see the graph\\nand #.
                p Second paragraph
                item1 Customers in Europe
                item2 Customers in Asia
                item3 Japan
                p quoted It is slow
                """);
    }

    @Test
    void readsTablesCellByCell() {
        assertOutline(
                """
                <table>
                <caption>Times</caption>
                <thead><tr><th>When</th><th>What</th></tr></thead>
                <tr><td>09:10 UTC<td>Deploy
                <tr><td>09:20 UTC</td><td></td></tr>
                </table>
                <table>
                <tr><th>Impact</th><td>300 users</td></tr>
                </table>
                """,
                """
                p Times
                th0 When
                th0 What
                td1 (timeline) <When> 09:10 UTC
                td1 (timeline) <What> Deploy
                td2 (timeline) <When> 09:20 UTC
                td2 (timeline) <What>\s
                th3 Impact
                td3 (impact) <Impact> 300 users
                """);
    }

    @Test
    void aTableThatArrangesAMailIsNotThere() {
        assertOutline(
                """
                <table><tr><td><h1>Sign-in is slow</h1><p>We are on it.</p>
                <table><tr><th>When</th></tr><tr><td>09:10 UTC</td></tr></table>
                </td></tr></table>
                """,
                """
                h1 Sign-in is slow
                p We are on it.
                th0 When
                td1 (timeline) <When> 09:10 UTC
                """);
    }

    @Test
    void aTermLabelsWhatIsSaidAboutIt() {
        assertOutline(
                "<dl><dt>Impact<dd>300 users<dt>Start time<dd>09:10 UTC</dl>",
                """
                item0 Impact
                item1 (impact) <Impact> 300 users
                item2 Start time
                item3 <Start time> 09:10 UTC
                """);
    }

    @Test
    void whatIsHiddenIsNoProse() {
        assertOutline(
                """
                <p hidden>one</p><div aria-hidden=true>two</div><div role="navigation">three</div>
                <div style="display: none">four</div><svg><text>five</text></svg><p>six</p>
                <select><option>seven</select><textarea>eight</textarea>
                <article><p>nine</p><footer>ten</footer></article>
                """,
                "p six\np nine\np ten\n");
    }

    @Test
    void boldAndLinksKeepTheirPlaces() {
        var brief = Briefs.html("<p>We <b>must</b> ask <a href='https://x.example'>the desk</a>.");
        var block = brief.blocks().get(0);
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
    }

    @Test
    void anEntityIsOneCharacterOfItsPlace() {
        var brief = Briefs.html("<p>A &amp; B &copy; &#8212; &nosuch; <b>x</b></p>");
        var block = brief.blocks().get(0);
        assertThat(block.prose()).isEqualTo("A & B \u00a9 \u2014 &nosuch; x");
        assertThat(at(brief, block, 2)).isEqualTo("&amp;");
        assertThat(at(brief, block, 6)).isEqualTo("&copy;");
        assertThat(at(brief, block, 8)).isEqualTo("&#8212;");
        assertThat(at(brief, block, 19)).isEqualTo("x");
    }

    @Test
    void commentsAreFound() {
        var brief = Briefs.html("<p>a <!-- one --> b</p><!-- two\nlines --><!--> <!-- open");
        assertThat(brief.comments())
                .extracting(Comment::text)
                .containsExactly(" one ", " two\nlines ");
        assertThat(Briefs.outline(brief)).isEqualTo("p a b\n");
    }

    @Test
    void theHeadSaysWhoReadsIt() {
        var brief =
                Briefs.html(
                        """
                        <head><title>Sign-in: slow</title>
                        <meta name="Audience" content="executive"><meta name=stage content=update>
                        </head><p>Text.
                        """);
        assertThat(brief.metadata().field("title").orElseThrow().value())
                .isEqualTo("Sign-in: slow");
        assertThat(brief.metadata().field("audience").orElseThrow().value()).isEqualTo("executive");
        assertThat(brief.metadata().field("stage").orElseThrow().value()).isEqualTo("update");
        PositionsTest.assertFoundAgain(brief);
    }

    private static String at(Brief brief, Block block, int index) {
        return brief.source().text(block.toSource(Span.ofLength(index, 1)));
    }

    private static void assertOutline(String text, String outline) {
        assertThat(Briefs.outline(Briefs.html(text))).isEqualTo(outline);
    }
}
