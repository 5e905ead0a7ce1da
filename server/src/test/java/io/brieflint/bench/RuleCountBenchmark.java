package io.brieflint.bench;

import io.brieflint.analysis.Analysis;
import io.brieflint.analysis.Analyzer;
import io.brieflint.analysis.Knowledge;
import io.brieflint.analysis.Request;
import io.brieflint.config.ShippedKnowledge;
import io.brieflint.document.Format;
import io.brieflint.rule.Catalogue;
import io.brieflint.rule.Rule;
import io.brieflint.text.SourceText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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

/** Whether a word costs more the more rules there are: 2,000 words, read afresh. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RuleCountBenchmark {
    /** Drawn from all of them; more than there are means all. */
    @Param({"1", "90", "1000"})
    public int rules;

    private final Request request = Request.at(Instant.parse("2026-03-03T15:00:00Z"));
    private final SourceText text = SourceText.of("a.md", SampleText.ofWords(2_000));
    private Analyzer analyzer = ShippedKnowledge.analyzer(ShippedKnowledge.load());

    @Setup
    public void draw() {
        Knowledge all = ShippedKnowledge.load();
        Catalogue catalogue = all.catalogue();
        List<Rule> drawn = new ArrayList<>(catalogue.rules());
        Collections.shuffle(drawn, new Random(1));
        Catalogue few =
                new Catalogue(
                        drawn.subList(0, Math.min(rules, drawn.size())),
                        catalogue.lists(),
                        catalogue.terms(),
                        catalogue.vagueWords());
        analyzer = new Analyzer(new Knowledge(few, all.elements(), all.profiles(), all.headings()));
    }

    @Benchmark
    public Analysis read() {
        return analyzer.analyze(text, Format.MARKDOWN, request);
    }
}
