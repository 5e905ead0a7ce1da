package io.brieflint.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * How long a writer waits: from the start of the server to the first findings, from a keystroke to
 * the findings for it, and what the server weighs after 10,000 keystrokes.
 *
 * <p>The arguments are the server's command, by default {@code bin/brieflint lsp} from the folder
 * {@code server}. Figures are wall-clock milliseconds seen by the client.
 */
public final class LspBench {
    private static final int STARTS = 5;
    private static final int EDITS = 500;
    private static final int MANY_EDITS = 10_000;
    private static final int WARM_UP = 100;
    private static final int[] SIZES = {500, 2_000, 50_000};

    private final List<String> command;

    private LspBench(List<String> command) {
        this.command = command;
    }

    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        List<String> command =
                arguments.length == 0 ? List.of("bin/brieflint", "lsp") : List.of(arguments);
        LspBench bench = new LspBench(command);
        bench.starts();
        for (int size : SIZES) {
            bench.keystrokes(size);
        }
        bench.memory(2_000);
    }

    private void starts()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        double[] answers = new double[STARTS];
        double[] findings = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            long start = System.nanoTime();
            try (BenchClient client = BenchClient.start(command)) {
                answers[i] = since(start);
                client.open(SampleText.ofWords(500));
                findings[i] = since(start);
            }
        }
        say("start to initialize response", answers);
        say("start to first findings, 500 words", findings);
    }

    private void keystrokes(int words)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        try (BenchClient client = BenchClient.start(command)) {
            client.open(SampleText.ofWords(words));
            for (int i = 0; i < WARM_UP; i++) {
                client.keystroke();
            }
            double[] times = new double[EDITS];
            for (int i = 0; i < EDITS; i++) {
                long start = System.nanoTime();
                client.keystroke();
                times[i] = since(start);
            }
            say("keystroke to findings, " + words + " words", times);
        }
    }

    private void memory(int words)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        try (BenchClient client = BenchClient.start(command)) {
            client.open(SampleText.ofWords(words));
            for (int i = 1; i <= MANY_EDITS; i++) {
                client.keystroke();
                if (i == WARM_UP || i % (MANY_EDITS / 4) == 0) {
                    System.out.printf("resident after %,d keystrokes: %s%n", i, client.resident());
                }
            }
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void say(String what, double[] milliseconds) {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%s: median %.1f, p95 %.1f, p99 %.1f, max %.1f ms%n",
                what, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.round(part * (sorted.length - 1))];
    }
}
