package io.brieflint.bench;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Analyzer;
import io.brieflint.analysis.Memo;
import io.brieflint.analysis.Request;
import io.brieflint.config.ShippedKnowledge;
import io.brieflint.document.Format;
import io.brieflint.text.SourceText;
import java.time.Instant;
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

/** A whole document from an empty memo, and after one keystroke. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnalyzerBenchmark {
    @Param({"2000", "50000"})
    public int words;

    private final Analyzer analyzer = ShippedKnowledge.analyzer(ShippedKnowledge.load());
    private final Request request = Request.at(Instant.parse("2026-03-03T15:00:00Z"));
    private final Memo memo = new Memo();
    private SourceText text = SourceText.of("a.md", "");
    private SourceText edited = SourceText.of("a.md", "");
    private boolean other;

    @Setup
    public void write() {
        String brief = SampleText.ofWords(words);
        text = SourceText.of("a.md", brief);
        int middle = brief.indexOf("queued", brief.length() / 2);
        edited = SourceText.of("a.md", brief.substring(0, middle) + "x" + brief.substring(middle));
    }

    @Benchmark
    public Analysis fromAnEmptyMemo() {
        return analyzer.analyze(text, Format.MARKDOWN, request, new Memo());
    }

    @Benchmark
    public Analysis afterOneKeystroke() {
        other = !other;
        return analyzer.analyze(other ? edited : text, Format.MARKDOWN, request, memo);
    }
}
