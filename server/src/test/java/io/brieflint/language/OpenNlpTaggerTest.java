package io.brieflint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenNlpTaggerTest {
    private static final Tagger TAGGER = new OpenNlpTagger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    The on-call engineer forgot to renew the certificate. | forgot renew
                    Our vendor failed to notify us.                      | failed notify
                    The deploy was rolled back by the platform team.     | was rolled
                    We should have caught this earlier.                  | should have caught
                    Bob's script deleted the table at 14:05 UTC.         | deleted
                    We didn’t restart us-east-1.                         | didn’t restart
                    """)
    void verbsAreFound(String prose, String verbs) {
        Tokens tokens = Tokenizer.tokenize(prose, new Vocabulary());
        PartOfSpeech[] tags = tag(prose);
        assertThat(
                        IntStream.range(0, tags.length)
                                .filter(i -> tags[i].isVerbal())
                                .mapToObj(tokens::text))
                .containsExactly(verbs.split(" "));
    }

    @Test
    void lookIsSurerThanTheModel() {
        assertThat(tag("vendor's us-east-1 took 30s (v1.2.3) \uFFFC."))
                .containsExactly(
                        PartOfSpeech.NOUN,
                        PartOfSpeech.PART,
                        PartOfSpeech.PROPN,
                        PartOfSpeech.VERB,
                        PartOfSpeech.NUM,
                        PartOfSpeech.PUNCT,
                        PartOfSpeech.PROPN,
                        PartOfSpeech.PUNCT,
                        PartOfSpeech.PROPN,
                        PartOfSpeech.PUNCT);
    }

    @Test
    void aSentenceOfAThousandTokensIsNotGuessedAt() {
        assertThat(tag("disk ".repeat(1000))).hasSize(1000).containsOnly(PartOfSpeech.X);
    }

    @Test
    void threadsAtOnceAgreeWithOneThread() throws Exception {
        List<String> sentences =
                IntStream.range(0, 200)
                        .mapToObj(i -> "Host " + i + " failed and the team restarted it twice.")
                        .toList();
        List<List<PartOfSpeech>> alone = tagAll(sentences);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<List<List<PartOfSpeech>>>> jobs = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                jobs.add(() -> tagAll(sentences));
            }
            for (Future<List<List<PartOfSpeech>>> together : threads.invokeAll(jobs)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<List<PartOfSpeech>> tagAll(List<String> sentences) {
        return sentences.stream().map(prose -> Arrays.asList(tag(prose))).toList();
    }

    private static PartOfSpeech[] tag(String prose) {
        Tokens tokens = Tokenizer.tokenize(prose, new Vocabulary());
        return TAGGER.tag(tokens, new Sentence(0, tokens.size()));
    }
}
