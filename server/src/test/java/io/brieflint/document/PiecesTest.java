package io.brieflint.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** Markdown read piece by piece says what it says when read at once. */
class PiecesTest {
    /** Lines that open, continue, interrupt or close something. */
    private static final List<String> LINES =
            List.of(
                    "",
                    "",
                    "",
                    "",
                    " ",
                    "\t",
                    "# Impact",
                    "#no heading",
                    "Sign-in failed for 40 customers.",
                    "**Update 2** (15:30 UTC): fixed",
                    "==========",
                    "---",
                    "- first",
                    "- ```",
                    "  continued",
                    "    indented code",
                    "1. one",
                    "2) two",
                    "> quoted",
                    "> ```",
                    "> - [x]: https://a.example",
                    "```",
                    "```log",
                    "````",
                    "~~~",
                    "   ```",
                    "    ```",
                    "``` not ``` a fence",
                    "| When | What |",
                    "|------|------|",
                    "| 09:10 | a \\| b |",
                    "a | b",
                    "<!-- a note -->",
                    "<!-- opened",
                    "closed -->",
                    "  <!-- two",
                    "<div>",
                    "</div>",
                    "<pre>",
                    "<script>",
                    "</PRE>",
                    "</script> after",
                    "<?php",
                    "?>",
                    "<!DOCTYPE",
                    "<![CDATA[",
                    "]]>",
                    "<span>inline</span> text",
                    "[x]: https://a.example",
                    "[X]: https://c.example",
                    "see [x] and [y]",
                    "**see** ![x] and [the report][ X ]",
                    "[y]:",
                    "https://b.example",
                    "09:12 deploy stopped",
                    "* * *",
                    "***",
                    "*emphasis* opens",
                    "\u00c9tat des services",
                    "a very long line. ".repeat(20));

    /** Cuts wherever it can. */
    private static final MarkdownReader READER = new MarkdownReader(HeadingRoles.of(Map.of()), 1);

    @Property(tries = 5_000)
    void piecesSayWhatTheWholeSays(@ForAll("documents") String text) {
        assertThat(told(READER.read(text, 0, new Pieces()))).isEqualTo(told(READER.whole(text, 0)));
    }

    @Property(tries = 1_000)
    void whatWasReadBeforeChangesNothing(
            @ForAll("documents") String before, @ForAll("documents") String now) {
        Pieces pieces = new Pieces();
        READER.read(before, 0, pieces);
        String both = before + "\n\n" + now;

        assertThat(told(READER.read(both, 0, pieces))).isEqualTo(told(READER.whole(both, 0)));
    }

    @Test
    void aLinkLeadsWhereAnotherPieceSays() {
        Pieces pieces = new Pieces();
        String brief = "See the [report].\n\nIt is short.\n\n";

        assertThat(destinations(READER.read(brief, 0, pieces))).isEmpty();
        assertThat(destinations(READER.read(brief + "[report]: https://a.example", 0, pieces)))
                .containsExactly("https://a.example");
        assertThat(destinations(READER.read(brief + "[report]: https://b.example", 0, pieces)))
                .containsExactly("https://b.example");
        assertThat(destinations(READER.read(brief, 0, pieces))).isEmpty();
    }

    @Test
    void whatIsOpenIsNotCut() {
        String paragraph = "Sign-in failed for 40 customers.\n\n";

        assertThat(PieceFinder.find(paragraph.repeat(3) + "```\n" + paragraph.repeat(3), 0, 1))
                .hasSize(3);
        assertThat(PieceFinder.find(paragraph.repeat(3) + "<!--\n" + paragraph.repeat(3), 0, 1))
                .hasSize(3);
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> line = Arbitraries.of(LINES);
        Arbitrary<String> end =
                Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.just("\n")),
                        Tuple.of(1, Arbitraries.of("\r\n", "\r")));
        return Combinators.combine(line, end)
                .as(String::concat)
                .list()
                .ofMaxSize(40)
                .map(lines -> String.join("", lines));
    }

    private static List<String> destinations(Outline outline) {
        return outline.drafts().stream()
                .flatMap(draft -> draft.marks.stream())
                .map(Mark::target)
                .toList();
    }

    private static List<Object> told(Outline outline) {
        return Stream.concat(
                        outline.drafts().stream().map(PiecesTest::told),
                        outline.comments().stream())
                .toList();
    }

    private static Object told(Draft draft) {
        return List.of(draft.toBlock(), draft.table, draft.list, draft.parent, draft.labelledByRow);
    }
}
