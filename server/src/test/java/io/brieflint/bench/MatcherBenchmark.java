package io.brieflint.bench;

import io.brieflint.language.OpenNlpTagger;
import io.brieflint.language.Sentence;
import io.brieflint.language.SentenceSplitter;
import io.brieflint.language.Tokenizer;
import io.brieflint.language.Tokens;
import io.brieflint.rule.PatternIndex;
import io.brieflint.rule.PatternParser;
import io.brieflint.rule.PatternSyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The matcher alone over one megabyte of tokens: one operation a megabyte, so operations a second
 * are MB/s. The literals are words and pairs of words of the text itself, so frequent ones are
 * found again and again.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MatcherBenchmark {
    @Param({"60", "3000"})
    public int literals;

    private PatternIndex index = PatternIndex.builder(Map.of(), new OpenNlpTagger()).build();
    private Tokens tokens = Tokenizer.tokenize("", index.vocabulary());
    private List<Sentence> sentences = List.of();

    @Setup
    public void build() throws PatternSyntaxException {
        String text = new ManyWords(1).text(1_000_000);
        String[] words = text.replaceAll("[^a-z ]", " ").trim().split("\\s+");
        Random random = new Random(1);
        PatternIndex.Builder builder = PatternIndex.builder(Map.of(), new OpenNlpTagger());
        Set<String> drawn = new LinkedHashSet<>();
        while (drawn.size() < literals) {
            int at = random.nextInt(words.length - 1);
            boolean single = random.nextInt(5) == 0;
            drawn.add("=" + words[at] + (single ? "" : " =" + words[at + 1]));
        }
        int owner = 0;
        for (String literal : drawn) {
            builder.add(owner++, PatternParser.parse(literal));
        }
        index = builder.build();
        tokens = Tokenizer.tokenize(text, index.vocabulary());
        sentences = SentenceSplitter.split(tokens);
    }

    @Benchmark
    public PatternIndex.Found findInOneMegabyte() {
        return index.find(tokens, sentences, List.of());
    }

    @Benchmark
    public Tokens tokenizeOneMegabyte() {
        return Tokenizer.tokenize(tokens.prose(), index.vocabulary());
    }
}
