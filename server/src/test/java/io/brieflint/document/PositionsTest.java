package io.brieflint.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.language.Tokenizer;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every character of prose is found again in the source. */
class PositionsTest {

    private static final String SAMPLE =
            """
            ---
            title: "Sign-in slow"
            affected: [web, api]
            ---
            # Sign-in *slow* for some

            Sign-in took **up to 40 s** &mdash; see [the graph](https://x.example/a_b)
            and `auth-2`\\* between 09:10\u00a0and 10:45 &amp; later.<br>Now <b>fine</b>. <!-- note -->

            | When  | What \\| who |
            |-------|-------------|
            | 09:10 | a \\| b *c* \\| `d` &lt;e |

            > - Caf\u00e9 \ud83d\ude80 went
            >   down  \r
            >   1. {{ name }} {% raw %} x
            """;

    static Stream<String> hostileMarkdown() {
        return Stream.of(
                SAMPLE,
                SAMPLE.replace("\n", "\r\n"),
                "\uFEFF# Title\n\ntext",
                ">\tquoted after a tab\n>\t`code` and *more*\n>\tthird \\* line",
                "-\ttabbed item\n\n\tsecond *paragraph*\n",
                "1.\t>\tdeep &amp; tabbed\n\t>\tnext",
                "| a | b |\n|---|---|\n| \\| | x\\|y\\|z `q\\|r` **s\\|t** [u\\|v](w) |\n| one |\n",
                "\\\\|a\n|---|---|\n| \\\\| x | y |\n",
                "Setext *heading*\nover two lines\n======\n",
                "***bold italic* bold** and **open",
                "[a [b](c) d](e) ![alt *x*](y) <https://z.example/?a=1&amp;b=2> a@b.example",
                "[ref] and [text][ref]\n\n[ref]: https://r.example 'T'\n",
                "&#x1F680; &NotEqualTilde; &fjlig; &Afr; &unknown; &amp;amp; &#0; &",
                "nul \0 inside\ttab \f feed \u2028 separator \u0085",
                "lone surrogates \ud83d and \ude80 *\ud83d*",
                "hard  \nbreak\\\nagain<br/>and<BR>\nagain",
                "`` code ` with\nnewline `` after",
                "    indented code\n\n\tmore\n\n~~~\nfence\n~~~\n~~struck~~",
                "a\rb\r\rc *d*\re",
                "\\\\ \\` \\a \\",
                "## \n\n#\n\n### ![](x)\n",
                "<div>\n<!-- a\nb -->\n</div>\n\ntext <!-- c\nd --> text\n");
    }

    @ParameterizedTest
    @MethodSource("hostileMarkdown")
    void hostileMarkdownIsFoundAgain(String text) {
        assertFoundAgain(Briefs.markdown(text));
        assertFoundAgain(Briefs.plain(text));
    }

    static Stream<String> hostileHtml() {
        return Stream.of(
                "<p>a &amp; b<br>c <b>d</p>e</b> f",
                "<p>\r\n one\r\n\ttwo\f three </p>",
                "<h1>a<h2>b<p>c</h1>d",
                "<table>x<tr><td>a<p>b<td>c<table><tr><td>d</table>e</table>f",
                "<table><tr><td>a</td></tr>stray<tr><td>b</td></tr></table>",
                "<li>a<ul><li>b</ul></ul>c</li></li>d",
                "<a href=x>a<a href=y>b</a>c</a><b><a>d</b>e",
                "<code>a <b>b</b></code> `c` <code>@mira</code><code>open",
                "<img src=a alt=b>&#x1F680;&NotEqualTilde;&amp;amp;&#0;&",
                "a < b <3 <= c <",
                "<a b='>' c=\"> d",
                "<!--><p>a<!-- b --!> c --> d <!-",
                "<![CDATA[x]]> y <?php z ?> {% raw %} {{ name }} <%= v %>",
                "<title>a</title><p>b<title>c",
                "<dd>a<dt>b<dl><dd>c",
                "</p></div></td>a<td>b</td>",
                "<nav><p>a</nav>b<pre>c</pre>d<svg/>e",
                "\0 lone \ud83d and \ude80 <b>\ud83d</b>");
    }

