package io.brieflint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import io.brieflint.finding.TextEdit;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    @Test
    void gapsBecomeStopsAndSignsAreEscaped() {
        assertThat(Snippets.snippet("[number] of [total] at $5 {a} \\ [ ] [x"))
                .isEqualTo("${1:[number]} of ${2:[total]} at \\$5 {a\\} \\\\ ${3:[ ]} [x");
    }

    @Test
    void aGapDoesNotBecomeALinkWithWhatFollows() {
        SourceText source = SourceText.of("", "some(about ten) of");
        TextEdit edit = new TextEdit(new Span(0, 4), "[number]");
        assertThat(Snippets.unlinked(source, edit).newText()).isEqualTo("[number] ");
        TextEdit elsewhere = new TextEdit(new Span(0, 15), "[number]");
        assertThat(Snippets.unlinked(source, elsewhere).newText()).isEqualTo("[number]");
    }
}
