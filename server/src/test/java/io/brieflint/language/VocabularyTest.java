package io.brieflint.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void wordsKeepTheirNumbersWhenThereAreManyOfThem() {
        for (int i = 0; i < 20_000; i++) {
            assertThat(vocabulary.add("word" + i)).isEqualTo(i);
        }
        assertThat(vocabulary.size()).isEqualTo(20_000);
        for (int i = 0; i < 20_000; i++) {
            assertThat(vocabulary.find("word" + i)).isEqualTo(i);
            assertThat(vocabulary.word(i)).isEqualTo("word" + i);
            assertThat(vocabulary.find("other" + i)).isEqualTo(Vocabulary.UNKNOWN);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "outage, Outage",
                "outage, OUTAGE",
                "don't, don’t",
                "don’t, Don't",
                "on-call, on‐call",
                "café, CAFÉ",
            })
    void caseAndKindOfApostropheDoNotMatter(String known, String written) {
        int number = vocabulary.add(known);
        assertThat(vocabulary.find(written)).isEqualTo(number);
        assertThat(vocabulary.add(written)).isEqualTo(number);
        assertThat(vocabulary.size()).isOne();
    }

    @Test
    void aWordIsFoundInsideATextWithoutItsNeighbours() {
        int number = vocabulary.add("disk");
        assertThat(vocabulary.find("full disks", 5, 9)).isEqualTo(number);
        assertThat(vocabulary.find("full disks", 5, 10)).isEqualTo(Vocabulary.UNKNOWN);
    }

    @Test
    void anEmptyVocabularyKnowsNothing() {
        assertThat(vocabulary.find("")).isEqualTo(Vocabulary.UNKNOWN);
        assertThat(vocabulary.find("disk")).isEqualTo(Vocabulary.UNKNOWN);
    }

    @Test
    void wordsOfEqualHashAreToldApart() {
        int first = vocabulary.add("c~");
        int second = vocabulary.add("d_");
        assertThat(first).isNotEqualTo(second);
        assertThat(vocabulary.find("c~")).isEqualTo(first);
        assertThat(vocabulary.find("d_")).isEqualTo(second);
    }
}