    @ParameterizedTest
    @MethodSource("hostileHtml")
    void hostileHtmlIsFoundAgain(String text) {
        assertFoundAgain(Briefs.html(text));
        assertFoundAgain(Briefs.html("<body>" + text.replace("\n", "\r\n") + text));
    }

    @Property(tries = 3000)
    void randomHtmlIsFoundAgain(@ForAll("html") String text) {
        assertFoundAgain(Briefs.html(text));
    }

    @Provide
    Arbitrary<String> html() {
        return joined(
                "word ",
                " ",
                "\n",
                "\r\n",
                "\t",
                "<p>",
                "</p>",
                "<b>",
                "</b>",
                "<a href=x>",
                "</a>",
                "<ul>",
                "</ul>",
                "<li>",
                "</li>",
                "<h1>",
                "</h1>",
                "<h2>",
                "<table>",
                "</table>",
                "<tr>",
                "</tr>",
                "<td>",
                "</td>",
                "<th>",
                "<code>",
                "</code>",
                "<pre>",
                "</pre>",
                "<blockquote>",
                "</blockquote>",
                "<br>",
                "<img>",
                "<nav>",
                "</nav>",
                "<dl>",
                "<dt>",
                "<dd>",
                "</dl>",
                "<script>",
                "</script>",
                "<title>",
                "</title>",
                "<head>",
                "</head>",
                "<meta name=a content='b c'>",
                "<!--",
                "-->",
                "<",
                ">",
                "&",
                "&amp;",
                "&#65;",
                ";",
                "{%",
                "%}",
                "<%",
                "%>",
                "\ud83d\ude80",
                "\ud83d",
                "\0",
                "14:05 UTC",
                "Impact:",
                "=\"",
                "'",
                "/");
    }

    static Stream<String> hostileAsciiDoc() {
        return Stream.of(
                "= a\r\n:b: c\r\n\r\n*d\r\ne* +\r\nf",
                "* a\n** b\n+\nc\n\n+\n--\nd\n\n* e\n--\nf",
                "|===\n|a 2+|b\\|c\n\nd\n|e |===\n|f",
                "|===\na|x\n|===\n.2+^.>s|y\n",
                "a:: b\nc::: d\n;; e\nf;;\n\ng",
                "____\n====\na\n____\nb\n====\nc",
                "`a` ``b`` ```c``` *a _b* c_ **d*e** #f# ##g## +h+ ++i++ +++j+++",
                "a^b^ c~d~ [[e]]f [.g]#h# <<i>> <<j,k>> <1> &amp; {l} {nbsp}\\*m\\https://n[o]",
                "https://a[b^] link:c[] mailto:d[e] xref:f[g *h*] footnote:[i] image:j[k] l",
                "\"`a`\" '`b`' \"`c",
                "////\na\n////\nb\n// c\nd\n////\ne",
                "[quote]\n.a\nb\n[source]\nc\n\nd\n----\ne",
                "a\n-\nab\n--\nabc\n---\nabcd\n=====\ne",
                "= a\nB C\n1.0\nd\n== e ==\n=\n= \n",
                ":a:\n:!b:\n:c: d\n:e",
                "\0 lone \ud83d and \ude80 *\ud83d*");
    }

    @ParameterizedTest
    @MethodSource("hostileAsciiDoc")
    void hostileAsciiDocIsFoundAgain(String text) {
        assertFoundAgain(Briefs.asciiDoc(text));
        assertFoundAgain(Briefs.asciiDoc(text.replace("\n", "\r\n") + "\n\n" + text));
    }

    @Property(tries = 3000)
    void randomAsciiDocIsFoundAgain(@ForAll("asciiDoc") String text) {
        assertFoundAgain(Briefs.asciiDoc(text));
    }

