package io.brieflint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[number] of [total] customers | [number] [total]",
                "[[number] of] them | [number]",
                "[open and [shut] | [shut]",
                "shut] and [open | ''",
                "[] is empty | []",
                "none | ''"
            })
    void pairsWithoutABracketInside(String text, String pairs) {
        List<String> found =
                Brackets.in(text).stream()
                        .map(pair -> text.substring(pair.start(), pair.end()))
                        .toList();

        assertThat(String.join(" ", found)).isEqualTo(pairs);
    }
}
