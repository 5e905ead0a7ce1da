package io.brieflint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    /** The bar stands where a sentence must end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It failed. | We fixed it.",
                "Why? | Nobody knows! | We looked.",
                "It hung… | We killed it.",
                "It was down for 5 min. | We restarted it.",
                "It took 40 ms. | Now it takes 4.",
                "The queue sat. | Nobody drained it.",
                "We had a plan. | 14 hosts followed it.",
                "It stopped at 3 p.m. | We went home.",
                "It ended at 2 p.m. | Nobody noticed.",
                "See v1.2.3. | It is fixed there.",
                "It read \"disk full.\" | We ignored it.",
                "It read “disk full.” | We ignored it.",
                "(Graphs were down.) | We read logs.",
                "It **failed.** | We fixed it.",
                "Set it to max. | That was wrong.",
                "It was fixed. | iPad users came back.",
                "It was fixed. | `x` stayed broken.",
                "Costs rose. | $40k were lost.",
                "It was I. | We knew.",
                "Did it work?! | It did.",
                "Use config.yaml. | It is there.",
                "Mail ops@example.com. | They know.",
            })
    void sentencesEndHere(String lines) {
        assertThat(split(lines.replace(" | ", " "))).containsExactly(lines.split(" \\| "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "No final stop",
                "Some, e.g. Search, were slow.",
                "Some, i.e. Search, were slow.",
                "We waited approx. 5 minutes.",
                "Cold vs. Warm made no difference.",
                "Dr. Weber and Ms. Okafor helped.",
                "J. Smith approved it.",
                "J. R. Smith approved it.",
                "It expired on Mar. 3 at night.",
                "See no. 5 and fig. 2 for more.",
                "Retries take max. 20 seconds.",
                "It ended at 3 p.m. UTC.",
                "It ran from 9 a.m. to noon.",
                "It began at 3 p.m. Monday.",
                "Users in the U.S. saw it.",
                "The U.S. East region was slow.",
                "Version 1.2.3 was bad.",
                "It hit api.example.com at 14:05:22.250.",
                "We waited... and nothing came.",
                "1. Stop the writers.",
                "It rose by 3.5 points.",
                "We asked \"why?\" and got no answer.",
                "It said \"Stop!\" and stopped.",
            })
    void nothingEndsASentenceHere(String prose) {
        assertThat(split(prose)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aForcedLineBreakEndsASentenceWithoutStop() {
        assertThat(split("Status: resolved\nImpact: high"))
                .containsExactly("Status: resolved", "Impact: high");
        assertThat(split("some, e.g.\nthese\r\nand those"))
                .containsExactly("some, e.g.", "these", "and those");
    }

    @Test
    void aMissingSpaceDoesNotHideTheNextSentence() {
        assertThat(split("It was an outage.The team met."))
                .containsExactly("It was an outage.", "The team met.");
    }

    @Test
    void aListNumberOpensItsSentence() {
        assertThat(split("2. Promote it. Check its lag."))
                .containsExactly("2. Promote it.", "Check its lag.");
    }

    private static List<String> split(String prose) {
        Tokens tokens = Tokenizer.tokenize(prose.replace("`x`", "\uFFFC"), new Vocabulary());
        return SentenceSplitter.split(tokens).stream()
                .map(sentence -> tokens.span(sentence.from(), sentence.to()))
                .map(span -> tokens.prose().substring(span.start(), span.end()))
                .map(sentence -> sentence.replace("\uFFFC", "`x`"))
                .toList();
    }
}
