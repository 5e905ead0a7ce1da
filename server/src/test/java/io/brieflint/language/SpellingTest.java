package io.brieflint.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void theWordsOfATextTellItsSpelling() {
        assertThat(Spelling.of("The data centre was quiet.")).isEqualTo(Spelling.BRITISH);
        assertThat(Spelling.of("We apologise.")).isEqualTo(Spelling.BRITISH);
        assertThat(Spelling.of("Two orders were canceled.")).isEqualTo(Spelling.AMERICAN);
        assertThat(Spelling.of("The Centre for Color, in color.")).isEqualTo(Spelling.AMERICAN);
    }

    @Test
    void aTextThatSaysNothingIsAmerican() {
        assertThat(Spelling.of("The shop was down.")).isEqualTo(Spelling.AMERICAN);
    }

    @Test
    void wordsOfBothCountriesAreNoEvidence() {
        assertThat(Spelling.of("Check the program and practice the exercise."))
                .isEqualTo(Spelling.AMERICAN);
        assertThat(Spelling.of("We advise, promise and otherwise surprise."))
                .isEqualTo(Spelling.AMERICAN);
    }

    @Test
    void wordsAreSpelledAsTheTextSpellsThem() {
        assertThat(Spelling.AMERICAN.spell("a data centre that authorised users may use"))
                .isEqualTo("a data center that authorized users may use");
        assertThat(Spelling.BRITISH.spell("Canceled and color; organization"))
                .isEqualTo("Cancelled and colour; organisation");
    }

    @Test
    void wordsThatMeanSomethingElseElsewhereStay() {
        assertThat(Spelling.BRITISH.spell("check the program, license the meter"))
                .isEqualTo("check the program, license the meter");
        assertThat(Spelling.AMERICAN.spell("two analyses of a promise"))
                .isEqualTo("two analyses of a promise");
    }
}
