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

/**
 * A whole document from an empty memo, and after one keystroke. Every operation has sentences that
 * were never seen, since the tagger remembers those that were.
 */
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
    private String brief = "";
    private int middle;
    private int operation;

    @Setup
    public void write() {
        brief = SampleText.ofWords(words);
        middle = brief.indexOf("queued", brief.length() / 2);
    }

    @Benchmark
    public Analysis fromAnEmptyMemo() {
        String fresh = brief.replace("The on-call", "On day " + operation++ + " the on-call");
        return analyze(fresh, new Memo());
    }

    @Benchmark
    public Analysis afterOneKeystroke() {
        String written = Integer.toString(operation++, Character.MAX_RADIX);
        return analyze(brief.substring(0, middle) + written + brief.substring(middle), memo);
    }

    private Analysis analyze(String text, Memo known) {
        return analyzer.analyze(SourceText.of("a.md", text), Format.MARKDOWN, request, known);
    }
}