    @Provide
    Arbitrary<String> asciiDoc() {
        return joined(
                "word",
                " ",
                "\n",
                "\n\n",
                "\r\n",
                "\t",
                "= ",
                "== ",
                "*",
                "**",
                "_",
                "`",
                "``",
                "#",
                "+",
                "\n+\n",
                " +\n",
                "* ",
                "\n* ",
                "\n** ",
                "\n. ",
                "\n1. ",
                ":: ",
                "::\n",
                ";; ",
                "\n----\n",
                "\n====\n",
                "\n____\n",
                "\n--\n",
                "\n////\n",
                "\n// c\n",
                "\n|===\n",
                "|",
                "\\|",
                "h|",
                "\n[quote]\n",
                "\n[source]\n",
                "\n.Title\n",
                "\n:a: b\n",
                "{a}",
                "{nbsp}",
                "[[",
                "]]",
                "<<",
                ">>",
                ",",
                "[",
                "]",
                "link:x[",
                "https://x[",
                "https://x",
                "footnote:[",
                "image:x[",
                "xref:y[",
                "NOTE: ",
                "&amp;",
                "\\*",
                "\\",
                "\"`",
                "`\"",
                "^",
                "~",
                "<1>",
                "14:05 UTC",
                "Impact:",
                "\ud83d\ude80",
                "\ud83d",
                "\0",
                "---\n");
    }

    static Stream<String> hostileRst() {
        return Stream.of(
                "a\r\n=\r\n\r\nb **c\r\nd** e::\r\n\r\n  f",
                "===\na\n===\n\n==\nb\n--\nc\n==",
                "- a\n  - b\n\n  c\n- d\n\n e\n\n1. - :f: g\n      h",
                "a\n  b\n    c\n d\ne",
                "+--+--+\n|a |b |\n+==+==+\n|c   |\n| d|\n+--+\ne",
                "== ==\na b\n== ==\nc\n  d\n== ==",
                "=== ===\n\ud83d\ude80 a b\n\tc\n=== ===\nd",
                ".. note:: a\n   :b: c\n\n   d\n.. e::f\n.. [1] g\n  h\n..\n  i\n.. j",
                "*a **b* c** ``d`` `e` `f`_ `g <h>`__ :i:`j` :k:`l <m>` |n| |o|_ [p]_ q_ r__",
                "\\*a\\ b\\\nc\\\ud83d\ude80 `<x>`_ `a <>`_ ** * `` ` | : _",
                "| a\n| b\n  c\n| **d**\n\n>>> e\nf",
                ":a: b\n   c\n:d:\n\n:e f:g\n\n:h: i\n\nj\n\n:k: l",
                "\ta\n\t- b\n\t  c\n        d",
                "::\n\n a\n\nb ::\n c\nd:::\n\n e",
                "\0 lone \ud83d and \ude80 **\ud83d**");
    }

    @ParameterizedTest
    @MethodSource("hostileRst")
    void hostileRstIsFoundAgain(String text) {
        assertFoundAgain(Briefs.restructuredText(text));
        assertFoundAgain(Briefs.restructuredText(text.replace("\n", "\r\n") + "\n\n" + text));
    }

    @Property(tries = 3000)
    void randomRstIsFoundAgain(@ForAll("rst") String text) {
        assertFoundAgain(Briefs.restructuredText(text));
    }

    @Provide
    Arbitrary<String> rst() {
        return joined(
                "word",
                " ",
                "  ",
                "\n",
                "\n\n",
                "\r\n",
                "\t",
                "\n  ",
                "\n   ",
                "*",
                "**",
                "`",
                "``",
                "`_",
                "|",
                "_",
                "__",
                " <x>`_",
                ":",
                "::",
                "::\n\n  ",
                ":ref:`",
                ":a: b\n",
                "\n====\n",
                "\n----\n",
                "====\n",
                "- ",
                "\n- ",
                "\n  - ",
                "\n1. ",
                "#. ",
                "\n.. note:: ",
                "\n.. code::\n",
                "\n.. ",
                "\n..\n",
                "\n.. epigraph::\n\n  ",
                "+--+--+\n",
                "+==+==+\n",
                "| a| b|\n",
                "\n== ==\n",
                "a  b\n",
                "[1]_",
                "\\*",
                "\\",
                "\\ ",
                ">>> ",
                "| ",
                "NOTE: ",
                "14:05 UTC",
                "Impact:",
                "\ud83d\ude80",
                "\ud83d",
                "\0",
                "\u2022 ");
    }

