package io.brieflint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    @Test
    void everyKindOfLineEndEndsALine() {
        SourceText text = SourceText.of("a.md", "one\ntwo\r\nthree\rfour");
        assertThat(text.lineCount()).isEqualTo(4);
        assertThat(text.text(text.line(1))).isEqualTo("two");
        assertThat(text.lineColumn(text.text().indexOf("three"))).isEqualTo(new LineColumn(2, 0));
    }

    @Test
    void anEmptyTextHasOneEmptyLine() {
        SourceText text = SourceText.of("a.md", "");
        assertThat(text.lineCount()).isEqualTo(1);
        assertThat(text.lineColumn(0)).isEqualTo(new LineColumn(0, 0));
    }

    @Test
    void columnsCountUtf16() {
        SourceText text = SourceText.of("a.md", "\uD83D\uDE00 slow");
        assertThat(text.lineColumn(3)).isEqualTo(new LineColumn(0, 3));
    }

    @Test
    void placesPastTheEndAreClamped() {
        SourceText text = SourceText.of("a.md", "one\ntwo");
        assertThat(text.offset(new LineColumn(0, 99))).isEqualTo(3);
        assertThat(text.offset(new LineColumn(9, 0))).isEqualTo(7);
    }

    @Test
    void anOffsetOutsideTheTextIsABug() {
        SourceText text = SourceText.of("a.md", "one");
        assertThatThrownBy(() -> text.lineColumn(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property
    void offsetAndPlaceAreTheSame(
            @ForAll @CharRange(from = '\n', to = 'f') @StringLength(max = 60) String content) {
        SourceText text = SourceText.of("a.md", content);
        for (int offset = 0; offset <= content.length(); offset++) {
            boolean insideTerminator =
                    offset > 0
                            && offset < content.length()
                            && content.startsWith("\r\n", offset - 1);
            boolean afterReturn =
                    offset > 0 && content.charAt(offset - 1) == '\r' && !insideTerminator;
            int back = text.offset(text.lineColumn(offset));
            if (!insideTerminator || afterReturn) {
                assertThat(back).isEqualTo(offset);
            }
        }
    }
}
