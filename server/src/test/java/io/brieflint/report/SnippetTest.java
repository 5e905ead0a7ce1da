package io.brieflint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import org.junit.jupiter.api.Test;

class SnippetTest {
    @Test
    void marksStandBelowTheWords() {
        assertThat(drawn("It was slow «for a while» today."))
                .isEqualTo(
                        """
                        It was slow for a while today.
                                    ^^^^^^^^^^^
                        """);
    }

    @Test
    void tabsAreDrawnAsSpaces() {
        assertThat(drawn("\ta\t«b\tc»"))
                .isEqualTo(
                        """
                            a   b   c
                                ^^^^^
                        """);
    }

    @Test
    void wideCharactersTakeTwoCellsAndCombiningMarksNone() {
        assertThat(drawn("東京 «slow» e\u0301 😀")).isEqualTo("東京 slow e\u0301 😀\n     ^^^^\n");
        assertThat(drawn("e\u0301 😀 «東京»")).isEqualTo("e\u0301 😀 東京\n     ^^^^\n");
    }

    @Test
    void wordsThatGoOnInTheNextLineAreMarkedToTheEndOfTheFirst() {
        assertThat(drawn("see «it\r\nall»")).isEqualTo("see it\n    ^^\n");
    }

    @Test
    void longLinesAreCutAroundTheWords() {
        String drawn = drawn("word ".repeat(40) + "«here»" + " word".repeat(40));
        assertThat(drawn.lines().toList())
                .containsExactly(
                        "…" + "word ".repeat(6) + "here" + " word".repeat(12) + " w…",
                        " ".repeat(31) + "^^^^");
    }

    @Test
    void theEndOfALongLineKeepsItsContext() {
        String drawn = drawn("word ".repeat(60) + "«here»");
        assertThat(drawn.lines().findFirst().orElseThrow())
                .startsWith("…")
                .endsWith("word here")
                .hasSizeBetween(90, 97);
    }

    @Test
    void wordsLongerThanTheWindowAreMarkedAsFarAsShown() {
        assertThat(drawn("«" + "x".repeat(500) + "»"))
                .isEqualTo("x".repeat(96) + "…\n" + "^".repeat(96) + "\n");
    }

    private static String drawn(String marked) {
        int start = marked.indexOf('«');
        int end = marked.indexOf('»') - 1;
        SourceText source = SourceText.of("a.md", marked.replaceAll("[«»]", ""));
        Masking none = Masking.of(SampleAnalysis.of(source.text()).build());
        Snippet snippet = Snippet.of(source, none, new Span(start, end));
        return snippet.line() + "\n" + snippet.marks() + "\n";
    }
}
