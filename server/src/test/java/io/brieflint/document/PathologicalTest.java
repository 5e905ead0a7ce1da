package io.brieflint.document;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody writes, and that must not stop an editor or a build. */
class PathologicalTest {
    private static final int LENGTH = 100_000;

    static Stream<String> patterns() {
        return Stream.of(
                ">",
                "> ",
                ">\n",
                "> > \n",
                "- ",
                "- - \n",
                "* a\n",
                "1. ",
                "*",
                "_",
                "**a ",
                "*a_ ",
                "`",
                "`a``",
                "[",
                "]",
                "[a](",
                "[a](b",
                "![",
                "[]",
                "[](",
                "<",
                "<!--",
                "<a ",
                "<!-",
                "&",
                "&amp;",
                "&#1;",
                "\\",
                "\\|",
                "|",
                "|a",
                "|a|b|\n",
                "|-",
                "|\\|",
                "{%",
                "{% ",
                "{{<",
                "<%",
                "{:",
                "}}",
                "#",
                "# \n",
                "=",
                "a\n=\n",
                "---\n",
                "+++\n",
                "a: b\n",
                "- [",
                "\t",
                " ",
                "\n",
                "\r",
                "\r\n",
                "a ",
                "a. ",
                "A:",
                "A: ",
                "**A**:\n",
                "14:05 ",
                "- 14:05 x\n",
                "14:05 x\n\n",
                "Update\n\n",
                "Resolved: x\n\n",
                "## Update\n",
                "[Final] ",
                "\ud83d",
                "\uFFFC",
                "\0",
                "~",
                "~~a~~",
                "```\n",
                "    a\n",
                "at a.b(c)\n",
                "Subject: x\n",
                "\u2022 a\n",
                ":a:",
                "[x]: y\n",
                "'",
                "\"",
                "(",
                ")");
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void repeatedOverAndOver(String pattern) {
        String text = pattern.repeat(LENGTH / pattern.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> {
                    Briefs.markdown(text);
                    Briefs.markdown("---\n" + text);
                    Briefs.markdown("|a|b|\n|-|-|\n|" + text);
                    Briefs.plain(text);
                },
                pattern);
    }

    static Stream<String> tags() {
        return Stream.of(
                "<p>",
                "<p><b>",
                "<b><p>",
                "<b>",
                "<a href=x>",
                "<div>",
                "<i><div></i>",
                "<ul><li>",
                "<li>",
                "</p>",
                "</b>",
                "<table>",
                "<table><b>x",
                "<table><tr><td>",
                "<td>x",
                "<tr>",
                "<h1>",
                "<h1>a",
                "<blockquote>",
                "<dl><dd>x",
                "<code>",
                "<code>x",
                "<br>",
                "<img>",
                "<nav>",
                "<pre>",
                "<script>",
                "</script",
                "<title>",
                "<head>",
                "<meta name=a content=b>",
                "<!--",
                "<!-",
                "<!",
                "<?",
                "<%",
                "</",
                "<a",
                "<a ",
                "<a b=",
                "<a b='",
                "<a b=c ",
                "a <",
                "&amp;",
                "&eacute;",
                "&#1;",
                "&",
                "{%",
                "\t",
                "<b>x</b> ",
                "<p>x\n");
    }

    @ParameterizedTest
    @MethodSource("tags")
    void tagsOverAndOver(String pattern) {
        String text = pattern.repeat(1_000_000 / pattern.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Briefs.html(text), pattern);
    }

    static Stream<String> marks() {
        return Stream.of(
                "*a ",
                "**a ",
                "`a ",
                "_a_ ",
                "#",
                "+",
                "[[",
                "<<",
                "{a",
                "{nbsp}",
                "a:: b\n",
                "::",
                "|===\n|a\n",
                "|a",
                "----\n",
                "====\n",
                "____\n",
                "--\n====\n",
                "// c\n",
                "////\n",
                ":a: b\n",
                "https://a",
                "footnote:[",
                "\\",
                "\"`",
                "a\n-\n",
                ".A\n",
                "* a\n** b\n",
                "+\n",
                "= a\n\n",
                "<a\n",
                "- a\n",
                "- ",
                "[1]_",
                "a_ ",
                "a\n=\n",
                "===\na\n===\n",
                "a\n  b\n",
                "a::\n\n  b\n",
                ".. note:: a\n",
                ".. [a\n",
                "..\n",
                "+--+\n",
                "+--+\n|a |\n",
                "| a\n",
                " ====\n",
                "== ==\na  b\n",
                ":ref:`",
                ">>> a\n",
                "a\n\n");
    }

    @ParameterizedTest
    @MethodSource("marks")
    void marksOverAndOver(String pattern) {
        String text = pattern.repeat(1_000_000 / pattern.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    Briefs.asciiDoc(text);
                    Briefs.restructuredText(text);
                },
                pattern);
    }

    static Stream<String> nestings() {
        int half = LENGTH / 2;
        return Stream.of(
                "[".repeat(half) + "]".repeat(half),
                "*a ".repeat(LENGTH / 6) + " b*".repeat(LENGTH / 6),
                "**a ".repeat(LENGTH / 8) + " b**".repeat(LENGTH / 8),
                "<b>".repeat(LENGTH / 7) + "</b>".repeat(LENGTH / 7),
                "- a\n  ".repeat(300),
                "---\n" + "a:\n ".repeat(LENGTH / 4) + "\n---\n",
                "[a](".repeat(LENGTH / 8) + ")".repeat(LENGTH / 8),
                "|".repeat(2000) + "\n" + "|-".repeat(2000) + "|\n" + "|x".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("nestings")
    void nestedDeeply(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> {
                    Briefs.markdown(text);
                    Briefs.plain(text);
                });
    }

    @ParameterizedTest
    @MethodSource("hugeLines")
    void tenMegabytesInOneLine(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    Briefs.markdown(text);
                    Briefs.plain(text);
                });
    }

    static Stream<String> hugeLines() {
        int length = 10_000_000;
        return Stream.of("a".repeat(length), "the site is slow. ".repeat(length / 18));
    }
}
