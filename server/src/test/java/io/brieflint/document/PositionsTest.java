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
            assertThat(read).as(as).isIn('"', '\'', '\n', ' ');
        } else if (written.startsWith("&") && written.length() > 1) {
            assertThat(written).as(as).endsWith(";");
        } else if (written.startsWith("\\") && written.length() > 1 && !isBlank(read)) {
            assertThat(written).as(as).endsWith(String.valueOf(read)).hasSizeLessThan(4);
        } else if (isBlank(read)) {
            assertThat(written)
                    .as(as)
                    .containsAnyOf(" ", "\t", "footnote:", "\f", "\n", "\r", "<br", "<BR");
        } else {
            assertThat(written).as(as).isEqualTo(String.valueOf(read));
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
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