    private static Arbitrary<String> joined(String... parts) {
        return Arbitraries.of(parts)
                .list()
                .ofMinSize(0)
                .ofMaxSize(40)
                .map(chosen -> String.join("", chosen));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyPrefixOfABriefIsFoundAgain(Format format) {
        BriefParser parser = new BriefParser(Briefs.ROLES);
        for (int end = 0; end <= SAMPLE.length(); end++) {
            SourceText source = SourceText.of("x", SAMPLE.substring(0, end));
            assertFoundAgain(parser.parse(source, format));
        }
    }

    @Property(tries = 3000)
    void randomMarkdownIsFoundAgain(@ForAll("markdown") String text) {
        assertFoundAgain(Briefs.markdown(text));
    }

    @Property(tries = 2000)
    void randomPlainTextIsFoundAgain(@ForAll("markdown") String text) {
        assertFoundAgain(Briefs.plain(text));
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(
                        "word",
                        " ",
                        "  ",
                        "\n",
                        "\n\n",
                        "\r\n",
                        "\r",
                        "\t",
                        "*",
                        "**",
                        "_",
                        "`",
                        "``",
                        "[",
                        "]",
                        "(",
                        ")",
                        "](u)",
                        "![",
                        "> ",
                        ">",
                        ">\t",
                        "- ",
                        "-\t",
                        "1. ",
                        "\n    ",
                        "# ",
                        "## ",
                        "===",
                        "---",
                        "|",
                        "\\|",
                        "\n|---|---|\n",
                        "&amp;",
                        "&#65;",
                        "&",
                        ";",
                        "\\*",
                        "\\",
                        "<br>",
                        "<b>",
                        "<!--",
                        "-->",
                        "<",
                        "{{",
                        "}}",
                        "{%",
                        "%}",
                        "<%=",
                        "%>",
                        "{:",
                        "}",
                        "\ud83d\ude80",
                        "\ud83d",
                        "\u00e9",
                        "14:05 UTC",
                        "Impact:",
                        "**Resolved**",
                        "https://a.b",
                        "~~",
                        "+++",
                        "\u2022 ",
                        "\uFEFF",
                        "\0",
                        ":smile:",
                        "```",
                        "Update")
                .list()
                .ofMinSize(0)
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @TestFactory
    Stream<DynamicTest> realBriefsAreFoundAgain() throws IOException {
        return realBriefs().stream()
                .map(
                        path ->
                                DynamicTest.dynamicTest(
                                        path.getFileName().toString(),
                                        () -> {
                                            String text = Files.readString(path);
                                            assertFoundAgain(Briefs.markdown(text));
                                            assertFoundAgain(Briefs.plain(text));
                                        }));
    }

    @Test
    void aHandleInCodeIsReadAsAName() {
        var brief = Briefs.markdown("09:10 UTC `@mira` restarts `@Override` in `#shop-status`.");
        var block = brief.blocks().get(0);
        assertThat(block.prose()).isEqualTo("09:10 UTC @mira restarts \uFFFC in #shop-status.");
        assertThat(
                        brief.source()
                                .text()
                                .substring(
                                        block.toSource(new Span(10, 15)).start(),
                                        block.toSource(new Span(10, 15)).end()))
                .isEqualTo("@mira");
    }

    @Test
    void aStandInCoversWhatItStandsFor() {
        var brief = Briefs.markdown("Restarted `auth 2` &amp; ![graph](g.png).");
        var block = brief.blocks().get(0);
        assertThat(block.prose()).isEqualTo("Restarted \uFFFC & \uFFFC.");
        assertThat(at(brief, block, 10)).isEqualTo("`auth 2`");
        assertThat(at(brief, block, 12)).isEqualTo("&amp;");
        assertThat(at(brief, block, 14)).isEqualTo("![graph](g.png)");
    }

    @Test
    void anEscapedPipeCoversItsBackslash() {
        var brief = Briefs.markdown("| a |\n|---|\n| x \\| *y* \\| z |\n");
        var cell = brief.blocks().get(1);
        assertThat(cell.prose()).isEqualTo("x | y | z");
        assertThat(at(brief, cell, 2)).isEqualTo("\\|");
        assertThat(at(brief, cell, 4)).isEqualTo("y");
        assertThat(at(brief, cell, 8)).isEqualTo("z");
    }

    private static String at(Brief brief, Block block, int index) {
        return brief.source().text(block.toSource(Span.ofLength(index, 1)));
    }

    /** Also checks what must hold between blocks, sections and entries. */
    static void assertFoundAgain(Brief brief) {
        String source = brief.source().text();
        for (Block block : brief.blocks()) {
            assertBlockFoundAgain(source, block);
            assertThat(block.section()).isBetween(0, brief.sections().size() - 1);
            assertThat(block.entry()).isBetween(Block.NO_ENTRY, brief.entries().size() - 1);
        }
        for (Section section : brief.sections()) {
            assertThat(section.first()).isLessThanOrEqualTo(section.end());
            section.heading()
                    .ifPresent(i -> assertThat(brief.blocks().get(i).level()).isPositive());
        }
        for (Comment comment : brief.comments()) {
            assertThat(brief.source().text(comment.span())).contains(comment.text());
        }
        for (Metadata.Field field : brief.metadata().fields()) {
            assertThat(brief.source().text(field.span())).isEqualTo(field.value());
        }
    }

    private static void assertBlockFoundAgain(String source, Block block) {
        String prose = block.prose();
        int last = 0;
        for (int i = 0; i < prose.length(); i++) {
            Span place = block.toSource(Span.ofLength(i, 1));
            assertThat(place.start()).as(prose).isGreaterThanOrEqualTo(last);
            assertThat(place.end()).isLessThanOrEqualTo(source.length());
            last = place.start();
            assertStandsFor(source.substring(place.start(), place.end()), prose.charAt(i), prose);
        }
        for (Mark mark : block.text().marks()) {
            assertThat(mark.span().end()).isLessThanOrEqualTo(prose.length());
        }
        assertThat(block.labelEnd()).isBetween(0, prose.length());
    }

    private static void assertStandsFor(String written, char read, String prose) {
        String as = "'" + written + "' in " + prose;
        if (read == Tokenizer.CODE && !written.equals("\uFFFC")) {
            assertThat(written).as(as).matches("(?s)[`!<{].*|[:|a-z].*[\\]`|_]");
        } else if (written.equals("{nbsp}")) {
            assertThat(read).as(as).isEqualTo('\u00a0');
        } else if (written.equals(read + "`") || written.equals("`" + read)) {
            assertThat(read).as(as).isIn('"', '\'');
        } else if (written.startsWith("&") && written.length() > 1) {
            assertThat(written).as(as).endsWith(";");
        } else if (written.startsWith("\\") && written.length() > 1 && read > ' ') {
            assertThat(written).as(as).endsWith(String.valueOf(read)).hasSizeLessThan(4);
        } else if (read == ' ' || read == '\n') {
            assertThat(written)
                    .as(as)
                    .containsAnyOf(" ", "\t", "footnote:", "\f", "\n", "\r", "<br", "<BR");
        } else {
            assertThat(written).as(as).isEqualTo(String.valueOf(read));
        }
    }

    private static List<Path> realBriefs() throws IOException {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path corpus = at.resolve("../shared/corpus/docs").normalize();
            Path nested = at.resolve("shared/corpus/docs");
            for (Path found : List.of(corpus, nested)) {
                if (Files.isDirectory(found)) {
                    try (Stream<Path> files = Files.list(found)) {
                        return files.filter(file -> file.toString().endsWith(".md")).toList();
                    }
                }
            }
        }
        return List.of();
    }
}
