package io.brieflint.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.Sequence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FlatModelTest {
    private static final String[] FRAMES = {
        "The # # failed to # the # .",
        "# was # by the # team at 14:05 UTC , and # # did not # .",
        "At # the # rolled # back to v2.14.1 because # 's # # was # !",
        "We # ( # ) # 1,204 of 9,800 # ; \u201c # # \u201d , said # .",
        "# # # # # # # # # # # #",
        "Why did n't # # # the # # before # ?",
        "#",
    };

    private static final String[] WORDS =
            ("restart restarted restarting deploys certificate expired disk engineer's vendor we I "
                            + "quickly should have been its whose us-east-1 db-42 p99 99.95% 40k $12 "
                            + "/etc/hosts foo.bar@example.com https://x.org/a?b=c K8s DNS GitHub 3rd "
                            + "caf\u00e9 na\u00efve \u5317\u4eac \ud83d\udd25 \u2014 ... -- \ufffc _id camelCase X. Mr. "
                            + "don't cannot gonna O'Neil 2026-11-25 14:05:22Z 1.5h # @here and or but if "
                            + "\u0130stanbul STRASSE stra\u00dfe A a 7 zxqvjk read set put leads wound")
                    .split(" ");

    private static POSModel original;
    private static FlatModel flat;

    @BeforeAll
    static void compile() throws IOException {
        original = OpenNlpTagger.original();
        flat =
                FlatModel.read(
                        new ByteArrayInputStream(written(FlatModelCompiler.compile(original))));
    }

    @Test
    void tagsAndTheirProbabilitiesAreThoseOfOpenNlp() {
        Random random = new Random(20261125);
        List<String[]> sentences = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            String[] words = FRAMES[i % FRAMES.length].split(" ");
            for (int at = 0; at < words.length; at++) {
                if (words[at].equals("#")) {
                    words[at] = WORDS[random.nextInt(WORDS.length)];
                }
            }
            sentences.add(words);
        }
        compare(sentences);
    }

    @Test
    void realBriefsAreTaggedAsOpenNlpTagsThem() throws IOException {
        Optional<Path> corpus = corpus();
        assumeTrue(corpus.isPresent(), "SKIPPED: no shared/corpus/docs beside the repository");
        List<String[]> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(corpus.get())) {
            for (Path file : files.sorted().toList()) {
                Tokens tokens = Tokenizer.tokenize(Files.readString(file), new Vocabulary());
                for (Sentence sentence : SentenceSplitter.split(tokens)) {
                    sentences.add(words(tokens, sentence));
                }
            }
        }
        assertThat(sentences).hasSizeGreaterThan(1_000);
        compare(sentences);
    }

    private static void compare(List<String[]> sentences) {
        POSTaggerME expected = new POSTaggerME(original);
        FlatTagger actual = new FlatTagger(flat);
        int tokens = 0;
        for (String[] words : sentences) {
            String[] tags = expected.tag(words.clone());
            Sequence found = actual.search(words.clone());
            assertThat(found.getOutcomes())
                    .as(() -> Arrays.toString(words))
                    .isEqualTo(Arrays.asList(tags));
            assertThat(found.getProbs()).isEqualTo(expected.probs());
            tokens += words.length;
        }
        System.out.println(
                "equal to POSTaggerME: " + sentences.size() + " sentences, " + tokens + " tokens");
    }

    private static String[] words(Tokens tokens, Sentence sentence) {
        String[] words = new String[sentence.size()];
        Arrays.setAll(words, i -> tokens.text(sentence.from() + i));
        return words;
    }

    @Test
    void noSentenceHasNoTags() {
        assertThat(new FlatTagger(flat).tag(new String[0])).isEmpty();
    }

    @Test
    void compilingTwiceGivesTheSameBytes() throws IOException {
        assertThat(written(FlatModelCompiler.compile(OpenNlpTagger.original())))
                .isEqualTo(written(flat));
    }

    @Test
    void predicatesWithOneHashStopTheBuild() {
        Context context = new Context(new int[] {0}, new double[] {1});
        // No two strings are known to collide; one that stands there twice does instead.
        Map.Entry<String, Context> entry = Map.entry("w=one", context);
        assertThatIllegalStateException()
                .isThrownBy(() -> FlatModelCompiler.byHash(List.of(entry, entry)))
                .withMessageContaining("share a hash");
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        byte[] bytes = written(flat);
        assertThatThrownBy(() -> FlatModel.read(new ByteArrayInputStream(bytes, 1, 1000)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a flat");
        assertThatThrownBy(
                        () -> FlatModel.read(new ByteArrayInputStream(bytes, 0, bytes.length - 1)))
                .isInstanceOf(EOFException.class);
    }

    private static byte[] written(FlatModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static Optional<Path> corpus() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path docs = at.resolve("shared/corpus/docs");
            if (Files.isDirectory(docs)) {
                return Optional.of(docs);
            }
        }
        return Optional.empty();
    }
}
