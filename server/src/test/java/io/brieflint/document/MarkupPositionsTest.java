package io.brieflint.document;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As {@link PositionsTest}, for HTML, AsciiDoc and reStructuredText. */
class MarkupPositionsTest {
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
        PositionsTest.assertFoundAgain(Briefs.html(text));
        PositionsTest.assertFoundAgain(Briefs.html("<body>" + text.replace("\n", "\r\n") + text));
    }

    @Property(tries = 3000)
    void randomHtmlIsFoundAgain(@ForAll("html") String text) {
        PositionsTest.assertFoundAgain(Briefs.html(text));
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
        PositionsTest.assertFoundAgain(Briefs.asciiDoc(text));
        PositionsTest.assertFoundAgain(Briefs.asciiDoc(text.replace("\n", "\r\n") + "\n\n" + text));
    }

    @Property(tries = 3000)
    void randomAsciiDocIsFoundAgain(@ForAll("asciiDoc") String text) {
        PositionsTest.assertFoundAgain(Briefs.asciiDoc(text));
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
        PositionsTest.assertFoundAgain(Briefs.restructuredText(text));
        PositionsTest.assertFoundAgain(
                Briefs.restructuredText(text.replace("\n", "\r\n") + "\n\n" + text));
    }

    @Property(tries = 3000)
    void randomRstIsFoundAgain(@ForAll("rst") String text) {
        PositionsTest.assertFoundAgain(Briefs.restructuredText(text));
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
}
